import Languages
import Tables

/// Reads GraphML as networkx, igraph, Gephi and yEd write it.
///
/// Strengths are the edge attribute `strength` or `weight`, labels the node attribute `label` or
/// `name`. igraph numbers its nodes `n0`, `n1`… and keeps their names in `name`: where every name
/// differs, it is the identifier.
struct GraphMLReading: XMLElementReading {
  /// What a `<key>` declares.
  private struct Key {
    let name: String
    var standard: String?
  }

  private var assembly: GraphAssembly
  private var nodeKeys: [String: Key] = [:]
  private var edgeKeys: [String: Key] = [:]
  private var keyBeingRead: (id: String, domain: String)?
  private var dataBeingRead: String?
  private var text = ""
  private var node: Int?
  private var edge: GraphAssembly.WrittenTie?
  private var edgeStrengths: [String: String] = [:]
  private var graphCount = 0
  private var depth = 0

  init(_ assembly: GraphAssembly) {
    self.assembly = assembly
  }

  consuming func graph(of bytes: [UInt8]) throws(Problems) -> GraphFile {
    try read(bytes, file: assembly.file)
    applyDefaults()
    nameAsIgraph()
    return try assembly.finished()
  }

  // MARK: Elements

  mutating func take(_ text: String) {
    self.text += text
  }

  mutating func start(_ tag: XMLTag) {
    text = ""
    depth += 1
    guard depth > 1 else { return assembly.expectRoot("graphml", found: tag) }
    switch tag.name {
    case "key": declareKey(tag)
    case "default", "port", "desc", "locator", "endpoint": break
    case "graph": startGraph(tag)
    case "node": startNode(tag)
    case "edge": startEdge(tag)
    case "data": dataBeingRead = tag["key"]
    case "hyperedge":
      assembly.refuse(
        tag, Text(fr: "un lien à plus de deux", en: "a tie of more than two vertices"))
    default: break
    }
  }

  mutating func end(_ name: String) {
    depth -= 1
    switch name {
    case "key": keyBeingRead = nil
    case "default": endDefault()
    case "data":
      endData()
      dataBeingRead = nil
    case "node": node = nil
    case "edge": endEdge()
    default: break
    }
  }

  private mutating func declareKey(_ tag: XMLTag) {
    guard let id = assembly.required("id", of: tag) else { return }
    let key = Key(name: tag["attr.name"] ?? id)
    let domain = tag["for"] ?? "all"
    if domain == "node" || domain == "all" { nodeKeys[id] = key }
    if domain == "edge" || domain == "all" { edgeKeys[id] = key }
    keyBeingRead = (id, domain)
  }

  private mutating func endDefault() {
    guard let key = keyBeingRead else { return }
    nodeKeys[key.id]?.standard = text
    edgeKeys[key.id]?.standard = text
  }

  private mutating func startGraph(_ tag: XMLTag) {
    graphCount += 1
    if graphCount > 1 { return assembly.refuseSecondGraph(tag) }
    guard assembly.required("edgedefault", of: tag) != nil else { return }
    assembly.isDirected =
      assembly.word("edgedefault", of: tag, among: ["directed", "undirected"]) == "directed"
  }

  private mutating func startNode(_ tag: XMLTag) {
    guard let id = assembly.required("id", of: tag) else { return }
    node = assembly.declare(id, at: tag.location)
  }

  private mutating func startEdge(_ tag: XMLTag) {
    guard let source = assembly.required("source", of: tag),
      let target = assembly.required("target", of: tag)
    else { return }
    let own = assembly.word("directed", of: tag, among: ["true", "false"])
    edge = GraphAssembly.WrittenTie(
      source: source, target: target, isDirected: own.map { $0 == "true" } ?? assembly.isDirected,
      location: tag.location)
    edgeStrengths = [:]
  }

  private mutating func endEdge() {
    guard var tie = edge else { return }
    tie.strength = edgeStrengths["strength"] ?? edgeStrengths["weight"]
    assembly.ties.append(tie)
    edge = nil
  }

  private mutating func endData() {
    guard let id = dataBeingRead else { return }
    if edge != nil {
      if let name = edgeKeys[id]?.name.lowercased() { edgeStrengths[name] = text }
    } else if let node, let name = nodeKeys[id]?.name {
      assembly.set(name, text, ofVertex: node)
    }
  }

  // MARK: What follows from the whole file

  private mutating func applyDefaults() {
    // Two keys may have one name: of their standards the first by identifier holds.
    for (_, key) in nodeKeys.sorted(by: { $0.key < $1.key }) {
      if let standard = key.standard { assembly.setStandard(key.name, standard) }
    }
    let standards = edgeKeys.sorted { ($0.value.name, $0.key) < ($1.value.name, $1.key) }
      .map(\.value).filter { ["strength", "weight"].contains($0.name.lowercased()) }
    guard let standard = standards.compactMap(\.standard).first else { return }
    for place in assembly.ties.indices where assembly.ties[place].strength == nil {
      assembly.ties[place].strength = standard
    }
  }

  private mutating func nameAsIgraph() {
    let vertices = assembly.ids.indices
    let names = vertices.map { assembly.attributes["name"]?[$0] }
    let isIgraph = vertices.allSatisfy { assembly.ids[$0] == "n\($0)" }
    let given = names.compactMap { $0 }
    if isIgraph, given.count == vertices.count, Set(given).count == given.count {
      assembly.rename(given)
    }
    for vertex in vertices {
      assembly.labels[vertex] = assembly.attributes["label"]?[vertex] ?? names[vertex]
    }
  }
}
