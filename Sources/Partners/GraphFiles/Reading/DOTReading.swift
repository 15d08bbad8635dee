import Languages
import Tables

/// Reads the common part of Graphviz's language: one graph of nodes, edges and chains of edges.
///
/// Nodes of subgraphs belong to the graph. The strength of an edge is its attribute `strength` or
/// `weight`. Ports, HTML texts and edges to whole subgraphs are refused.
struct DOTReading {
  private var assembly: GraphAssembly
  private var lexer: DOTLexer
  private var token: DOTToken
  /// The strength that `edge [weight=…]` gave, for each open brace.
  private var standards: [String?] = [nil]

  /// What ends the reading: the problem is noted where it is met.
  private struct Stop: Error {}

  init(_ assembly: GraphAssembly) {
    self.assembly = assembly
    lexer = DOTLexer("", file: assembly.file)
    token = DOTToken(kind: .end, text: "", location: Location(file: assembly.file))
  }

  consuming func graph(of bytes: [UInt8]) throws(Problems) -> GraphFile {
    lexer = DOTLexer(try SourceText(bytes, file: assembly.file).string, file: assembly.file)
    do throws(Stop) {
      try advance()
      try readGraph()
    } catch {
      assembly.problems += lexer.problems
    }
    return try assembly.finished()
  }

  // MARK: Grammar

  private mutating func readGraph() throws(Stop) {
    if token.text == "strict", token.kind == .keyword { try advance() }
    guard token.kind == .keyword, ["graph", "digraph"].contains(token.text) else {
      return try refuse(Text(fr: "graph ou digraph", en: "graph or digraph"))
    }
    assembly.isDirected = token.text == "digraph"
    try advance()
    if token.kind == .id { try advance() }
    try readBlock()
    if token.kind != .end {
      try refuse(
        Text(fr: "la fin : un seul graphe par fichier", en: "the end: one graph in a file"))
    }
  }

  private mutating func readBlock() throws(Stop) {
    try expect("{")
    guard standards.count < 64 else {
      return try refuse(Text(fr: "moins de 64 accolades ouvertes", en: "fewer than 64 open braces"))
    }
    standards.append(standards.last ?? nil)
    while !isSign("}") {
      if isSign(";") { try advance() } else { try readStatement() }
    }
    standards.removeLast()
    try advance()
  }

  private mutating func readStatement() throws(Stop) {
    switch token.kind {
    case .keyword where ["graph", "node", "edge"].contains(token.text): try readDefaults()
    case .keyword where token.text == "subgraph": try readSubgraph()
    case .sign where token.text == "{": try readSubgraph()
    case .id: try readNodeOrEdges()
    default: try refuse(Text(fr: "un nœud, un lien ou }", en: "a node, an edge or }"))
    }
  }

  private mutating func readDefaults() throws(Stop) {
    let isOfEdges = token.text == "edge"
    try advance()
    guard isSign("[") else { return try refuse(Text(verbatim: "[")) }
    let attributes = try readAttributes()
    guard isOfEdges, let strength = attributes["strength"] ?? attributes["weight"] else { return }
    standards[standards.count - 1] = strength.text
  }

  private mutating func readSubgraph() throws(Stop) {
    if token.kind == .keyword {
      try advance()
      if token.kind == .id { try advance() }
    }
    try readBlock()
    if isSign("--") || isSign("->") { try refuseSubgraphEnd() }
  }

  private mutating func readNodeOrEdges() throws(Stop) {
    var chain = [token]
    try advance()
    if isSign("=") {
      try advance()
      _ = try id()
      return
    }
    while isSign("--") || isSign("->") {
      guard isSign(assembly.isDirected ? "->" : "--") else {
        return try refuse(Text(verbatim: assembly.isDirected ? "->" : "--"))
      }
      try advance()
      if isSign("{") || (token.kind == .keyword && token.text == "subgraph") {
        try refuseSubgraphEnd()
      }
      chain.append(try id())
    }
    let attributes = isSign("[") ? try readAttributes() : [:]
    for node in chain { assembly.vertex(node.text) }
    if chain.count == 1 { note(attributes, of: chain[0].text) } else { tie(chain, attributes) }
  }

  private mutating func note(_ attributes: [String: DOTToken], of id: String) {
    let vertex = assembly.vertex(id)
    for (name, value) in attributes { assembly.set(name, value.text, ofVertex: vertex) }
    let label = attributes["label"] ?? attributes["name"]
    if let label { assembly.labels[vertex] = label.text }
  }

  private mutating func tie(_ chain: [DOTToken], _ attributes: [String: DOTToken]) {
    let strength = attributes["strength"] ?? attributes["weight"]
    for (source, target) in zip(chain, chain.dropFirst()) {
      assembly.ties.append(
        GraphAssembly.WrittenTie(
          source: source.text, target: target.text,
          strength: strength?.text ?? standards.last ?? nil, isDirected: assembly.isDirected,
          location: source.location, strengthLocation: strength?.location))
    }
  }

  /// Reads one or more lists of attributes in brackets.
  private mutating func readAttributes() throws(Stop) -> [String: DOTToken] {
    var attributes: [String: DOTToken] = [:]
    while isSign("[") {
      try advance()
      while !isSign("]") {
        let name = try id()
        try expect("=")
        attributes[name.text] = try id()
        if isSign(",") || isSign(";") { try advance() }
      }
      try advance()
    }
    return attributes
  }

  // MARK: Words

  private func isSign(_ text: String) -> Bool { token.kind == .sign && token.text == text }

  private mutating func advance() throws(Stop) {
    guard let next = lexer.next() else { throw Stop() }
    token = next
  }

  private mutating func expect(_ sign: String) throws(Stop) {
    guard isSign(sign) else { return try refuse(Text(verbatim: sign)) }
    try advance()
  }

  private mutating func id() throws(Stop) -> DOTToken {
    let found = token
    if found.kind != .id { try refuse(Text(fr: "un nom", en: "a name")) }
    try advance()
    return found
  }

  private mutating func refuse(_ expected: Text) throws(Stop) {
    assembly.problems.append(
      token.kind == .end
        ? .endsEarly(assembly.file, line: token.location.line ?? 1, expected: expected)
        : .unexpected(token.text, expected: expected, at: token.location))
    throw Stop()
  }

  private mutating func refuseSubgraphEnd() throws(Stop) {
    assembly.problems.append(
      .unsupported(
        Text(
          fr: "un lien vers tout un sous-graphe ne se lit pas ici ; écrivez un lien par nœud",
          en: "an edge to a whole subgraph cannot be read here; write one edge a node"),
        at: token.location, value: token.text))
    throw Stop()
  }
}
