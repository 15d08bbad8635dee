import Testing

@testable import Graphviz

@Suite("Deadlines")
struct DeadlineTests {
  /// A diagram over which dot ponders for hours.
  private var tangle: Diagram {
    var diagram = Samples.ring(of: 1_000)
    diagram.edges += (0..<4_000).map { Edge("n\($0 * 37 % 1_000)", "n\($0 * $0 % 997)") }
    return diagram
  }

  @Test("A layout that would take hours ends at its deadline", .timeLimit(.minutes(1)))
  func runaway() throws {
    let error = #expect(throws: GraphvizError.self) {
      try tangle.layout(by: .dot, within: .milliseconds(700))
    }
    #expect(error?.reason == .tooSlow)
    #expect(error?.place == "diagram 'ring', engine dot")
    #expect(error?.problem == "has not ended within 0.7 seconds")
    #expect(error?.cure.contains("sfdp") == true)
  }

  @Test("No time at all is too little", arguments: [Duration.zero, .seconds(-1)])
  func noTime(limit: Duration) {
    let error = #expect(throws: GraphvizError.self) {
      try Samples.pair.layout(by: .dot, within: limit)
    }
    #expect(error?.reason == .tooSlow)
  }

  @Test("A runaway layout keeps no other from ending", .timeLimit(.minutes(1)))
  func besideARunaway() async throws {
    let runaway = tangle
    async let late = { try? runaway.layout(by: .dot, within: .seconds(3)) }()
    let pair = try Samples.pair.layout(by: .dot)
    #expect(pair.boxes.count == 2)
    #expect(await late == nil)
  }

  @Test("In time, an engine draws what it draws without a deadline", arguments: Engine.allCases)
  func sameBytes(engine: Engine) throws {
    let diagram = Fingerprint.diagram(for: engine)
    let free = try diagram.drawing(as: Format.allCases, by: engine)
    #expect(try diagram.drawing(as: Format.allCases, by: engine, within: .seconds(50)) == free)
  }

  @Test("What is left out is told, and what is beside a node is placed, there too")
  func warnings() throws {
    var diagram = Samples.sectors
    diagram.nodes[0].attributes = [.color: "greenish", .xlabel: "à côté"]
    let free = try diagram.drawing(as: [.svg], by: .sfdp)
    let bounded = try diagram.drawing(as: [.svg], by: .sfdp, within: .seconds(50))
    #expect(bounded == free)
    #expect(bounded.warnings.count > 1)
    #expect(bounded.layout.outerLabels.count == 1)
  }

  @Test("Without a deadline a diagram may be too large for an engine, with one it may not")
  func noLimit() throws {
    let ring = Samples.ring(of: Engine.circo.nodeLimit + 20)
    #expect(throws: GraphvizError.self) { try ring.layout(by: .circo) }
    #expect(try ring.layout(by: .circo, within: .seconds(50)).boxes.count == ring.nodes.count)
  }

  @Test("Within a deadline too, what would crash is refused before it starts")
  func refusals() throws {
    var diagram = Samples.pair
    diagram.attributes[.splines] = "compound"
    let error = #expect(throws: GraphvizError.self) {
      try diagram.layout(by: .circo, within: .seconds(50))
    }
    #expect(error?.reason == .unusableValue)
  }

  @Test("Within a deadline too, a picture has at most 64 million pixels")
  func enormousPicture() throws {
    var diagram = Samples.ring(of: 2)
    diagram.attributes = [.dpi: "600"]
    diagram.nodes[0] = diagram.nodes[0].placed(at: Point(x: 0, y: 0))
    diagram.nodes[1] = diagram.nodes[1].placed(at: Point(x: 9_000, y: 9_000))
    let error = #expect(throws: GraphvizError.self) {
      try diagram.rendered(as: [.png], by: .fixed, within: .seconds(50))
    }
    #expect(error?.reason == .tooLarge)
    #expect(error?.place == "diagram 'ring', format png")
  }

  @Test("A crash of Graphviz is an error, and this process lives on")
  func crash() throws {
    var ring = Samples.ring(of: 8)
    ring.attributes[.splines] = "ortho"
    let error = #expect(throws: GraphvizError.self) {
      try Worker(within: .seconds(50)).drawing(of: ring, as: [], by: .circo)
    }
    #expect(error?.reason == .failed)
    #expect(error?.place == "engine circo")
    #expect(error?.problem == "Graphviz ended without a word")
  }

  @Test("A failure of Graphviz is told with its words and its place")
  func failure() throws {
    let error = #expect(throws: GraphvizError.self) {
      try Worker(within: .seconds(50)).drawing(of: .unreadable, as: [], by: .dot)
    }
    #expect(error?.reason == .failed)
    #expect(error?.place == "reading it")
    #expect(error?.problem.contains("syntax error") == true)
  }
}

extension Diagram {
  /// A diagram that passed no check: DOT has no such word.
  fileprivate static var unreadable: Diagram {
    var diagram = Diagram(id: "d")
    diagram.nodes = [Node(id: "\\")]
    return diagram
  }
}
