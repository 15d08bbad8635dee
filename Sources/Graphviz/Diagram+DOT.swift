extension Diagram {
  /// This diagram as DOT text: the same at each run, every name and value quoted and escaped.
  ///
  ///     var diagram = Diagram(id: "d")
  ///     diagram.nodes = [Node(id: "a", label: "A & B")]
  ///     diagram.dot
  ///     // graph "d" {
  ///     //   graph [id="d"]
  ///     //   "a" [label="A &amp; B"]
  ///     // }
  ///
  /// It is what the engines read, save what each of them cannot take.
  public var dot: String { dot(for: nil) }

  /// Returns the DOT text as an engine is to read it.
  func dot(for engine: Engine?) -> String {
    var text = "\(isDirected ? "digraph" : "graph") \(id.quoted) {\n  graph"
    sheet(for: engine).write(backdrop: backdrop?.quotedXDot, to: &text)
    for (keyword, look) in [("node", nodeDefaults), ("edge", edgeDefaults)] where !look.isEmpty {
      text += "\n  \(keyword)"
      look.write(to: &text)
    }
    if engine?.drawsClusters != false {
      var number = 0
      for cluster in clusters { write(cluster, number: &number, indent: "\n  ", to: &text) }
    }
    for node in nodes {
      text += "\n  "
      text += node.id.quoted
      node.attributes.write(label: node.label ?? node.id, to: &text)
    }
    for edge in edges { write(edge, to: &text) }
    return text + "\n}\n"
  }

  private func write(_ edge: Edge, to text: inout String) {
    text += "\n  "
    text += edge.tail.quoted
    text += isDirected ? " -> " : " -- "
    text += edge.head.quoted
    edge.attributes.write(label: edge.label, to: &text)
  }

  private func write(
    _ cluster: Cluster, number: inout Int, indent: String, to text: inout String
  ) {
    number += 1
    text += indent + "subgraph \("cluster_\(cluster.id)".quoted) {" + indent + "  graph"
    look(of: cluster, number: number).write(label: cluster.label ?? "", to: &text)
    for inner in cluster.clusters {
      write(inner, number: &number, indent: indent + "  ", to: &text)
    }
    for node in cluster.nodes { text += indent + "  " + node.quoted }
    text += indent + "}"
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

extension Attributes {
  /// Appends these attributes as a list in brackets, if there are any.
  fileprivate func write(label: String? = nil, backdrop: String? = nil, to text: inout String) {
    var separator = " ["
    if let backdrop {
      text += separator + "_background=" + backdrop
      separator = " "
    }
    for set in labelled(label).sorted {
      text += separator
      text += set.name
      text += "="
      text += set.attribute.written(set.value).quoted
      separator = " "
    }
    if separator == " " { text += "]" }
  }
}
