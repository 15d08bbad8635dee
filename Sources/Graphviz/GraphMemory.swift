import GraphvizShim

/// The statements of a diagram in Graphviz's memory, as its reader of DOT would leave them there.
///
/// To write DOT and have it read made drawings with given places slower than the command line tool:
/// `make bench-draw` times them side by side.
struct GraphMemory: StatementTarget {
  /// The graph, and the clusters that were begun in it, each within the one before.
  private var groups: [OpaquePointer]
  /// What edges find by its id without the library's own search.
  private var nodes: [String: OpaquePointer] = [:]

  init(_ graph: OpaquePointer) {
    groups = [graph]
  }

  mutating func setBackdrop(_ operations: [String]) {
    shim_set_default(group, shim_graphs, "_background", operations.joined())
  }

  mutating func setDefaults(of kind: StatementKind, _ attributes: Attributes) {
    for set in attributes.sorted { shim_set_default(group, kind.number, set.name, set.written) }
  }

  mutating func beginCluster(_ name: String) { groups.append(shim_cluster(group, name)) }

  mutating func endCluster() { groups.removeLast() }

  mutating func addMember(_ node: String) { nodes[node] = shim_node(group, node) }

  mutating func addNode(_ node: String, _ attributes: Attributes) {
    let added = shim_node(group, node)
    nodes[node] = added
    set(attributes, of: added)
  }

  mutating func addEdge(_ tail: String, _ head: String, _ attributes: Attributes) {
    set(attributes, of: shim_edge(group, nodes[tail], nodes[head]))
  }

  private var group: OpaquePointer { groups[groups.count - 1] }

  private func set(_ attributes: Attributes, of object: OpaquePointer?) {
    for set in attributes.sorted {
      shim_set(UnsafeMutableRawPointer(object), set.name, set.written)
    }
  }
}

extension StatementKind {
  fileprivate var number: shim_kind {
    switch self {
    case .graph: shim_graphs
    case .node: shim_nodes
    case .edge: shim_edges
    }
  }
}
