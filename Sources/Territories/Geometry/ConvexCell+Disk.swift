extension ConvexCell {
  /// The number of chords that stand for a whole circle.
  static let chordsOfACircle = 32

  /// Pieces of sides shorter than this, in metres, are rounding, not geometry.
  private static let shortestPiece = 1e-3

  /// The corners of what lies within a distance of the origin, arcs drawn as chords.
  ///
  /// Where a side leaves the disk is a matter of the side alone, so both cells that share the side
  /// find the same corner: clipped to polygons instead of disks, neighbours would not fit.
  func corners(within reach: Double) -> [Corner] {
    let pieces = pieces(within: reach)
    guard !pieces.isEmpty else { return Self.circle(reach) }
    var result: [Corner] = []
    for (i, piece) in pieces.enumerated() {
      let next = pieces[(i + 1) % pieces.count].from
      result.append((piece.from, piece.neighbour))
      guard piece.to.distance(to: next) > Self.shortestPiece else { continue }
      result.append((piece.to, nil))
      let start = Double.angle(x: piece.to.x, y: piece.to.y)
      let sweep = Double.angle(x: next.x, y: next.y) - start
      result += chords(from: start, sweep: sweep > 0 ? sweep : sweep + 2 * .pi, reach)
    }
    return result
  }

  private static func circle(_ reach: Double) -> [Corner] {
    (0..<chordsOfACircle).map { (at($0, reach), nil) }
  }

  private typealias Piece = (from: PlanarPoint, to: PlanarPoint, neighbour: Int?)

  /// The parts of the sides that lie in the disk.
  private func pieces(within reach: Double) -> [Piece] {
    corners.indices.compactMap { i in
      let from = corners[i].point
      let direction = corners[(i + 1) % corners.count].point - from
      let (square, slope) = (direction.dot(direction), from.dot(direction))
      let discriminant = slope * slope - square * (from.dot(from) - reach * reach)
      guard square > 0, discriminant > 0 else { return nil }
      let root = discriminant.squareRoot()
      let enter = max(0, (-slope - root) / square)
      let leave = min(1, (-slope + root) / square)
      guard (leave - enter) * square.squareRoot() > Self.shortestPiece else { return nil }
      return (from + enter * direction, from + leave * direction, corners[i].neighbour)
    }
  }

  /// The corners of the regular polygon strictly between two directions.
  private func chords(from start: Double, sweep: Double, _ reach: Double) -> [Corner] {
    let step = 2 * Double.pi / Double(Self.chordsOfACircle)
    let first = Int((start / step).rounded(.down)) + 1
    let last = Int(((start + sweep) / step).rounded(.up)) - 1
    return first > last ? [] : (first...last).map { (Self.at($0, reach), nil) }
  }

  /// A corner of the regular polygon, counted from the east.
  private static func at(_ corner: Int, _ reach: Double) -> PlanarPoint {
    let angle = 2 * Double.pi * Double(corner) / Double(chordsOfACircle)
    return PlanarPoint(x: reach * angle.cosine, y: reach * angle.sine)
  }
}
