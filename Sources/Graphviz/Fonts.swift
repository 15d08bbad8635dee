/// Whether the system has fonts.
enum Fonts {
  /// Throws unless texts can be measured; never to be called within `withGraphviz`.
  ///
  /// Without a font Graphviz says nothing: it draws hollow boxes and gets every size wrong. There
  /// all letters are as wide as each other, which no usable font does by default.
  static func check() throws(GraphvizError) {
    if try !measured.get() {
      throw GraphvizError(
        .noFont, at: "Graphviz", "the system has no font",
        cure: "install one, such as the package fonts-dejavu-core")
    }
  }

  /// Whether narrow and wide letters differ, found out once: fonts stay as they are meanwhile.
  private static let measured = Result { () throws(GraphvizError) -> Bool in
    var probe = Diagram(id: "probe")
    probe.nodeDefaults = [.shape: "plain"]
    probe.nodes = [Node(id: "iiiiiiii"), Node(id: "WWWWWWWW")]
    let widths = try withGraphviz { () throws(GraphvizError) in
      let graph = try LoadedGraph(of: probe, for: .dot)
      try graph.place(by: .dot)
      return graph.layout(of: probe.nodes).boxes.mapValues(\.width)
    }
    return widths["iiiiiiii"] != widths["WWWWWWWW"]
  }
}
