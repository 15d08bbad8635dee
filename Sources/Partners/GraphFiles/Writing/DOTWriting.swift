/// Writes a graph in Graphviz's language, to be drawn or read elsewhere.
struct DOTWriting {
  private let network: NamedGraph

  init(_ network: NamedGraph) {
    self.network = network
  }

  /// The whole file.
  var text: String {
    (network.isDirected ? "digraph {\n" : "graph {\n") + nodes + edges + "}\n"
  }

  private var nodes: String {
    let columns =
      [(name: "label", values: network.labels)] + network.writtenAttributes
    return network.ids.indices.map { vertex in
      let attributes = columns.compactMap { column in
        column.values[vertex].map { "\(quoted(column.name))=\(quoted($0))" }
      }
      let list = attributes.isEmpty ? "" : " [" + attributes.joined(separator: ", ") + "]"
      return "  \(quoted(network.ids[vertex]))\(list)\n"
    }.joined()
  }

  private var edges: String {
    let sign = network.isDirected ? "->" : "--"
    return network.writtenTies.map { tie in
      "  \(quoted(network.ids[tie.source])) \(sign) \(quoted(network.ids[tie.target]))"
        + " [weight=\(tie.strength.shortest)]\n"
    }.joined()
  }

  /// A quotation mark is escaped; a backslash before the closing one would escape that.
  private func quoted(_ text: String) -> String {
    let inside = text.replacing("\"", with: "\\\"")
    return "\"\(inside)\(inside.hasSuffix("\\") ? "\\" : "")\""
  }
}
