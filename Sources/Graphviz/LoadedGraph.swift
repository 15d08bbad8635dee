import GraphvizShim

/// A graph in Graphviz's own memory, laid out once; it lives within `withGraphviz` only.
struct LoadedGraph: ~Copyable {
  private let graph: OpaquePointer

  /// Builds a diagram as an engine is to have it.
  init(of diagram: Diagram, for engine: Engine) throws(GraphvizError) {
    shim_forget_messages()
    guard let graph = shim_open(diagram.id, diagram.isDirected) else {
      throw Self.failure("building it")
    }
    self.graph = graph
    var target = GraphMemory(graph)
    diagram.state(to: &target, for: engine)
  }

  deinit { shim_close(graph) }

  /// Lays the graph out; once only, as a layout leaves marks that a second one would heed.
  func place(by engine: Engine) throws(GraphvizError) {
    guard shim_layout(graph, engine.name), !shim_failed() else {
      throw Self.failure("engine \(engine)")
    }
  }

  /// Returns the drawing as a file.
  func file(_ format: Format) throws(GraphvizError) -> [UInt8] {
    var length = 0
    guard let bytes = shim_render(graph, format.renderer, &length) else {
      throw Self.failure("format \(format)")
    }
    defer { shim_free(bytes) }
    if shim_failed() { throw Self.failure("format \(format)") }
    return Array(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// Returns where the nodes are.
  func layout(of nodes: [Node]) -> Layout {
    var boxes: [String: Box] = [:]
    var labels: [String: Box] = [:]
    var outerLabels: [String: Box] = [:]
    for node in nodes {
      boxes[node.id] = box { shim_node_box(graph, node.id, $0) }
      labels[node.id] = box { shim_label_box(graph, node.id, shim_inner_label, $0) }
      outerLabels[node.id] = box { shim_label_box(graph, node.id, shim_outer_label, $0) }
    }
    return Layout(
      boxes: boxes, labels: labels, outerLabels: outerLabels, bounds: Box(shim_bounds(graph)))
  }

  /// What Graphviz said without failing, a line each.
  static var warnings: [String] {
    let said = String(cString: shim_messages())
    return said.split(separator: "\n").map(String.init)
  }

  private func box(_ read: (UnsafeMutablePointer<shim_box>) -> Bool) -> Box? {
    var box = shim_box()
    return read(&box) ? Box(box) : nil
  }

  private static func failure(_ place: String) -> GraphvizError {
    let said = warnings.prefix(5).joined(separator: " ")
    return .failed(at: place, said.isEmpty ? "Graphviz failed without a word" : said)
  }
}

extension Box {
  init(_ box: shim_box) {
    self.init(minX: box.min_x, minY: box.min_y, maxX: box.max_x, maxY: box.max_y)
  }
}
