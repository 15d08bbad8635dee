import Graphviz

/// Boxes side by side on an ellipse around the origin, the first at the top, then clockwise.
struct EgoRing {
  /// The centre of each box.
  let centers: [Point]
  /// Half the width of the ellipse, and half its height.
  let radii: Point

  /// Places the boxes on the smallest ellipse that has room for all of them.
  ///
  /// - Parameters:
  ///   - sizes: The boxes in order; only their widths and heights count.
  ///   - least: The least half width and height of the ellipse, in points.
  /// - Complexity: O(*n*) for each size and gap that is tried, of which there are some dozens.
  init(_ sizes: [Box], least: Point) {
    var radii = least
    var centers = Self.centers(sizes, radii, gap: 6)
    while centers == nil {
      radii = Point(x: radii.x * 1.05, y: radii.y * 1.05)
      centers = Self.centers(sizes, radii, gap: 6)
    }
    var gap = 10.0
    while sizes.count > 1, gap < 400, let wider = Self.centers(sizes, radii, gap: gap) {
      centers = wider
      gap += 4
    }
    self.centers = centers ?? []
    self.radii = radii
  }

  /// Returns the centres with a gap between boxes, or nil if they do not all have room.
  private static func centers(_ sizes: [Box], _ radii: Point, gap: Double) -> [Point]? {
    var placed: [Box] = []
    var step = 0
    for size in sizes {
      let wide = Box(center: size.center, width: size.width + gap, height: size.height + gap)
      var box = Box(center: point(step, radii), like: wide)
      // Only its neighbours can be in the way: the one before, and at the end the first.
      while placed.last?.overlaps(box) == true || placed.first?.overlaps(box) == true {
        step += 1
        guard step < steps else { return nil }
        box = Box(center: point(step, radii), like: wide)
      }
      placed.append(box)
      step += 1
    }
    return placed.map(\.center)
  }

  private static let steps = 1440

  /// From step to step around a square, and from there onto the ellipse: no sine is needed.
  private static func point(_ step: Int, _ radii: Point) -> Point {
    let way = 8 * Double(step) / Double(steps)
    let (x, y) =
      switch way {
      case ..<1: (way, 1.0)
      case ..<3: (1.0, 2 - way)
      case ..<5: (4 - way, -1.0)
      case ..<7: (-1.0, way - 6)
      default: (way - 8, 1.0)
      }
    let length = (x * x + y * y).squareRoot()
    return Point(x: radii.x * x / length, y: radii.y * y / length)
  }
}
