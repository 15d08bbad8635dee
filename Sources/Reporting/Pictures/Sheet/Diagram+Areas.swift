import Graphviz

extension Diagram {
  /// Returns this diagram with each group of nodes in an area of its own, and those areas.
  ///
  /// Each group is placed for itself, then the groups as boxes: no area holds another's nodes,
  /// whatever the engine.
  ///
  /// - Parameters:
  ///   - groups: The ids of the nodes of each group; every node is in one.
  ///   - engine: What finds the places within a group.
  ///   - deadline: How long it may seek in one group.
  func arranged(
    inAreas groups: [[String]], by engine: Engine, within deadline: Duration
  ) throws(GraphvizError) -> (diagram: Diagram, boxes: [Box], bounds: Box) {
    var groupOf: [String: Int] = [:]
    for (number, group) in groups.enumerated() { for id in group { groupOf[id] = number } }
    var parts: [(diagram: Diagram, bounds: Box)] = []
    for number in groups.indices {
      parts.append(try part(number, groupOf).arranged(by: engine, within: deadline))
    }
    let rooms = parts.map { Box(center: $0.bounds.center, roomFor: $0.bounds) }
    let boxes = try places(of: rooms, groupOf, within: deadline)
    var places: [String: Point] = [:]
    for (part, (room, box)) in zip(parts, zip(rooms, boxes)) {
      for node in part.diagram.nodes {
        guard let point = node.position else { continue }
        // The heading of an area takes the room above its nodes.
        places[node.id] = Point(
          x: point.x + box.center.x - room.center.x,
          y: point.y + box.center.y - room.center.y - 10)
      }
    }
    var placed = self
    placed.nodes = nodes.map { node in places[node.id].map(node.placed(at:)) ?? node }
    return (placed, boxes, boxes.dropFirst().reduce(boxes[0]) { $0.union($1) })
  }

  private func part(_ number: Int, _ groupOf: [String: Int]) -> Diagram {
    var part = self
    part.nodes = nodes.filter { groupOf[$0.id] == number }
    part.edges = edges.filter { groupOf[$0.tail] == number && groupOf[$0.head] == number }
    return part
  }

  /// Returns where springs between the groups put their rooms, none over another.
  private func places(
    of rooms: [Box], _ groupOf: [String: Int], within deadline: Duration
  ) throws(GraphvizError) -> [Box] {
    var diagram = Diagram(
      id: "areas", attributes: [.overlap: "prism", .sep: "+14", .start: "7", .pack: "14"])
    diagram.nodes = rooms.enumerated().map { number, room in
      Node(
        id: "\(number)", label: "",
        attributes: [
          .shape: "box", .fixedsize: "true", .width: "\(min(100, room.width / 72))",
          .height: "\(min(100, room.height / 72))",
        ])
    }
    let pairs = edges.compactMap { edge -> [Int]? in
      guard let tail = groupOf[edge.tail], let head = groupOf[edge.head] else { return nil }
      return tail == head ? nil : [min(tail, head), max(tail, head)]
    }
    diagram.edges = Set(pairs).sorted { $0.lexicographicallyPrecedes($1) }.map {
      Edge("\($0[0])", "\($0[1])")
    }
    let places = try diagram.places(by: .neato, within: deadline).places
    return rooms.enumerated().map { number, room in
      Box(center: places["\(number)"] ?? room.center, like: room)
    }
  }
}

extension Box {
  /// Makes the room of an area: its nodes, a rim around them and its heading above.
  fileprivate init(center: Point, roomFor nodes: Box) {
    self.init(center: center, width: max(120, nodes.width + 24), height: nodes.height + 44)
  }

  /// Returns the smallest box around two.
  func union(_ other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }
}
