import Graphviz
import Testing

@Suite("What is refused")
struct RefusalTests {
  /// Returns the error of laying out a diagram, or nil if there is none.
  private func refusal(
    of diagram: Diagram, by engine: Engine = .dot
  ) -> GraphvizError? {
    do throws(GraphvizError) {
      _ = try diagram.layout(by: engine)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A text that Graphviz would cut, mangle or die of",
    arguments: [
      "a\u{0}b", "bell\u{7}", "\u{1B}[31m", "\u{FFFF}", String(repeating: "é", count: 32_769),
      String(repeating: "x\n", count: 1_000),
    ])
  func unusableText(text: String) throws {
    let error = try #require(refusal(of: Samples.showing(text)))
    #expect(error.reason == .unusableText)
    #expect(error.place == "diagram 'text', node 'n', label")
  }

  @Test("A text of 65,536 bytes or 1,000 lines is not too long")
  func longestText() {
    #expect(refusal(of: Samples.showing(String(repeating: "é", count: 32_768))) == nil)
    #expect(refusal(of: Samples.showing(String(repeating: "x\n", count: 999))) == nil)
  }

  @Test(
    "A link that runs code or leaves the site unseen",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:x",
      "data:text/html,x", "file:///etc/passwd", "vbscript:x", "java\nscript:x",
      "\u{1}javascript:x", "ftp://x", #"\javascript:x"#,
    ])
  func harmfulLink(link: String) throws {
    var diagram = Samples.pair
    diagram.nodes[0].attributes[.url] = link
    #expect(refusal(of: diagram) != nil)
  }

  @Test(
    "A harmless link is drawn as it is",
    arguments: [
      "https://example.org/a?b=1&c=2", "http://example.org", "mailto:a@example.org", "#cmp",
      "fiche.html", "fiche.html#a:b", "?q=a:b", "../a:b/c", "https://fr.example/école",
    ])
  func harmlessLink(link: String) throws {
    var diagram = Samples.pair
    diagram.nodes[0].attributes[.url] = link
    let svg = SVGText(try diagram.rendered(as: [.svg], by: .dot)[.svg])
    #expect(svg.tags.contains { $0.unescaped.contains("xlink:href=\"\(link)\"") })
  }

  static let badValues: [(Attribute, String)] = [
    (.fontsize, "1e9"), (.fontsize, "nan"), (.fontsize, "0"), (.fontsize, ""), (.dpi, "100000"),
    (.penwidth, "-1"), (.penwidth, "inf"), (.width, "1e6"), (.shape, "record"), (.shape, "epsf"),
    (.style, "setlinewidth(9999999)"), (.color, "red\"]"), (.color, "a\\b"), (.color, "<b>"),
    (.bgcolor, "::"), (.fillcolor, "red:"), (.color, ""), (.color, "#12"), (.color, "red;2:blue"),

    (.position, "1,2,3"), (.position, "1"), (.position, "1e7,0"), (.position, "x,y"),
    (.splines, "compound"), (.splines, "ortho"),
    (.overlap, "9:prism"), (.identifier, "a b"), (.identifier, "\" onload=\"x"), (.start, "rand"),
    (.cssClass, "a \"b"), (.fontname, "x\ny"), (.maxiter, "-1"), (.sides, "3.5"),
    (.mode, "whatever"), (.target, "x"), (.root, "a\\"),
  ]

  @Test(
    "A value that its attribute does not take, with the place and the cure", arguments: badValues)
  func badValue(attribute: Attribute, value: String) throws {
    var diagram = Samples.pair
    diagram.nodes[1].attributes[attribute] = value
    let error = try #require(refusal(of: diagram))
    #expect(error.reason == .unusableValue)
    #expect(error.place == "diagram 'pair', node 'lycee', \(attribute.rawValue)")
    #expect(error.cure.hasPrefix("expected"))
  }

  @Test("Attributes that open files are not offered")
  func noFileAttributes() {
    for name in ["image", "imagepath", "shapefile", "fontpath", "stylesheet", "_background"] {
      #expect(Attribute(rawValue: name) == nil)
    }
    #expect(Attribute(rawValue: "shape") == .shape)
  }

