import Graphviz

extension BeforeAfterPlaces {
  /// Starts placing names around the marks of a panel.
  static func placement(
    _ institutions: [Int: Point], _ occasions: [Int: Point]
  ) -> NamePlacement {
    let marks = institutions.values.map { Box(center: $0, width: 15, height: 13) }
    return NamePlacement(
      around: marks + occasions.values.map { Box(center: $0, width: 8, height: 8) })
  }

  /// The size of a group stands near one of its members, the one in its middle first.
  static func groups(
    _ diagram: BeforeAfterDiagram, _ institutions: [Int: Point], _ labels: [String: Box],
    _ placement: inout NamePlacement
  ) -> [Int: Point] {
    var groups: [Int: Point] = [:]
    for (number, members) in diagram.meetings.groups.enumerated().prefix(groupLimit) {
      let points = members.compactMap { institutions[$0] }
      guard let size = labels["group-\(number)"], !points.isEmpty else { continue }
      let middle = Box(around: points.map { Box(center: $0, width: 0, height: 0) }).center
      // Two members are as far from their middle as each other, but for the last digit.
      let order = points.indices.sorted { left, right in
        (points[left].distance(to: middle).rounded(), left)
          < (points[right].distance(to: middle).rounded(), right)
      }
      groups[number] = placement.placeIfFree(
        size, among: order.flatMap { candidates(around: points[$0], for: size) })
    }
    return groups
  }

  /// The most groups whose size is written.
  private static let groupLimit = 12

  /// Those who leave are named first, then those who met most others.
  static func names(
    _ diagram: BeforeAfterDiagram, _ institutions: [Int: Point], _ labels: [String: Box],
    _ placement: inout NamePlacement
  ) -> [Int: Point] {
    let order = diagram.drawn.sorted { left, right in
      let keys = [left, right].map { row in
        (diagram.meetings.fates[row] == .leaving ? 0 : 1, -diagram.counts[row], row)
      }
      return keys[0] < keys[1]
    }
    var names: [Int: Point] = [:]
    for row in order {
      guard let point = institutions[row], let size = labels["name-\(row)"] else { continue }
      names[row] = placement.placeIfFree(size, among: candidates(around: point, for: size))
    }
    return names
  }

  /// Right, left, below, above, then the corners.
  private static func candidates(around point: Point, for size: Box) -> [Point] {
    let (x, y) = (size.width / 2 + 9, size.height / 2 + 8)
    return [
      (x, 0), (-x, 0), (0, -y), (0, y), (x, -y / 2), (x, y / 2), (-x, -y / 2), (-x, y / 2),
      (x / 2, -y), (x / 2, y), (-x / 2, -y), (-x / 2, y),
    ].map { Point(x: point.x + $0.0, y: point.y + $0.1) }
  }
}

extension Point {
  /// Returns how far it is from another place, in points.
  fileprivate func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
