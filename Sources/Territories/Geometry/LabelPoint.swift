extension [Ring] {
  /// A point well inside these rings, to write a name at, or nil if they enclose nothing.
  ///
  /// The centroid will not do: that of a crescent lies outside, and care sectors are crescents.
  ///
  /// Conventions: the deepest point of a grid of 24 × 24 over the bounding box, refined three times
  /// around the best; of equally deep points the first from the south-west wins.
  ///
  /// - Complexity: O(*n*) for *n* corners.
  public var labelPoint: PlanarPoint? {
    let sides = flatMap(\.sides)
    guard var frame = Frame(around: sides.map(\.from)) else { return nil }
    var best: (point: PlanarPoint, depth: Double)?
    for _ in 0..<4 {
      for point in frame.grid(24) where contains(point) {
        let depth = sides.map { $0.distance(to: point) }.min() ?? 0
        if depth > best?.depth ?? 0 { best = (point, depth) }
      }
      guard let best else { return nil }
      frame = frame.shrunk(to: best.point, by: 8)
    }
    return best?.point
  }
}

/// A rectangle along the axes of the map.
private struct Frame {
  let low: PlanarPoint
  let high: PlanarPoint

  init(low: PlanarPoint, high: PlanarPoint) {
    self.low = low
    self.high = high
  }

  init?(around points: [PlanarPoint]) {
    guard let first = points.first else { return nil }
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    low = PlanarPoint(x: xs.min() ?? first.x, y: ys.min() ?? first.y)
    high = PlanarPoint(x: xs.max() ?? first.x, y: ys.max() ?? first.y)
  }

  /// The middles of *count* × *count* equal parts, from the south-west, row by row.
  func grid(_ count: Int) -> [PlanarPoint] {
    let shares = (0..<count).map { (Double($0) + 0.5) / Double(count) }
    return shares.flatMap { row in
      shares.map { column in
        PlanarPoint(x: low.x + column * (high.x - low.x), y: low.y + row * (high.y - low.y))
      }
    }
  }

  func shrunk(to centre: PlanarPoint, by factor: Double) -> Frame {
    let half = 0.5 / factor * (high - low)
    return Frame(low: centre - half, high: centre + half)
  }
}
