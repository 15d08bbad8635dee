/// Points in square boxes, to meet those around a place from near to far.
struct PointGrid {
  private let points: [PlanarPoint]
  private let low: PlanarPoint
  private let high: PlanarPoint
  private let boxSize: Double
  private let columnCount: Int
  private let rowCount: Int
  private let offsets: [Int32]
  private let members: [Int32]

  /// Puts points into about as many boxes as there are points.
  init(_ points: [PlanarPoint]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    self.points = points
    low = PlanarPoint(x: xs.min() ?? 0, y: ys.min() ?? 0)
    high = PlanarPoint(x: xs.max() ?? 0, y: ys.max() ?? 0)
    let (width, height) = (high.x - low.x, high.y - low.y)
    let count = Double(max(points.count, 1))
    boxSize = max((width * height / count).squareRoot(), max(width, height) / count, 1e-3)
    columnCount = Int(width / boxSize) + 1
    rowCount = Int(height / boxSize) + 1
    var offsets = [Int32](repeating: 0, count: columnCount * rowCount + 1)
    var members = [Int32](repeating: 0, count: points.count)
    let (corner, size, columns) = (low, boxSize, columnCount)
    let boxes = points.map { point in
      Int((point.y - corner.y) / size) * columns + Int((point.x - corner.x) / size)
    }
    for box in boxes { offsets[box + 1] += 1 }
    for box in 1..<offsets.count { offsets[box] += offsets[box - 1] }
    var next = offsets
    for (point, box) in boxes.enumerated() {
      members[Int(next[box])] = Int32(point)
      next[box] += 1
    }
    self.offsets = offsets
    self.members = members
  }

  /// Appends the points of the boxes at a distance of some rings of boxes from a place.
  ///
  /// - Returns: Whether there are boxes farther out.
  func append(ring: Int, around place: PlanarPoint, to found: inout [Int32]) -> Bool {
    let column = Int((place.x - low.x) / boxSize)
    let row = Int((place.y - low.y) / boxSize)
    let columns = max(0, column - ring)...min(columnCount - 1, column + ring)
    for y in max(0, row - ring)...min(rowCount - 1, row + ring) {
      if abs(y - row) == ring {
        for x in columns { appendBox(x, y, to: &found) }
      } else {
        if column - ring >= 0 { appendBox(column - ring, y, to: &found) }
        if column + ring < columnCount { appendBox(column + ring, y, to: &found) }
      }
    }
    return column - ring > 0 || row - ring > 0 || column + ring < columnCount - 1
      || row + ring < rowCount - 1
  }

  /// The distance within which every point has been met after some rings of boxes.
  func certainDistance(ring: Int) -> Double { Double(ring) * boxSize }

  /// Returns a point by its number.
  func point(_ number: Int32) -> PlanarPoint { points[Int(number)] }

  /// Returns the place of the boxes that is nearest to a place, and how far away it is.
  func entrance(from place: PlanarPoint) -> (place: PlanarPoint, distance: Double) {
    let inside = PlanarPoint(
      x: min(max(place.x, low.x), high.x), y: min(max(place.y, low.y), high.y))
    return (inside, inside.distance(to: place))
  }

  private func appendBox(_ column: Int, _ row: Int, to found: inout [Int32]) {
    let box = row * columnCount + column
    found += members[Int(offsets[box])..<Int(offsets[box + 1])]
  }
}
