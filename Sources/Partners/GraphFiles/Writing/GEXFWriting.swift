/// Writes GEXF 1.2, as Gephi and networkx read it.
///
/// Attributes `start` and `end` that hold days are when a vertex lasts, for Gephi's timeline; a tie
/// with such a vertex, as that of an institution with a meeting, lasts as long.
struct GEXFWriting {
  private let network: NamedGraph
  private let periods: [Period]
  private let attributes: [(name: String, values: [String?])]

  /// When something begins and ends, as far as it is known.
  private struct Period {
    let start: String?
    let end: String?

    var isKnown: Bool { start != nil || end != nil }

    var attributes: String {
      (start.map { XMLText.attribute("start", $0) } ?? "")
        + (end.map { XMLText.attribute("end", $0) } ?? "")
    }
  }

  init(_ network: NamedGraph) {
    self.network = network
    let (starts, ends) = (network.attributes["start"], network.attributes["end"])
    periods = network.ids.indices.map { Period(start: starts?[$0], end: ends?[$0]) }
    attributes = network.writtenAttributes.filter { $0.name != "start" && $0.name != "end" }
  }

  /// The whole document.
  var text: String {
    let direction = network.isDirected ? "directed" : "undirected"
    let time =
      periods.contains { $0.isKnown } ? " mode=\"dynamic\" timeformat=\"date\"" : ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
        <graph defaultedgetype="\(direction)"\(time)>
          <attributes class="node">
      \(declarations)    </attributes>
          <nodes>
      \(nodes)    </nodes>
          <edges>
      \(edges)    </edges>
        </graph>
      </gexf>

      """
  }

  private var declarations: String {
    attributes.enumerated().map { place, attribute in
      "      <attribute id=\"\(place)\"" + XMLText.attribute("title", attribute.name)
        + " type=\"string\"/>\n"
    }.joined()
  }

  private var nodes: String {
    network.ids.indices.map { vertex in
      let values = attributes.enumerated().compactMap { place, attribute in
        attribute.values[vertex].map {
          "          <attvalue for=\"\(place)\"\(XMLText.attribute("value", $0))/>\n"
        }
      }
      let element =
        "      <node" + XMLText.attribute("id", network.ids[vertex])
        + XMLText.attribute("label", network.name(of: vertex)) + periods[vertex].attributes
      return values.isEmpty
        ? element + "/>\n"
        : element + ">\n        <attvalues>\n" + values.joined()
          + "        </attvalues>\n      </node>\n"
    }.joined()
  }

  private var edges: String {
    network.writtenTies.enumerated().map { place, tie in
      let period = [tie.source, tie.target].map { periods[$0] }.first { $0.isKnown }
      return "      <edge id=\"\(place)\"" + XMLText.attribute("source", network.ids[tie.source])
        + XMLText.attribute("target", network.ids[tie.target])
        + " weight=\"\(tie.strength.shortest)\"\(period?.attributes ?? "")/>\n"
    }.joined()
  }
}
