import Graphs
import Partners

/// What is measured on a whole graph; nil is "not defined", never 0.
public struct WholeMeasures: Sendable, Hashable {
  /// The names of the measures, as in `maillage/measures/1`.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// The share of pairs that are tied.
    case density
    /// The share of paths of two ties that close to a triangle.
    case transitivity
    /// The longest shortest path.
    case diameter
    /// The mean length of shortest paths.
    case meanDistance
    /// How far degree is from equal.
    case degreeCentralization
    /// How far closeness is from equal.
    case closenessCentralization
    /// How far betweenness is from equal.
    case betweennessCentralization
  }

  /// The values, one for each name.
  public let values: [Name: Double?]

  /// The value of a measure.
  public subscript(name: Name) -> Double? { values[name] ?? nil }

  /// Measures a graph.
  init(of network: NamedGraph) {
    let contacts = network.contacts
    values = [
      .density: network.density, .transitivity: contacts.transitivity,
      .diameter: network.diameter.map(Double.init), .meanDistance: network.meanDistance,
      .degreeCentralization: contacts.degreeCentralization,
      .closenessCentralization: contacts.closenessCentralization,
      .betweennessCentralization: contacts.betweennessCentralization,
    ]
  }
}

extension NamedGraph {
  /// The share of possible ties that there are: of pairs, of ordered pairs, or of places at events.
  fileprivate var density: Double? {
    if let attendance { return attendance.graph.density }
    switch structure {
    case .undirected(let graph): return graph.density
    case .directed(let graph):
      let n = Double(graph.vertexCount)
      return n > 1 ? Double(graph.arcCount) / (n * (n - 1)) : nil
    }
  }

  fileprivate var diameter: Int? {
    switch structure {
    case .undirected(let graph): graph.diameter
    case .directed(let graph): graph.diameter
    }
  }

  fileprivate var meanDistance: Double? {
    switch structure {
    case .undirected(let graph): graph.meanDistance
    case .directed(let graph): graph.meanDistance
    }
  }
}
