/// Where the statements of a diagram go, in the order in which Graphviz is to have them: into a text
/// of DOT, or straight into its memory.
protocol StatementTarget {
  /// Sets what lies under the drawing, in operations of xdot that make one text.
  mutating func setBackdrop(_ operations: [String])
  /// Sets how the graph, or the cluster begun last, or what is added later looks.
  mutating func setDefaults(of kind: StatementKind, _ attributes: Attributes)
  /// Begins a cluster, within the one begun last unless that has ended.
  mutating func beginCluster(_ name: String)
  mutating func endCluster()
  /// Puts a node into the cluster begun last.
  mutating func addMember(_ node: String)
  mutating func addNode(_ node: String, _ attributes: Attributes)
  mutating func addEdge(_ tail: String, _ head: String, _ attributes: Attributes)
}

/// What a default holds for; the raw value is the word of DOT.
enum StatementKind: String {
  case graph, node, edge
}

extension Diagram {
  /// States this diagram as an engine is to have it; for nil, as a reader is.
  func state(to target: inout some StatementTarget, for engine: Engine?) {
    if let backdrop { target.setBackdrop(backdrop.operations) }
    target.setDefaults(of: .graph, sheet(for: engine))
    target.setDefaults(of: .node, nodeDefaults)
    target.setDefaults(of: .edge, edgeDefaults)
    if engine?.drawsClusters != false {
      var number = 0
      for cluster in clusters { state(cluster, number: &number, to: &target) }
    }
    for node in nodes { target.addNode(node.id, node.attributes.labelled(node.label ?? node.id)) }
    for edge in edges {
      target.addEdge(edge.tail, edge.head, edge.attributes.labelled(edge.label))
    }
  }

  private func state(_ cluster: Cluster, number: inout Int, to target: inout some StatementTarget) {
    number += 1
    target.beginCluster("cluster_\(cluster.id)")
    target.setDefaults(
      of: .graph, look(of: cluster, number: number).labelled(cluster.label ?? ""))
    for inner in cluster.clusters { state(inner, number: &number, to: &target) }
    for node in cluster.nodes { target.addMember(node) }
    target.endCluster()
  }

  /// A cluster inherits what its diagram says of itself, hence must say otherwise.
  private func look(of cluster: Cluster, number: Int) -> Attributes {
    var look = cluster.attributes
    if look[.identifier] == nil { look[.identifier] = "\(id)_cluster\(number)" }
    for attribute in [Attribute.bgcolor, .url, .tooltip, .cssClass, .style, .labelloc]
    where attributes[attribute] != nil && look[attribute] == nil {
      look[attribute] = attribute == .labelloc ? "t" : ""
    }
    return look
  }

  /// The id of the diagram becomes the beginning of all ids in the SVG.
  private func sheet(for engine: Engine?) -> Attributes {
    var sheet = attributes
    if sheet[.identifier] == nil { sheet[.identifier] = id }
    if engine?.needsPositions == true { sheet[.notranslate] = "true" }
    // The default of fdp, nine rounds of another method first, takes fifteen times as long.
    if engine == .fdp, sheet[.overlap] == nil { sheet[.overlap] = "prism" }
    return sheet
  }
}
