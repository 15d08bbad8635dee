/// Writes GraphML as networkx, igraph, Gephi and yEd read it.
struct GraphMLWriting {
  private let network: NamedGraph

  init(_ network: NamedGraph) {
    self.network = network
  }

  /// The whole document.
  var text: String {
    let direction = network.isDirected ? "directed" : "undirected"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      \(keys)  <graph id="G" edgedefault="\(direction)">
      \(nodes)\(edges)  </graph>
      </graphml>

      """
  }

  private var keys: String {
    let names = ["label"] + network.writtenAttributes.map(\.name)
    let ofNodes = names.enumerated().map { place, name in
      key("n\(place)", "node", name, type: "string")
    }
    return ofNodes.joined() + key("weight", "edge", "weight", type: "double")
  }

  private func key(_ id: String, _ domain: String, _ name: String, type: String) -> String {
    "  <key id=\"\(id)\" for=\"\(domain)\"" + XMLText.attribute("attr.name", name)
      + " attr.type=\"\(type)\"/>\n"
  }

  private var nodes: String {
    let columns = [network.labels] + network.writtenAttributes.map(\.values)
    return network.ids.indices.map { vertex in
      let data = columns.enumerated().compactMap { place, values in
        values[vertex].map { "      <data key=\"n\(place)\">\(XMLText.escaped($0))</data>\n" }
      }
      let id = XMLText.attribute("id", network.ids[vertex])
      return data.isEmpty
        ? "    <node\(id)/>\n" : "    <node\(id)>\n" + data.joined() + "    </node>\n"
    }.joined()
  }

  private var edges: String {
    network.writtenTies.map { tie in
      "    <edge" + XMLText.attribute("source", network.ids[tie.source])
        + XMLText.attribute("target", network.ids[tie.target])
        + "><data key=\"weight\">\(tie.strength.shortest)</data></edge>\n"
    }.joined()
  }
}
