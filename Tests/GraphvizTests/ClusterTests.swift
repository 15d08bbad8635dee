import Graphviz
import Testing

@Suite("Clusters")
struct ClusterTests {
  @Test("Engines that draw clusters draw each, and the inner one", arguments: [Engine.dot, .fdp])
  func drawn(engine: Engine) throws {
    let drawing = try Samples.sectors.drawing(as: [.svg], by: engine)
    let svg = SVGText(drawing.files[.svg])
    #expect(svg.tags.filter { $0.contains("class=\"cluster\"") }.count == 3)
    #expect(svg.texts.filter { ["Alès", "Nord", "Le Vigan"].contains($0) }.count == 3)
    #expect(drawing.warnings.isEmpty)
  }

  @Test("Engines that cannot draw clusters say so", arguments: [Engine.sfdp, .twopi, .circo])
  func dropped(engine: Engine) throws {
    let drawing = try Samples.sectors.drawing(as: [.svg], by: engine)
    #expect(drawing.warnings.first == "\(engine) draws no clusters: 2 left out")
    #expect(drawing.layout.boxes.count == 6)
  }

  @Test("Nodes of different clusters stand apart")
  func apart() throws {
    let layout = try Samples.sectors.layout(by: .dot)
    func extent(_ ids: [String]) throws -> Box {
      let boxes = try ids.map { try #require(layout.boxes[$0]) }
      return boxes.dropFirst().reduce(boxes[0]) { union, box in
        Box(
          minX: min(union.minX, box.minX), minY: min(union.minY, box.minY),
          maxX: max(union.maxX, box.maxX), maxY: max(union.maxY, box.maxY))
      }
    }
    let sectors = try [["n0", "n1", "n2"], ["n3", "n4", "n5"]].map(extent)
    #expect(!sectors[0].overlaps(sectors[1]))
  }

  @Test("A cluster does not take the diagram's label, link, class or id for its own")
  func nothingInherited() throws {
    var diagram = Samples.sectors
    diagram.attributes = [.label: "Réseau", .url: "#net", .cssClass: "net", .bgcolor: "#123456"]
    diagram.clusters[1].label = nil
    let svg = SVGText(try diagram.rendered(as: [.svg], by: .dot)[.svg])
    #expect(svg.texts.filter { $0 == "Réseau" }.count == 1)
    #expect(svg.tags.filter { $0.contains("#net") }.count == 1)
    #expect(svg.tags.filter { $0.contains("#123456") }.count == 1)
    #expect(
      (1...3).map { svg.classes(ofGroup: "ring_cluster\($0)") } == [
        "cluster", "cluster", "cluster",
      ])
  }

  @Test("Clusters are drawn in the order in which they are given")
  func order() throws {
    var diagram = Samples.ring(of: 40)
    diagram.clusters = (0..<20).map { Cluster(id: "c\($0 * 7 % 20)", nodes: ["n\($0)"]) }
    let svg = SVGText(try diagram.rendered(as: [.svg], by: .dot)[.svg])
    let names = svg.contents(of: "title").filter { $0.hasPrefix("cluster_") }
    #expect(names == diagram.clusters.map { "cluster_\($0.id)" })
  }
}
