import Graphviz

/// Finds places for names so that they hide neither each other nor what they name.
///
/// Greedy: each name takes the best of its candidates given what already stands there, which is
/// enough for a map of some hundred marks and gives the same map every time.
///
/// - SeeAlso: J. Christensen, J. Marks and S. Shieber, ACM Trans. Graph. 14 (1995),
///   doi:10.1145/212332.212334
struct NamePlacement {
  private var taken: [Box]

  /// Starts with what names must not hide.
  init(around obstacles: [Box]) {
    taken = obstacles
  }

  /// Takes the first candidate that hides nothing, else the one that hides least.
  ///
  /// - Parameters:
  ///   - size: The box of the name, wherever it is; only its width and height count.
  ///   - candidates: Where its centre may be, the best first; at least one.
  /// - Complexity: O(*c* · *n*) for *c* candidates and *n* boxes.
  mutating func place(_ size: Box, among candidates: [Point]) -> Point? {
    var best: (point: Point, hidden: Double)?
    for point in candidates {
      let hidden = hiddenArea(Box(center: point, like: size), below: best?.hidden ?? .infinity)
      if hidden < best?.hidden ?? .infinity { best = (point, hidden) }
      if hidden == 0 { break }
    }
    if let best { taken.append(Box(center: best.point, like: size)) }
    return best?.point
  }

  /// Takes the first candidate that hides nothing, or none: a name may be left out.
  ///
  /// - Complexity: O(*c* · *n*) for *c* candidates and *n* boxes.
  mutating func placeIfFree(_ size: Box, among candidates: [Point]) -> Point? {
    let boxes = candidates.lazy.map { Box(center: $0, like: size) }
    guard let box = boxes.first(where: { box in !taken.contains(where: box.overlaps) }) else {
      return nil
    }
    taken.append(box)
    return box.center
  }

  private func hiddenArea(_ box: Box, below limit: Double) -> Double {
    var hidden = 0.0
    for other in taken where hidden < limit && box.overlaps(other) {
      let width = min(box.maxX, other.maxX) - max(box.minX, other.minX)
      let height = min(box.maxY, other.maxY) - max(box.minY, other.minY)
      hidden += width * height
    }
    return hidden
  }
}

extension Box {
  /// Makes a box of the size of another around a point.
  init(center: Point, like other: Box) {
    self.init(center: center, width: other.width, height: other.height)
  }

  /// Makes a box around a point.
  init(center: Point, width: Double, height: Double) {
    self.init(
      minX: center.x - width / 2, minY: center.y - height / 2, maxX: center.x + width / 2,
      maxY: center.y + height / 2)
  }
}
