/// Places in order of latitude, to meet those around a point without trying all of them.
///
///     let seats = NearbyPlaces([ales, nimes])
///     seats.places(within: 20, of: salindres)    // [(place: 0, distance: 8.9)]
public struct NearbyPlaces: Sendable {
  private let sorted: [(place: Int, point: GeographicPoint)]

  /// Puts places in order; those without a point are never met.
  ///
  /// - Complexity: O(*n* log *n*)
  public init(_ points: [GeographicPoint?]) {
    sorted = points.enumerated()
      .compactMap { place, point in point.map { (place: place, point: $0) } }
      .sorted { ($0.point.latitude, $0.place) < ($1.point.latitude, $1.place) }
  }

  /// Returns the places no farther than a number of kilometres, by latitude, and how far they are.
  ///
  /// - Complexity: O(log *n* + *k*) for *k* places between the two parallels.
  public func places(
    within limit: Double, of point: GeographicPoint
  ) -> [(place: Int, distance: Double)] {
    // A hair more than the limit, so that rounding leaves nobody out.
    let degrees = (limit / GeographicPoint.earthRadius).degrees * (1 + 1e-9)
    let start = first(from: point.latitude - degrees)
    return sorted[start...].prefix { $0.point.latitude <= point.latitude + degrees }
      .compactMap { candidate in
        let distance = candidate.point.distance(to: point)
        return distance <= limit ? (place: candidate.place, distance: distance) : nil
      }
  }

  /// The first position from a latitude on.
  private func first(from latitude: Double) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].point.latitude < latitude { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
