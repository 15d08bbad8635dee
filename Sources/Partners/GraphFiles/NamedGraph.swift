import Graphs

/// A graph whose vertices have names: what a graph file or a record folder gives to be measured.
///
///     let file = try GraphFile(contentsOf: "kite.csv")
///     file.network.ids[7]                        // "Heather"
///     file.network.contacts.betweenness().values[7]
public struct NamedGraph: Sendable, Hashable {
  /// The ties, with or without direction.
  public enum Structure: Sendable, Hashable {
    /// Who is in contact with whom.
    case undirected(Graph)
    /// Who calls on whom.
    case directed(DirectedGraph)
  }

  /// The identifier of each vertex, each once.
  public let ids: [String]
  /// What people call each vertex, where that is not its identifier.
  public let labels: [String?]
  /// The ties.
  public let structure: Structure
  /// The mode of each vertex, if the graph is of attendance.
  public let modes: [Mode]?
  /// What else is known of each vertex, by the name of the attribute.
  public let attributes: [String: [String?]]

  /// Makes a graph with names.
  ///
  /// - Parameters:
  ///   - ids: The identifier of each vertex.
  ///   - labels: What people call each vertex; by default its identifier.
  ///   - structure: The ties.
  ///   - modes: The mode of each vertex, if the graph is of attendance.
  ///   - attributes: What else is known, a value or nil for each vertex.
  public init(
    ids: [String], labels: [String?]? = nil, structure: Structure, modes: [Mode]? = nil,
    attributes: [String: [String?]] = [:]
  ) {
    let labels = labels ?? ids.map { _ in nil }
    precondition(
      ids.count == structure.vertexCount && labels.count == ids.count
        && (modes?.count ?? ids.count) == ids.count,
      "\(ids.count) names for \(structure.vertexCount) vertices")
    self.ids = ids
    self.labels = labels
    self.structure = structure
    self.modes = modes
    self.attributes = attributes
  }

  /// Returns what people call a vertex.
  public func name(of index: Int) -> String { labels[index] ?? ids[index] }

  /// Whether ties have a direction.
  public var isDirected: Bool {
    if case .directed = structure { true } else { false }
  }

  /// The ties without their direction, the strengths of both directions added.
  public var contacts: Graph {
    switch structure {
    case .undirected(let graph): graph
    case .directed(let graph): graph.underlying
    }
  }
}

extension NamedGraph.Structure {
  /// The number of vertices, isolates included.
  public var vertexCount: Int {
    switch self {
    case .undirected(let graph): graph.vertexCount
    case .directed(let graph): graph.vertexCount
    }
  }

  /// The number of ties or arcs after merging.
  public var tieCount: Int {
    switch self {
    case .undirected(let graph): graph.tieCount
    case .directed(let graph): graph.arcCount
    }
  }

  /// Whether some tie has another strength than 1.
  public var isWeighted: Bool {
    switch self {
    case .undirected(let graph): graph.ties.contains { $0.strength != 1 }
    case .directed(let graph): graph.arcs.contains { $0.strength != 1 }
    }
  }
}
