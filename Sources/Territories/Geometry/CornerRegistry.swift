/// Corners of cells, those nearer than a tolerance made one.
///
/// Three cells compute their common corner three times, each with its own rounding. A mere rounding
/// to a grid would tear apart what falls on either side of a grid line, so near corners are sought.
struct CornerRegistry {
  private struct Box: Hashable {
    let x: Int
    let y: Int
  }

  private let tolerance: Double
  private let boxSize: Double
  private(set) var points: [PlanarPoint] = []
  private var newest: [Box: Int32] = [:]
  private var older: [Int32] = []

  init(tolerance: Double, capacity: Int) {
    self.tolerance = tolerance
    boxSize = 10 * tolerance
    newest.reserveCapacity(capacity)
  }

  /// Returns the number of the corner at a point, a new one if none is near.
  mutating func corner(at point: PlanarPoint) -> Int32 {
    for x in box(point.x - tolerance)...box(point.x + tolerance) {
      for y in box(point.y - tolerance)...box(point.y + tolerance) {
        if let known = corner(at: point, in: Box(x: x, y: y)) { return known }
      }
    }
    let home = Box(x: box(point.x), y: box(point.y))
    let number = Int32(points.count)
    points.append(point)
    older.append(newest[home] ?? -1)
    newest[home] = number
    return number
  }

  private func corner(at point: PlanarPoint, in box: Box) -> Int32? {
    var candidate = newest[box] ?? -1
    while candidate >= 0 {
      if points[Int(candidate)].distance(to: point) <= tolerance { return candidate }
      candidate = older[Int(candidate)]
    }
    return nil
  }

  private func box(_ coordinate: Double) -> Int {
    Int((coordinate / boxSize).rounded(.down))
  }
}
