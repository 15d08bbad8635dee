extension [Ring] {
  /// Returns parallel lines that fill these rings, to tell territories apart without colour.
  ///
  ///     let square = Ring([
  ///       PlanarPoint(x: 0, y: 0), PlanarPoint(x: 9, y: 0), PlanarPoint(x: 9, y: 9),
  ///       PlanarPoint(x: 0, y: 9),
  ///     ])
  ///     [square].hatching(spacing: 2, angle: 0).count      // 5: at heights 0, 2, 4, 6, 8
  ///
  /// Conventions: holes stay empty; lines pass at multiples of the spacing from the origin of the
  /// map, so that two territories of one angle continue each other.
  ///
  /// - Parameters:
  ///   - spacing: Metres between two lines, above 0.
  ///   - angle: Degrees from the east, counter-clockwise.
  /// - Complexity: O(*n* + *k* log *k*) for *n* corners and *k* segments.
  public func hatching(spacing: Double, angle: Double) -> [Segment] {
    precondition(spacing > 0, "lines cannot be \(spacing) m apart")
    let along = PlanarPoint(x: angle.radians.cosine, y: angle.radians.sine)
    let across = PlanarPoint(x: -along.y, y: along.x)
    return crossings(along: along, across: across, spacing: spacing).map { line, start, end in
      let foot = line * spacing * across
      return Segment(from: foot + start * along, to: foot + end * along)
    }
  }

  /// Where lines enter and leave the rings, in coordinates turned with the lines.
  private func crossings(
    along: PlanarPoint, across: PlanarPoint, spacing: Double
  ) -> [(line: Double, start: Double, end: Double)] {
    var crossings: [(line: Double, place: Double)] = []
    for side in flatMap(\.sides) {
      let turned = Segment(
        from: PlanarPoint(x: side.from.dot(along), y: side.from.dot(across) / spacing),
        to: PlanarPoint(x: side.to.dot(along), y: side.to.dot(across) / spacing))
      let heights = [turned.from.y, turned.to.y].sorted()
      // A corner on a line belongs to the side above it, so that it counts once.
      var line = heights[0].rounded(.up)
      while line < heights[1] {
        crossings.append((line, turned.x(atHeight: line)))
        line += 1
      }
    }
    crossings.sort { $0 < $1 }
    return stride(from: 0, to: crossings.count - 1, by: 2).map {
      (crossings[$0].line, crossings[$0].place, crossings[$0 + 1].place)
    }
  }
}
