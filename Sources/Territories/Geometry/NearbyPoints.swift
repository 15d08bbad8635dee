/// Points in order of latitude, to find those within a distance of a place.
///
///     let nearby = NearbyPoints([ales, nimes])
///     nearby.indices(within: 40, of: ales)       // [0, 1]: Nîmes is 39.05 km away
public struct NearbyPoints: Sendable {
  private let points: [GeographicPoint]
  /// The points from south to north, with their directions from the centre of the Earth.
  private let order: [Int32]
  private let latitudes: [Double]
  private let directions: [SIMD3<Double>]

  /// Puts points in order.
  public init(_ points: [GeographicPoint]) {
    self.points = points
    let order = points.indices.sorted { left, right in
      (points[left].latitude, left) < (points[right].latitude, right)
    }
    self.order = order.map { Int32($0) }
    latitudes = order.map { points[$0].latitude }
    directions = order.map { points[$0].direction }
  }

  /// Returns the points within a distance of a place, as indices in rising order.
  ///
  /// Conventions: as the crow flies, by ``GeographicPoint/distance(to:)``; a point at the very
  /// distance counts.
  ///
  /// - Parameters:
  ///   - kilometres: The distance, at least 0.
  ///   - place: Where it is measured from.
  /// - Complexity: O(log *n* + *m*) for *m* points in the band of latitude.
  public func indices(within kilometres: Double, of place: GeographicPoint) -> [Int] {
    let angle = kilometres / GeographicPoint.earthRadius
    let height = angle.degrees + 1e-9
    let centre = place.direction
    // A chord is no longer than its arc; what is left is measured.
    let limit = angle * angle + 1e-12
    var found: [Int] = []
    for index in firstIndex(from: place.latitude - height)..<latitudes.count {
      guard latitudes[index] <= place.latitude + height else { break }
      let chord = directions[index] - centre
      guard (chord * chord).sum() <= limit else { continue }
      let point = Int(order[index])
      if points[point].distance(to: place) <= kilometres { found.append(point) }
    }
    return found.sorted()
  }

  /// The first point that is not south of a latitude.
  private func firstIndex(from latitude: Double) -> Int {
    var (low, high) = (0, latitudes.count)
    while low < high {
      let middle = (low + high) / 2
      if latitudes[middle] < latitude { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
