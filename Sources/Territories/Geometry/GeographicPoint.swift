/// A place on Earth, in degrees.
///
///     let ales = try GeographicPoint(longitude: 4.0807, latitude: 44.1253)
///     let nimes = try GeographicPoint(longitude: 4.3601, latitude: 43.8374)
///     ales.distance(to: nimes)                   // 39.05 km
public struct GeographicPoint: Sendable, Hashable {
  /// Degrees to the east of Greenwich, from −180 to 180.
  public let longitude: Double
  /// Degrees to the north of the equator, from −90 to 90.
  public let latitude: Double

  /// The mean radius of the Earth by the IUGG, in kilometres.
  public static let earthRadius = 6371.0088

  /// Makes a point from its coordinates, longitude first.
  ///
  /// - Parameters:
  ///   - longitude: Degrees to the east, from −180 to 180.
  ///   - latitude: Degrees to the north, from −90 to 90.
  /// - Throws: ``GeographicPointError`` if one of them is out of range or not a number.
  public init(longitude: Double, latitude: Double) throws(GeographicPointError) {
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else {
      throw GeographicPointError(longitude: longitude, latitude: latitude)
    }
    self.longitude = longitude
    self.latitude = latitude
  }

  /// Returns the shortest way over the globe to another point, in kilometres.
  ///
  /// Read it as a lower bound: roads are longer, most of all in the mountains.
  ///
  /// Conventions: haversine on a sphere of ``earthRadius``, at most 0.6 % from the ellipsoid.
  ///
  /// - SeeAlso: R. W. Sinnott, Sky and Telescope 68 (1984)
  public func distance(to other: GeographicPoint) -> Double {
    let halfLatitude = ((other.latitude - latitude).radians / 2).sine
    let halfLongitude = ((other.longitude - longitude).radians / 2).sine
    let cosines = latitude.radians.cosine * other.latitude.radians.cosine
    let haversine = halfLatitude * halfLatitude + cosines * halfLongitude * halfLongitude
    return 2 * Self.earthRadius * min(1, haversine.squareRoot()).arcsine
  }
}

/// Coordinates that are nowhere on Earth.
public struct GeographicPointError: Error, Sendable, Hashable {
  /// The longitude that was given, in degrees.
  public let longitude: Double
  /// The latitude that was given, in degrees.
  public let latitude: Double
}

extension GeographicPointError: CustomStringConvertible {
  /// The coordinates, what was expected, and the commonest cause.
  public var description: String {
    "longitude \(longitude), latitude \(latitude) is not a place in degrees"
      + " (−180 to 180, −90 to 90); are they swapped, or in metres?"
  }
}

extension GeographicPoint {
  /// The point of the unit sphere below the place: of two chords the shorter is also the shorter
  /// way over the globe, and needs no trigonometry.
  var direction: SIMD3<Double> {
    let (longitude, latitude) = (longitude.radians, latitude.radians)
    return SIMD3(
      latitude.cosine * longitude.cosine, latitude.cosine * longitude.sine, latitude.sine)
  }
}
