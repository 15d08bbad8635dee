/// A drawing to be made: nodes, edges between them, boxes around them, and how they look.
///
///     var diagram = Diagram(id: "partners", attributes: [.rankdir: "LR"])
///     diagram.nodes = [Node(id: "cmp", label: "CMP d’Alès"), Node(id: "lycee")]
///     diagram.edges = [Edge("cmp", "lycee")]
///     let svg = try diagram.rendered(as: [.svg], by: .dot)[.svg]
///
/// A diagram is a value; nothing is checked or drawn until it is laid out.
public struct Diagram: Sendable, Equatable {
  /// The name in DOT, and the prefix of the ids in SVG, so that one page can hold many diagrams.
  public var id: String
  /// Whether edges are arrows.
  public var isDirected: Bool
  /// What the diagram shows, in one line: the name by which a screen reader announces the SVG.
  public var title: String?
  /// What a reader should take from the diagram: the description within the SVG.
  public var summary: String?
  /// How the whole is laid out.
  public var attributes: Attributes
  /// How nodes look unless they say otherwise.
  public var nodeDefaults: Attributes = [:]
  /// How edges look unless they say otherwise.
  public var edgeDefaults: Attributes = [:]
  /// The nodes, in the order in which they are placed and drawn.
  public var nodes: [Node] = []
  /// The edges; several may join the same two nodes.
  public var edges: [Edge] = []
  /// The boxes around nodes.
  public var clusters: [Cluster] = []
  /// The shapes under the drawing; only the engine `fixed` can draw them.
  public var backdrop: Backdrop?

  /// Makes an empty diagram.
  ///
  /// - Parameters:
  ///   - id: A letter, then letters, digits, `-`, `_`, `.` or `:`.
  ///   - isDirected: Whether edges are arrows.
  ///   - attributes: How the whole is laid out.
  public init(id: String, isDirected: Bool = false, attributes: Attributes = [:]) {
    self.id = id
    self.isDirected = isDirected
    self.attributes = attributes
  }
}
