import Graphs
import Graphviz
import Languages
import Partners
import Territories

/// Who meets whom: institutions by sector, tied by the occasions that they shared.
///
/// Where one institution holds the rest together, springs draw together what would be left without
/// it, so that the picture shows what hangs on the one; where seats are known, each territory has
/// an area of its own.
struct NetworkDiagram {
  let scope: NetworkScope
  /// The one that the network hangs on, and what would be left.
  let star: NetworkPieces?
  /// The territories as areas, if enough seats are known.
  let seats: SeatGroups?
  /// The institutions in the order of their partners' number, the most first.
  let ranks: [Int]

  /// Prepares the diagram.
  init(_ scope: NetworkScope) {
    self.scope = scope
    let pieces = NetworkPieces(scope.graph)
    star = pieces.flatMap { $0.isStar ? $0 : nil }
    seats = SeatGroups(scope)
    var ranks = scope.rows.indices.map { _ in 0 }
    for (rank, vertex) in scope.graph.degree().ranked().enumerated() { ranks[vertex.index] = rank }
    self.ranks = ranks
  }

  /// Whether there is too much to be read or placed: then groups are drawn instead.
  static func isCrowded(_ scope: NetworkScope) -> Bool {
    scope.rows.count > 250 || scope.graph.tieCount > 2500
  }

  /// Returns the drawing and what goes around it.
  ///
  /// Two passes: an engine finds the places, then everything stays where it is and the words come
  /// around it.
  func sheet() throws(GraphvizError) -> Sheet {
    var diagram = Diagram(id: "network", attributes: Self.springs)
    diagram.nodeDefaults = Self.nodeDefaults
    diagram.edgeDefaults = [.color: Palette.weakTie]
    diagram.nodes = marks
    diagram.edges = ties
    let engine = scope.request.engine ?? .neato
    let (placed, areas, bounds) = try arranged(diagram, by: engine)
    return Sheet(
      figure: figure, nodes: placed.nodes, edges: diagram.edges, shapes: areas,
      nodeDefaults: diagram.nodeDefaults, edgeDefaults: diagram.edgeDefaults, bounds: bounds,
      wordScale: bounds.wordScale, smallPrint: smallPrint, legend: legend)
  }

  static let springs: Attributes = [
    .overlap: "prism", .sep: "+6", .splines: "line", .start: "7", .pack: "14", .packmode: "node",
  ]

  static let nodeDefaults: Attributes = [
    .fontname: Palette.typeface, .fontcolor: Palette.ink, .fontsize: "13",
    .margin: "0.06,0.03", .color: Palette.smallPrint, .penwidth: "0.8",
  ]

  private func arranged(
    _ diagram: Diagram, by engine: Engine
  ) throws(GraphvizError) -> (diagram: Diagram, areas: [Backdrop.Shape], bounds: Box) {
    if let seats {
      let parts = seats.groups.map { $0.places.map(id(ofPlace:)) }
      let areas = try diagram.arranged(inAreas: parts, by: engine, within: scope.request.deadline)
      return (areas.diagram, seats.areas(areas.boxes, in: scope.language), areas.bounds)
    }
    var pulled = diagram
    if engine == .neato { pulled.edges = pulledTies + fanSprings }
    let (placed, bounds) = try pulled.arranged(by: engine, within: scope.request.deadline)
    return (placed, try rest(of: placed), bounds)
  }

  /// Graphviz refuses some identifiers that records may have, so nodes are numbered.
  func id(ofPlace place: Int) -> String { "institution-\(scope.rows[place])" }
}
