import Graphviz
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
  static let texts = [
    "<b>gras</b>", "<>", "\"guillemets\" et 'apostrophes'", #"\N \G \E \L"#, #"C:\new\table\"#,
    #"fin \"#, #"\""#, "R&D", "&eacute;", "&amp;amp;", "&#233;", "]]>", "--", "%s %n",
    "👩🏽‍🏫 école 🏥", "مركز الصحة", "עברית", "œuvre, çà et là, Ÿ, € «»", "e\u{301}", "\"\u{301}",
    "a, b; c {d} [e] | f", "=", "subgraph", "x -- y", "\u{FEFF}bom", "tab\tulé",
  ]

  @Test("A text is shown exactly as it is written", arguments: texts)
  func shownAsWritten(text: String) throws {
    let svg = SVGText(try Samples.showing(text).rendered(as: [.svg], by: .dot)[.svg])
    #expect(svg.texts == [text])
    #expect(svg.isBalanced)
  }

  @Test(
    "A text is shown as written on edges, clusters, beside nodes and in tooltips", arguments: texts)
  func shownElsewhere(text: String) throws {
    var diagram = Samples.pair
    diagram.nodes[0].attributes = [.xlabel: text, .tooltip: text]
    diagram.edges[0].label = text
    diagram.clusters = [Cluster(id: "c", label: text, nodes: ["lycee"])]
    diagram.attributes[.label] = text
    let svg = SVGText(try diagram.rendered(as: [.svg], by: .dot)[.svg])
    #expect(svg.texts.filter { $0 == text }.count == 4)
    let links = svg.tags.filter { $0.contains("xlink:title=") }.map(\.unescaped)
    #expect(links.contains { $0.contains("xlink:title=\"\(text)\"") })
    #expect(svg.isBalanced)
  }

  static let identities = texts.filter {
    !$0.contains("\\") && !$0.contains("\t") && $0.first != "%"
  }

  @Test("A node may be called nearly anything on one line", arguments: identities)
  func anyIdentity(text: String) throws {
    var diagram = Samples.pair
    diagram.nodes.append(Node(id: text))
    diagram.edges.append(Edge("cmp", text))
    let drawing = try diagram.drawing(as: [.svg], by: .neato)
    #expect(drawing.layout.boxes[text] != nil)
    #expect(SVGText(drawing.files[.svg]).texts.contains(text))
  }

  @Test("Each line of a text is drawn, whatever ends the lines", arguments: ["\n", "\r\n", "\r"])
  func lines(end: String) throws {
    let text = ["Maison", "des ados", "Alès"].joined(separator: end)
    let svg = SVGText(try Samples.showing(text).rendered(as: [.svg], by: .dot)[.svg])
    #expect(svg.texts == ["Maison", "des ados", "Alès"])
  }

  @Test("A text is measured as it is shown, not as it is escaped")
  func measuredAsShown() throws {
    let widths = try ["R&D", "R&amp;D", "RD"].map { text in
      try Samples.showing(text).layout(by: .dot).labels["n"]?.width ?? 0
    }
    #expect(widths[2] > 0)
    #expect(widths[2] < widths[0])
    #expect(widths[0] < widths[1])
  }
}
