import Graphviz
import Territories

/// A name to write on a map, and where it may stand.
struct MapName {
  /// The name as a node, not placed yet.
  let node: Node
  /// What it names.
  let subject: Subject

  /// What a name stands beside or inside.
  enum Subject {
    /// A mark at a point, and how far off a name must stay.
    case mark(Point, clearance: Double)
    /// A territory.
    case territory(Ring)
  }

  /// Returns where the centre of the name may be, the best place first.
  ///
  /// - Parameters:
  ///   - box: The size of the name.
  ///   - frame: The frame of the map.
  func candidates(_ box: Box, on frame: MapFrame) -> [Point] {
    switch subject {
    case .mark(let point, let clearance):
      MapName.positions(around: point, box, gap: clearance)
    case .territory(let ring):
      MapName.positions(in: ring, width: box.width, on: frame)
    }
  }

  /// Returns where the centre of a name may be that has no room inside its territory: ever further
  /// from its middle, above and below first.
  ///
  /// - Parameters:
  ///   - box: The size of the name.
  ///   - frame: The frame of the map.
  func further(_ box: Box, on frame: MapFrame) -> [Point] {
    guard case .territory(let ring) = subject, let middle = [ring].labelPoint else { return [] }
    let point = frame.point(middle)
    let (width, height) = (box.width / 4, box.height + 2)
    let land = Box(minX: 0, minY: 0, maxX: frame.width, maxY: frame.height)
    return (1...4).flatMap { step in
      [(0.0, 1.0), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1), (-1, -1)].map {
        Point(
          x: point.x + $0.0 * Double(step) * width, y: point.y + $0.1 * Double(step) * height)
      }
    }.filter { land.encloses(Box(center: $0, like: box)) }
  }

  /// The eight positions of cartographers, above first, since names below a mark read as the next.
  private static func positions(around point: Point, _ box: Box, gap: Double) -> [Point] {
    let (right, up) = (box.width / 2 + gap, box.height / 2 + gap)
    let offsets = [
      (0.0, up), (right, 0), (-right, 0), (0, -up), (right, up / 2), (-right, up / 2),
      (right, -up / 2), (-right, -up / 2),
    ]
    return offsets.map { Point(x: point.x + $0.0, y: point.y + $0.1) }
  }

  /// A lattice over the places where the whole name lies in the territory, by distance from the
  /// place well inside it.
  static func positions(in ring: Ring, width: Double, on frame: MapFrame) -> [Point] {
    guard let middle = [ring].labelPoint else { return [] }
    let step = 12 / frame.scale
    let half = width / 2 / frame.scale
    let reach = -20...20
    let lattice = reach.flatMap { row in
      reach.map { column in
        PlanarPoint(x: middle.x + Double(column) * step, y: middle.y + Double(row) * step)
      }
    }
    let inside = lattice.filter { place in
      [-half, 0, half].allSatisfy { ring.contains(PlanarPoint(x: place.x + $0, y: place.y)) }
    }
    let byDistance = inside.enumerated().sorted { left, right in
      let distances = (middle.distance(to: left.element), middle.distance(to: right.element))
      return distances.0 == distances.1 ? left.offset < right.offset : distances.0 < distances.1
    }
    return [frame.point(middle)] + byDistance.map { frame.point($0.element) }
  }
}

extension Box {
  /// Returns whether another box lies wholly inside.
  func encloses(_ other: Box) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }
}
