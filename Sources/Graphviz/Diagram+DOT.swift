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
    var lines = ["\(isDirected ? "digraph" : "graph") \(id.quoted) {"]
    lines += statement("graph", sheet(for: engine).list(backdrop: backdrop?.quotedXDot))
    lines += statement("node", nodeDefaults.list())
    lines += statement("edge", edgeDefaults.list())
    if engine?.drawsClusters != false {
      var number = 0
      for cluster in clusters { lines += self.lines(for: cluster, number: &number, indent: "  ") }
    }
    var text = lines.joined(separator: "\n")
    for node in nodes {
      text += "\n  " + node.id.quoted + " "
      text += node.attributes.list(label: node.label ?? node.id)
    }
    for edge in edges { write(edge, to: &text) }
    return text + "\n}\n"
  }

  private func statement(_ keyword: String, _ list: String) -> [String] {
    list.isEmpty ? [] : ["  \(keyword) \(list)"]
  }

  private func write(_ edge: Edge, to text: inout String) {
    text += "\n  "
    text += edge.tail.quoted
    text += isDirected ? " -> " : " -- "
    text += edge.head.quoted
    let list = edge.attributes.list(label: edge.label)
    if !list.isEmpty { text += " " + list }
  }

  private func lines(for cluster: Cluster, number: inout Int, indent: String) -> [String] {
    number += 1
    let list = look(of: cluster, number: number).list(label: cluster.label ?? "")
    var lines = ["subgraph \("cluster_\(cluster.id)".quoted) {", "  graph \(list)"]
    for inner in cluster.clusters {
      lines += self.lines(for: inner, number: &number, indent: "  ")
    }
    lines += cluster.nodes.map { "  \($0.quoted)" }
    return (lines + ["}"]).map { indent + $0 }
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
  fileprivate func list(label: String? = nil, backdrop: String? = nil) -> String {
    if isEmpty, label == nil, backdrop == nil { return "" }
    var pairs = sorted(label: label).map {
      $0.attribute.rawValue + "=" + $0.attribute.written($0.value).quoted
    }
    if let backdrop { pairs.insert("_background=\(backdrop)", at: 0) }
    return pairs.isEmpty ? "" : "[\(pairs.joined(separator: " "))]"
  }
}
