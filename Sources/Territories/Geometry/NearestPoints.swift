extension [PlanarPoint] {
  /// Returns for each point the index of the nearest other among some of them, or nil.
  ///
  ///     [0.0, 3, 4].map { PlanarPoint(x: $0, y: 0) }.nearestOthers(among: [0, 1])
  ///     // [1, 0, 1]
  ///
  /// Conventions: of equally near points the first in order wins; nil where there is no other.
  ///
  /// - Parameter candidates: The points that may be found, as indices in rising order.
  /// - Complexity: O(*n*) in practice for points spread evenly; O(*n*²) if all crowd in one place.
  public func nearestOthers(among candidates: [Int]) -> [Int?] {
    let grid = PointGrid(candidates.map { self[$0] })
    var found: [Int32] = []
    return indices.map { index in
      grid.nearest(to: self[index], scratch: &found) { candidates[$0] != index }
        .map { candidates[$0] }
    }
  }
}

extension PointGrid {
  /// Returns the point nearest to a place among those that pass, as an index, or nil.
  ///
  /// The place may lie outside all boxes; the search then starts from the nearest one.
  fileprivate func nearest(
    to place: PlanarPoint, scratch found: inout [Int32], where passes: (Int) -> Bool
  ) -> Int? {
    let (start, outside) = entrance(from: place)
    var best: (distance: Double, point: Int32)?
    var ring = 0
    var isMore = true
    while isMore {
      found.removeAll(keepingCapacity: true)
      isMore = append(ring: ring, around: start, to: &found)
      for point in found where passes(Int(point)) {
        let candidate = (distance: self.point(point).distance(to: place), point: point)
        if best.map({ candidate < $0 }) ?? true { best = candidate }
      }
      let certain = certainDistance(ring: ring)
      // Nothing farther out is nearer than this, for the boxes are convex.
      if let best, best.distance < (certain * certain + outside * outside).squareRoot() { break }
      ring += 1
    }
    return best.map { Int($0.point) }
  }
}