  @Test("More curved edges than nodes, among which curves are sought for ever")
  func tooManyCurves() {
    var diagram = Samples.towns
    #expect(refusal(of: diagram, by: .fixed) == nil)
    diagram.edges += [Edge("t1", "t2"), Edge("t2", "t3")]
    #expect(refusal(of: diagram, by: .fixed)?.reason == .tooLarge)
    diagram.attributes[.splines] = "line"
    #expect(refusal(of: diagram, by: .fixed) == nil)
  }

  @Test("More nodes than an engine places in time", arguments: Engine.allCases)
  func tooManyNodes(engine: Engine) throws {
    var diagram = Samples.ring(of: engine.nodeLimit + 1)
    diagram.nodes = diagram.nodes.map { $0.placed(at: Point(x: 0, y: 0)) }
    #expect(refusal(of: diagram, by: engine)?.reason == .tooLarge)
  }

  @Test("More edges than dot lays out in time, though sfdp does")
  func tooManyEdges() {
    var diagram = Samples.ring(of: 100)
    diagram.edges += (0..<201).map { Edge("n\($0 % 100)", "n\($0 * 37 % 100)") }
    #expect(diagram.edges.count == 1 + Engine.dot.edgeLimit(nodeCount: 100))
    #expect(refusal(of: diagram)?.reason == .tooLarge)
    #expect(refusal(of: diagram, by: .sfdp) == nil)
  }

  @Test("An edge or a cluster that names a node which is not there")
  func unknownNodes() {
    var edge = Samples.pair
    edge.edges.append(Edge("cmp", "ghost"))
    #expect(refusal(of: edge)?.reason == .unknownNode)
    #expect(refusal(of: edge)?.description.contains("'ghost'") == true)
    var cluster = Samples.pair
    cluster.clusters = [Cluster(id: "c", nodes: ["ghost"])]
    #expect(refusal(of: cluster)?.reason == .unknownNode)
  }

  @Test("Two nodes or clusters of one id, or a node in two clusters")
  func repeatedNames() {
    var nodes = Samples.pair
    nodes.nodes.append(Node(id: "cmp"))
    #expect(refusal(of: nodes)?.reason == .repeatedName)
    var clusters = Samples.pair
    clusters.clusters = [Cluster(id: "c", nodes: ["cmp"]), Cluster(id: "c", nodes: ["lycee"])]
    #expect(refusal(of: clusters)?.reason == .repeatedName)
    clusters.clusters = [Cluster(id: "c", nodes: ["cmp"]), Cluster(id: "d", nodes: ["cmp"])]
    #expect(refusal(of: clusters)?.reason == .repeatedName)
  }

  @Test("A map without positions", arguments: [Engine.overlapRemoval, .fixed])
  func missingPosition(engine: Engine) throws {
    let error = try #require(refusal(of: Samples.pair, by: engine))
    #expect(error.reason == .missingPosition)
    #expect(error.place == "diagram 'pair', node 'cmp'")
  }

  @Test("An id that DOT cannot write", arguments: ["", "a\\", "a\nb", "%1"])
  func unusableIdentity(id: String) {
    var diagram = Samples.pair
    diagram.nodes.append(Node(id: id))
    #expect(refusal(of: diagram)?.reason == .unusableText)
  }

  @Test("A diagram that cannot name its parts", arguments: ["", "1a", "a b", "é\"", "<x>"])
  func unusableDiagramName(id: String) {
    #expect(refusal(of: Diagram(id: id))?.reason == .unusableValue)
  }

  @Test("A picture beyond 64 million pixels, which svg draws all the same")
  func enormousPicture() throws {
    var diagram = Samples.ring(of: 2)
    diagram.attributes = [.dpi: "600"]
    diagram.nodes[0] = diagram.nodes[0].placed(at: Point(x: 0, y: 0))
    diagram.nodes[1] = diagram.nodes[1].placed(at: Point(x: 9_000, y: 9_000))
    #expect(throws: GraphvizError.self) { try diagram.rendered(as: [.png], by: .fixed) }
    #expect(try diagram.rendered(as: [.svg], by: .fixed)[.svg]?.isEmpty == false)
  }
}
