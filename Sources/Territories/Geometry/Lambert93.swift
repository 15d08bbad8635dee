import Graphs

/// The constants of Lambert-93, the official map projection of metropolitan France (EPSG:2154).
///
/// A conformal cone through 44° and 49° north on the ellipsoid GRS 80.
private enum Lambert93 {
  static let origin = PlanarPoint(x: 700_000, y: 6_600_000)
  static let centralMeridian = 3.0
  static let flattening = 1 / 298.257222101
  static let eccentricity = (flattening * (2 - flattening)).squareRoot()
  static let exponent =
    (parallelRadius(44) / parallelRadius(49)).logarithm
    / (isometric(44) / isometric(49)).logarithm
  static let scale =
    6_378_137 * parallelRadius(49) / (exponent * isometric(49).raised(to: exponent))
  static let originRadius = radius(46.5)

  /// The radius of a parallel, for an ellipsoid of equatorial radius 1.
  static func parallelRadius(_ latitude: Double) -> Double {
    let sine = eccentricity * latitude.radians.sine
    return latitude.radians.cosine / (1 - sine * sine).squareRoot()
  }

  /// The exponential of the negative isometric latitude.
  static func isometric(_ latitude: Double) -> Double {
    (.pi / 4 - latitude.radians / 2).tangent / ellipticity(latitude.radians)
  }

  /// By how much the ellipsoid departs from the sphere at a latitude in radians.
  static func ellipticity(_ latitude: Double) -> Double {
    let sine = eccentricity * latitude.sine
    return ((1 - sine) / (1 + sine)).raised(to: eccentricity / 2)
  }

  /// The distance on the map from the apex of the cone to a parallel, in metres.
  static func radius(_ latitude: Double) -> Double {
    scale * isometric(latitude).raised(to: exponent)
  }

  /// The latitude whose isometric value is given, in degrees.
  static func latitude(isometric: Double) -> Double {
    var latitude = Double.pi / 2 - 2 * isometric.arctangent
    // Each round gains two digits and more, for the ellipsoid is nearly round.
    for _ in 0..<10 {
      latitude = .pi / 2 - 2 * (isometric * ellipticity(latitude)).arctangent
    }
    return latitude.degrees
  }
}

extension PlanarPoint {
  /// Makes the point of the Lambert-93 map (EPSG:2154) where a place is drawn.
  ///
  ///     PlanarPoint(lambert93: try GeographicPoint(longitude: 3, latitude: 46.5))
  ///     // x 700,000 m, y 6,600,000 m: the origin of the projection
  ///
  /// Conventions: RGF93 and WGS 84 are taken as one, which they are to less than a metre; sound for
  /// metropolitan France and its neighbours only.
  public init(lambert93 place: GeographicPoint) {
    let radius = Lambert93.radius(place.latitude)
    let angle = Lambert93.exponent * (place.longitude - Lambert93.centralMeridian).radians
    let fromOrigin = PlanarPoint(
      x: radius * angle.sine, y: Lambert93.originRadius - radius * angle.cosine)
    self = Lambert93.origin + fromOrigin
  }
}

extension GeographicPoint {
  /// Whether Lambert-93 shows the place as it is: metropolitan France and its neighbours, beyond
  /// which the projection tears the land apart.
  public var isOnLambert93: Bool {
    (-10...15).contains(longitude) && (38...56).contains(latitude)
  }

  /// Makes the place that a point of the Lambert-93 map (EPSG:2154) stands for.
  ///
  /// - Throws: ``GeographicPointError`` if the point lies beyond the date line of the map.
  public init(lambert93 point: PlanarPoint) throws(GeographicPointError) {
    let fromOrigin = point - Lambert93.origin
    let fromApex = PlanarPoint(x: fromOrigin.x, y: Lambert93.originRadius - fromOrigin.y)
    let angle = Double.angle(x: fromApex.y, y: fromApex.x)
    let isometric = (fromApex.length / Lambert93.scale).raised(to: 1 / Lambert93.exponent)
    try self.init(
      longitude: Lambert93.centralMeridian + (angle / Lambert93.exponent).degrees,
      latitude: Lambert93.latitude(isometric: isometric))
  }
}
