/// Moves boxes apart, each as little as need be.
///
/// Graphviz has `vpsc` for this, but it puts first what lies lower in memory, hence drew another
/// map at each run.
struct Separation {
  /// The least space between two boxes, in points.
  let gap: Double
  private var centers: [Point]
  private let sizes: [Point]

  init(_ boxes: [Box], gap: Double) {
    self.gap = gap
    centers = boxes.map(\.center)
    sizes = boxes.map { Point(x: $0.width, y: $0.height) }
  }

  /// Returns the centres of the boxes once no two overlap.
  ///
  /// Each round pushes every overlapping pair apart along the shorter way, half of it each. That
  /// ends within some ten rounds on a map; if a heap of boxes does not come apart by then, the
  /// rest moves right until there is room.
  ///
  /// - Complexity: O(*n*²) a round.
  func centersApart() -> [Point] {
    var result = self
    for _ in 0..<500 where !result.pushApart() { return result.centers }
    result.shiftRight()
    return result.centers
  }

  /// Returns whether any pair had to be pushed.
  private mutating func pushApart() -> Bool {
    var hasPushed = false
    for i in centers.indices {
      for j in centers.indices.dropFirst(i + 1) {
        guard let overlap = overlap(i, j) else { continue }
        push(i, j, by: overlap)
        hasPushed = true
      }
    }
    return hasPushed
  }

  /// Half a thousandth of a point is not worth another round.
  private func overlap(_ i: Int, _ j: Int) -> Point? {
    let x = (sizes[i].x + sizes[j].x) / 2 + gap - (centers[i].x - centers[j].x).magnitude
    let y = (sizes[i].y + sizes[j].y) / 2 + gap - (centers[i].y - centers[j].y).magnitude
    return x > 5e-4 && y > 5e-4 ? Point(x: x, y: y) : nil
  }

  private mutating func push(_ i: Int, _ j: Int, by overlap: Point) {
    if overlap.x < overlap.y {
      let step = centers[i].x <= centers[j].x ? overlap.x / 2 : -overlap.x / 2
      centers[i].x -= step
      centers[j].x += step
    } else {
      let step = centers[i].y >= centers[j].y ? overlap.y / 2 : -overlap.y / 2
      centers[i].y += step
      centers[j].y -= step
    }
  }

  /// From left to right, each box moves past those that stand in its way.
  private mutating func shiftRight() {
    var placed: [Int] = []
    let order = centers.indices.sorted { (centers[$0].x, $0) < (centers[$1].x, $1) }
    for box in order {
      while let other = placed.first(where: { overlap($0, box) != nil }) {
        centers[box].x = centers[other].x + (sizes[box].x + sizes[other].x) / 2 + gap
      }
      placed.append(box)
    }
  }
}
