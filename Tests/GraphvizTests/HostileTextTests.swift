import Graphviz
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
  static let texts = [
    "<b>gras</b>", "<>", "\"guillemets\" et 'apostrophes'", #"\N \G \E \L"#, #"C:\new\table\"#,
    #"fin \"#, #"\""#, "R&D", "&eacute;", "&amp;amp;", "&#233;", "]]>", "--", "%s %n",
    "👩🏽‍🏫 école 🏥", "مركز الصحة", "עברית", "œuvre, çà et là, Ÿ, € «»", "e\u{301}", "\"\u{301}",
    "a, b; c {d} [e] | f", "=", "subgraph", "x -- y", "\u{FEFF}bom", "tab\tulé",
    "<<TABLE><TR><TD>x</TD></TR></TABLE>>", "<TABLE>", "<IMG SRC='/etc/passwd'/>", "<!-- x -->",
    "<?xml?>", "<![CDATA[x]]>", "</text></g></svg>", "&#0;", "\u{7F}", "a\u{85}b", "\u{9B}31m",
    "\u{202E}sèlA", "a\u{2028}b", "\u{1FFFE}", "\u{10FFFF}", "\u{200D}",
    String(decoding: [0x41, 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80], as: UTF8.self),
    String(repeating: "Alès ", count: 2_000) + ".", "e" + String(repeating: "\u{301}", count: 500),
  ]

  static let unusable = [
    "\u{0}", "a\u{0}b", "\u{1}", "bell\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[31m", "\u{1F}",
    "\u{FFFE}", "a\u{FFFF}", String(repeating: "é", count: 32_769),
    String(repeating: "x\n", count: 1_000),
  ]

  @Test("A text is shown exactly as it is written", arguments: HostilePlace.allCases, texts)
  func shownAsWritten(place: HostilePlace, text: String) throws {
    guard !place.isPlain || Self.identities.contains(text) else { return }
    let diagram = place.diagram(with: text)
    let svg = SVGText(try diagram.rendered(as: [.svg], by: place.engine)[.svg])
    // Scalar by scalar: as strings, equivalent texts would pass for each other.
    let found = place.texts(in: svg).contains {
      $0.unicodeScalars.elementsEqual(text.unicodeScalars)
    }
    #expect(found)
    #expect(svg.isBalanced)
  }

  @Test(
    "A text that cannot be drawn is refused with its place", arguments: HostilePlace.allCases,
    unusable)
  func refused(place: HostilePlace, text: String) throws {
    let diagram = place.diagram(with: text)
    let error = #expect(throws: GraphvizError.self) { try diagram.layout(by: place.engine) }
    #expect(error?.place.hasPrefix(place.errorPlace) == true)
    #expect(error?.description.unicodeScalars.contains { $0.value < 0x20 } == false)
  }

  static let entities = ["&eacute;", "&amp;amp;", "&#233;", "&#0;"]

  static let identities = texts.filter {
    !$0.contains("\\") && !$0.contains("\t") && $0.first != "%" && !entities.contains($0)
  }

  @Test("An id that XML would take for another is refused", arguments: entities + ["a&#xE9;b&"])
  func refusedEntities(text: String) throws {
    for place in [HostilePlace.nodeIdentity, .clusterIdentity] {
      let diagram = place.diagram(with: text)
      let error = #expect(throws: GraphvizError.self) { try diagram.layout(by: place.engine) }
      #expect(error?.place.hasPrefix(place.errorPlace) == true)
    }
  }

  @Test(
    "An ampersand without more is fine in an id", arguments: ["R&D", "a&b c;", "&;", "&é;", "&&"])
  func ampersands(text: String) throws {
    let diagram = HostilePlace.clusterIdentity.diagram(with: text)
    let svg = SVGText(try diagram.rendered(as: [.svg], by: .dot)[.svg])
    #expect(svg.contents(of: "title").contains("cluster_\(text)"))
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
