/// A convex polygon around the origin that is cut down to what is nearer to it than to others.
struct ConvexCell {
  /// A corner, and the neighbour behind the side that begins there; nil at the outer border.
  typealias Corner = (point: PlanarPoint, neighbour: Int?)

  private(set) var corners: [Corner]
  private var spare: [Corner] = []

  /// Makes a square, counter-clockwise, whose sides are some distance from the origin.
  init(halfWidth: Double) {
    corners = [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].map { x, y in
      (PlanarPoint(x: x * halfWidth, y: y * halfWidth), nil)
    }
  }

  /// The distance to the farthest corner.
  var radius: Double { corners.map { $0.point.length }.max() ?? 0 }

  /// Takes away what is nearer to another point than to the origin.
  ///
  /// - Returns: Whether anything was taken.
  mutating func cut(at other: PlanarPoint, neighbour: Int) -> Bool {
    let half = other.dot(other) / 2
    guard corners.contains(where: { $0.point.dot(other) > half }) else { return false }
    spare.removeAll(keepingCapacity: true)
    for (i, corner) in corners.enumerated() {
      let next = corners[i + 1 < corners.count ? i + 1 : 0].point
      let excess = corner.point.dot(other) - half
      let nextExcess = next.dot(other) - half
      if excess <= 0 { spare.append(corner) }
      if (excess <= 0) != (nextExcess <= 0) {
        let share = excess / (excess - nextExcess)
        let crossing = corner.point + share * (next - corner.point)
        spare.append((crossing, excess <= 0 ? neighbour : corner.neighbour))
      }
    }
    swap(&corners, &spare)
    return true
  }
}
