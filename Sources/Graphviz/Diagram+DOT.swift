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
    var text = DOTText(joint: isDirected ? " -> " : " -- ")
    state(to: &text, for: engine)
    return "\(isDirected ? "digraph" : "graph") \(id.quoted) {" + text.lines + "\n}\n"
  }
}

/// The statements of a diagram as lines of DOT.
private struct DOTText: StatementTarget {
  /// What stands between the ends of an edge.
  private let joint: String
  private(set) var lines = ""
  private var indent = "\n  "

  init(joint: String) {
    self.joint = joint
  }

  mutating func setBackdrop(_ operations: [String]) {
    // A line may be broken within a text, where the reader forgets the break.
    let text = operations.map { $0.quoted.dropFirst().dropLast() }.joined(separator: "\\\n")
    lines += indent + "graph [_background=\"" + text + "\"]"
  }

  mutating func setDefaults(of kind: StatementKind, _ attributes: Attributes) {
    if attributes.isEmpty { return }
    lines += indent + kind.rawValue
    write(attributes)
  }

  mutating func beginCluster(_ name: String) {
    lines += indent + "subgraph " + name.quoted + " {"
    indent += "  "
  }

  mutating func endCluster() {
    indent.removeLast(2)
    lines += indent + "}"
  }

  mutating func addMember(_ node: String) { lines += indent + node.quoted }

  mutating func addNode(_ node: String, _ attributes: Attributes) {
    lines += indent
    lines += node.quoted
    write(attributes)
  }

  mutating func addEdge(_ tail: String, _ head: String, _ attributes: Attributes) {
    lines += indent
    lines += tail.quoted
    lines += joint
    lines += head.quoted
    write(attributes)
  }

  private mutating func write(_ attributes: Attributes) {
    var separator = " ["
    for set in attributes.sorted {
      lines += separator
      lines += set.name
      lines += "="
      lines += set.written.quoted
      separator = " "
    }
    if !attributes.isEmpty { lines += "]" }
  }
}
