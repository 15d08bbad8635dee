extension Diagram {
  /// Returns where an engine puts the nodes.
  ///
  ///     var pair = Diagram(id: "pair")
  ///     pair.nodes = [Node(id: "a"), Node(id: "b")]
  ///     let layout = try pair.layout(by: .dot)
  ///     layout.boxes.count                         // 2
  ///
  /// - Throws: A `GraphvizError` that names the place and the cure.
  /// - SeeAlso: `layout(by:within:)`, where a layout might not end.
  public func layout(by engine: Engine) throws(GraphvizError) -> Layout {
    try drawing(as: [], by: engine).layout
  }

  /// Returns this diagram in several formats, laid out once for all of them.
  ///
  ///     let files = try diagram.rendered(as: [.svg, .pdf], by: .dot)
  ///
  /// Conventions: the same diagram gives the same bytes, as long as the library and the fonts
  /// stay the same. Calls from several threads wait for each other.
  ///
  /// - Throws: A `GraphvizError` that names the place and the cure.
  public func rendered(
    as formats: [Format], by engine: Engine
  ) throws(GraphvizError) -> [Format: [UInt8]] {
    try drawing(as: formats, by: engine).files
  }

  /// Returns the layout, the files and what was not drawn as asked.
  ///
  /// - Throws: A `GraphvizError` that names the place and the cure.
  public func drawing(
    as formats: [Format], by engine: Engine
  ) throws(GraphvizError) -> Drawing {
    try check(for: engine)
    return try drawing(as: formats, by: engine) {
      (diagram, formats, engine) throws(GraphvizError) in
      try withGraphviz { () throws(GraphvizError) in try diagram.drawnHere(formats, engine) }
    }
  }

  /// Returns the drawing once Graphviz, wherever it runs, has done its part.
  func drawing(
    as formats: [Format], by engine: Engine,
    drawn: (Diagram, [Format], Engine) throws(GraphvizError) -> Drawing
  ) throws(GraphvizError) -> Drawing {
    try Fonts.check()
    do throws(GraphvizError) {
      let diagram =
        engine == .overlapRemoval
        ? withoutOverlaps(of: try drawn(self, [], .fixed).layout.boxes) : self
      let raw = try drawn(diagram, Set(formats).sorted(by: Format.isWrittenBefore), engine)
      var files = raw.files
      for (format, bytes) in raw.files { files[format] = finished(bytes, format) }
      return Drawing(
        layout: raw.layout, files: files, warnings: clusterWarnings(by: engine) + raw.warnings)
    } catch {
      throw error.within("diagram '\(id)'")
    }
  }

  /// Returns what Graphviz makes of this diagram in this process; to be called in `withGraphviz`.
  private func drawnHere(_ formats: [Format], _ engine: Engine) throws(GraphvizError) -> Drawing {
    let graph = try LoadedGraph(of: self, for: engine)
    try graph.place(by: engine)
    let layout = graph.layout(of: nodes)
    var files: [Format: [UInt8]] = [:]
    for format in formats {
      if format == .png { try checkPixels(of: layout.bounds) }
      files[format] = try graph.file(format)
    }
    return Drawing(layout: layout, files: files, warnings: LoadedGraph.warnings)
  }

  /// Returns the diagram with its nodes moved apart; Graphviz only tells how large they are.
  private func withoutOverlaps(of boxes: [String: Box]) -> Diagram {
    let gap = attributes[.sep].flatMap { Double($0.split(separator: ",")[0]) } ?? 4
    let centers = Separation(nodes.compactMap { boxes[$0.id] }, gap: gap).centersApart()
    var diagram = self
    diagram.nodes = zip(nodes, centers).map { $0.placed(at: $1) }
    return diagram
  }

  private func finished(_ bytes: [UInt8], _ format: Format) -> [UInt8] {
    switch format {
    case .svg: SVGDocument(bytes).finished(for: self)
    case .pdf: bytes.withFixedCreationDate
    case .png, .dot, .json, .plain: bytes
    }
  }

  private func clusterWarnings(by engine: Engine) -> [String] {
    let dropped = !clusters.isEmpty && !engine.drawsClusters
    return dropped ? ["\(engine) draws no clusters: \(clusters.count) left out"] : []
  }
}

extension Format {
  fileprivate static func isWrittenBefore(_ first: Format, _ second: Format) -> Bool {
    (first.marksTheGraph ? 1 : 0, first.rawValue) < (second.marksTheGraph ? 1 : 0, second.rawValue)
  }
}
