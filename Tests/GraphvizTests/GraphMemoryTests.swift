import Graphviz
import Testing

/// A worker reads DOT; here the same statements go straight into memory.
@Suite("Graphs built in memory")
struct GraphMemoryTests {
  @Test("They are what DOT says, whatever the texts", arguments: [Engine.fdp, .twopi, .fixed])
  func hostileTexts(engine: Engine) throws {
    var diagram = Diagram(id: "hostile", isDirected: true, attributes: [.label: "\"\\N & Cie\""])
    diagram.nodes = HostileTextTests.identities.enumerated().map { index, text in
      Node(id: text, label: text, attributes: [.tooltip: text, .url: "#a;b"])
        .placed(at: Point(x: 0, y: Double(index) * 50))
    }
    let ids = diagram.nodes.map(\.id)
    diagram.edges = zip(ids, ids.dropFirst()).map { Edge($0, $1, label: $1) }
    diagram.clusters = [Cluster(id: ids[0], label: ids[1], nodes: Array(ids[2...4]))]
    let files = try diagram.rendered(as: [.svg, .dot], by: engine)
    #expect(
      try diagram.rendered(as: [.svg, .dot], by: engine, within: .seconds(100)) == files)
  }

  @Test("Edges may repeat, turn round and end where they begin", arguments: [true, false])
  func multipleEdges(isDirected: Bool) throws {
    var diagram = Samples.pair
    diagram.isDirected = isDirected
    diagram.edges += [Edge("lycee", "cmp"), Edge("cmp", "cmp"), Edge("cmp", "lycee")]
    diagram.edges[1].attributes = [.penwidth: "2"]
    let files = try diagram.rendered(as: [.svg, .dot], by: .dot)
    #expect(try diagram.rendered(as: [.svg, .dot], by: .dot, within: .seconds(50)) == files)
    #expect(SVGText(files[.svg]).tags.filter { $0.contains("class=\"edge\"") }.count == 4)
  }

  @Test("What one cluster sets, no other has")
  func clusterDefaults() throws {
    var diagram = Samples.sectors
    diagram.clusters[1].clusters[0].attributes = [.bgcolor: "#eef3fb", .tooltip: "Le Vigan"]
    diagram.attributes = [.bgcolor: "white", .labelloc: "b"]
    let files = try diagram.rendered(as: [.svg, .dot], by: .dot)
    #expect(try diagram.rendered(as: [.svg, .dot], by: .dot, within: .seconds(50)) == files)
    #expect(SVGText(files[.svg]).tags.filter { $0.contains("#eef3fb") }.count == 1)
  }
}
