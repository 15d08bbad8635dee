import Languages
import Tables
import Territories

/// The outlines of communes that a GeoJSON file holds, on the map of Lambert-93, to draw with.
///
///     let outlines = try CommuneOutlines(
///       geoJSON: bytes, file: "communes-30-gard.geojson", of: network)
///     outlines.rings["30007"]?.area              // 2.32e7: the square metres of Alès
///
/// Conventions: the first ring of a polygon is its rim, the others are holes, whichever way they
/// run; a ring need not be closed; heights are not looked at. Communes that the records lack, or
/// that lie beyond the map of metropolitan France, are passed over.
///
/// Errors: a commune with two outlines, none, one that encloses nothing, or one that is not in
/// degrees refuses the file, with the place of the feature; so does a file without any of the
/// communes.
public struct CommuneOutlines: Sendable, Hashable {
  /// The name of the file, for those who ask where the borders come from.
  public let file: String
  /// The rings of each commune by its code: rims counter-clockwise, holes clockwise.
  public let rings: [String: [Ring]]

  /// Reads the outlines of the communes of a network.
  ///
  /// - Parameters:
  ///   - bytes: The whole file: features of polygons in degrees (WGS 84), longitude first.
  ///   - file: Its name.
  ///   - network: The records, whose communes are looked for by their codes.
  /// - Throws: Every feature that cannot be drawn.
  /// - Complexity: O(*n*) for *n* corners.
  public init(geoJSON bytes: [UInt8], file: String, of network: Network) throws(Problems) {
    let features = try JSONFile.decode(BoundaryFile.self, from: bytes, file: file).features
    let wanted = Set(network.communes.filter { $0.point?.isOnLambert93 ?? true }.map(\.code))
    var rings: [String: [Ring]] = [:]
    var places: [String: Int] = [:]
    var problems: [Problem] = []
    for (index, feature) in features.enumerated() {
      guard let code = feature.properties.code, wanted.contains(code) else { continue }
      let place = OutlinePlace(file: file, index: index, code: code)
      if let earlier = places.updateValue(index, forKey: code) {
        problems.append(place.repeated(after: earlier))
        continue
      }
      do throws(OutlineFault) {
        rings[code] =
          try feature.geometry.map { geometry throws(OutlineFault) in
            try geometry.landRings()
          } ?? []
        if rings[code]?.isEmpty ?? true { throw .nothing }
      } catch {
        problems.append(place.problem(error))
      }
    }
    if problems.isEmpty, rings.isEmpty { problems = [OutlinePlace.noCommune(in: file)] }
    guard problems.isEmpty else { throw Problems(problems) }
    (self.file, self.rings) = (file, rings)
  }
}

extension BoundaryFile.Geometry {
  /// The rings of all polygons, rims counter-clockwise and holes clockwise.
  fileprivate func landRings() throws(OutlineFault) -> [Ring] {
    var rings: [Ring] = []
    for polygon in polygons {
      for (place, corners) in polygon.enumerated() {
        let ring = Ring(try BoundaryFile.Geometry.points(corners))
        // A corner of five decimals is a metre wide: what is smaller is no land.
        guard ring.area.magnitude >= 1 else { throw .flat(ring: place) }
        rings.append((ring.area > 0) == (place == 0) ? ring : Ring(ring.points.reversed()))
      }
    }
    return rings
  }

  private static func points(_ corners: [[Double]]) throws(OutlineFault) -> [PlanarPoint] {
    var points: [PlanarPoint] = []
    for corner in corners {
      guard corner.count > 1,
        let place = try? GeographicPoint(longitude: corner[0], latitude: corner[1]),
        place.isOnLambert93
      else { throw .elsewhere(corner) }
      points.append(PlanarPoint(lambert93: place))
    }
    let isClosed = points.count > 1 && points.first == points.last
    return isClosed ? points.dropLast() : points
  }
}
