import Languages
import Tables

/// Reads GEXF 1.2 and 1.3: nodes with labels and attributes, edges with a weight.
struct GEXFReading: XMLElementReading {
  private var assembly: GraphAssembly
  private var titles: [String: String] = [:]
  private var standards: [String: String] = [:]
  private var isOfNodes = false
  private var attribute: String?
  private var nodes: [Int] = []
  private var isInEdge = false
  private var text = ""
  private var type = "undirected"
  private var graphCount = 0
  private var depth = 0

  init(_ assembly: GraphAssembly) {
    self.assembly = assembly
  }

  consuming func graph(of bytes: [UInt8]) throws(Problems) -> GraphFile {
    try read(bytes, file: assembly.file)
    // Two attributes may have one title: of their standards the first by identifier holds.
    for (id, standard) in standards.sorted(by: { $0.key < $1.key }) {
      if let title = titles[id] { assembly.setStandard(title, standard) }
    }
    return try assembly.finished()
  }

  mutating func take(_ text: String) {
    self.text += text
  }

  mutating func start(_ tag: XMLTag) {
    text = ""
    depth += 1
    guard depth > 1 else { return assembly.expectRoot("gexf", found: tag) }
    switch tag.name {
    case "graph": startGraph(tag)
    case "attributes": isOfNodes = tag["class"] == "node"
    case "attribute": declareAttribute(tag)
    case "node": startNode(tag)
    case "edge": startEdge(tag)
    case "attvalue": readValue(tag)
    default: break
    }
  }

  mutating func end(_ name: String) {
    depth -= 1
    switch name {
    case "default":
      if let attribute { standards[attribute] = text }
    case "attribute": attribute = nil
    case "node": _ = nodes.popLast()
    case "edge": isInEdge = false
    default: break
    }
  }

  private mutating func startGraph(_ tag: XMLTag) {
    graphCount += 1
    if graphCount > 1 { return assembly.refuseSecondGraph(tag) }
    type = direction(tag, "defaultedgetype") ?? "undirected"
    assembly.isDirected = type == "directed"
  }

  private mutating func declareAttribute(_ tag: XMLTag) {
    guard isOfNodes, let id = assembly.required("id", of: tag) else { return }
    titles[id] = tag["title"] ?? id
    attribute = id
  }

  private mutating func startNode(_ tag: XMLTag) {
    guard let id = assembly.required("id", of: tag) else { return nodes.append(-1) }
    let vertex = assembly.declare(id, label: tag["label"], at: tag.location)
    for name in ["start", "end"] {
      if let day = tag[name] { assembly.set(name, day, ofVertex: vertex) }
    }
    nodes.append(vertex)
  }

  private mutating func startEdge(_ tag: XMLTag) {
    isInEdge = true
    guard let source = assembly.required("source", of: tag),
      let target = assembly.required("target", of: tag)
    else { return }
    let own = direction(tag, "type") ?? type
    assembly.ties.append(
      GraphAssembly.WrittenTie(
        source: source, target: target, strength: tag["weight"], isDirected: own == "directed",
        location: tag.location))
  }

  private mutating func readValue(_ tag: XMLTag) {
    guard !isInEdge, let vertex = nodes.last, vertex >= 0, let id = tag["for"] ?? tag["id"],
      let value = tag["value"]
    else { return }
    guard let title = titles[id] else {
      assembly.problems.append(.unknownAttribute(id, of: titles.keys.sorted(), at: tag.location))
      return
    }
    assembly.set(title, value, ofVertex: vertex)
  }

  /// A mutual edge leads both ways, so it is read as one without direction.
  private mutating func direction(_ tag: XMLTag, _ attribute: String) -> String? {
    assembly.word(attribute, of: tag, among: ["directed", "undirected", "mutual"])
  }
}
