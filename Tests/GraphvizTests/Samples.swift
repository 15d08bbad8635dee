import Graphviz

/// Diagrams that several tests draw.
enum Samples {
  /// Two partners of a small network.
  static var pair: Diagram {
    var diagram = Diagram(id: "pair")
    diagram.nodes = [Node(id: "cmp", label: "CMP d’Alès"), Node(id: "lycee", label: "Lycée")]
    diagram.edges = [Edge("cmp", "lycee", label: "3")]
    return diagram
  }

  /// Returns a diagram whose only node shows a text.
  static func showing(_ text: String) -> Diagram {
    var diagram = Diagram(id: "text")
    diagram.nodes = [Node(id: "n", label: text, attributes: [.fontname: "DejaVu Sans"])]
    return diagram
  }

  /// Returns nodes in a ring, each joined to the next, 40 points apart or less.
  static func ring(of count: Int) -> Diagram {
    var diagram = Diagram(id: "ring")
    diagram.nodes = (0..<count).map { Node(id: "n\($0)") }
    diagram.edges = (0..<count).map { Edge("n\($0)", "n\(($0 + 1) % count)") }
    return diagram
  }

  /// Two care sectors with their partners, and one tie between them.
  static var sectors: Diagram {
    var diagram = ring(of: 6)
    diagram.clusters = [
      Cluster(id: "ales", label: "Alès", nodes: ["n0", "n1", "n2"]),
      Cluster(
        id: "nord", label: "Nord", nodes: ["n3"],
        clusters: [Cluster(id: "vigan", label: "Le Vigan", nodes: ["n4", "n5"])]),
    ]
    return diagram
  }

  /// Ten towns in three clumps, far from the origin, several of them overlapping.
  static var towns: Diagram {
    let places: [(Double, Double)] = [
      (700, 500), (710, 505), (722, 498), (705, 515), (850, 620), (858, 612), (866, 622),
      (560, 640), (570, 648), (575, 640),
    ]
    var diagram = Diagram(id: "towns", attributes: [.splines: "curved"])
    diagram.nodeDefaults = [.shape: "box", .fontsize: "9", .style: "filled"]
    diagram.nodes = places.enumerated().map { index, place in
      Node(id: "t\(index)", label: "Ville \(index)").placed(at: Point(x: place.0, y: place.1))
    }
    diagram.edges = (1..<10).map { Edge("t0", "t\($0)") }
    return diagram
  }

  /// Two territories, a river and their names, around `towns`.
  static var territories: Backdrop {
    Backdrop(shapes: [
      .polygon(
        points: [
          Point(x: 500, y: 450), Point(x: 780, y: 450), Point(x: 780, y: 700),
          Point(x: 500, y: 700),
        ], fill: "#eef3fb", stroke: "#8aa0bd", width: 1, id: "zone-ales", cssClass: "territory",
        title: "Alès & alentours"),
      .text(
        "Alès", at: Point(x: 520, y: 680), size: 14, color: "#33475f", anchor: .start,
        id: "zone-ales", cssClass: "territory"),
      .polygon(
        points: [Point(x: 780, y: 450), Point(x: 950, y: 450), Point(x: 950, y: 700)],
        fill: nil, stroke: "#8aa0bd", width: 1, id: "zone-nord", cssClass: "territory silent"),
      .polyline(
        points: [Point(x: 500, y: 560), Point(x: 700, y: 600), Point(x: 950, y: 560)],
        stroke: "#4a90c2", width: 2, style: .dashed, id: "gardon", cssClass: "river"),
      .text(
        "Gardon « d’Alès » & <b>", at: Point(x: 640, y: 605), size: 10, color: "#4a90c2",
        anchor: .middle, id: "gardon-name", cssClass: "river"),
    ])
  }

  /// The towns where they belong, over their territories.
  static func map() throws -> Diagram {
    let layout = try towns.layout(by: .overlapRemoval)
    var map = towns
    map.nodes = map.nodes.map { $0.placed(at: layout.boxes[$0.id]?.center ?? Point(x: 0, y: 0)) }
    map.backdrop = territories
    return map
  }
}
