import Graphviz
import Languages
import Testing

@testable import Reporting

@Suite("What every picture owes its readers")
struct SheetChecksTests {
  @Test("a good sheet is readable on every paper", arguments: Paper.allCases)
  func good(paper: Paper) throws {
    var request = DrawingRequest(in: .french)
    request.paper = paper
    let drawn = try expectReadable(Self.sheet(second: 140), request)
    #expect(drawn.ids(ofClass: "unit") == ["institution-a", "institution-b"])
    #expect(drawn.addresses == ["index.html#institution-a", "index.html#institution-b"])
    #expect(drawn.words.count == 6)
  }

  @Test("names that hide each other are found")
  func overlap() throws {
    let sheet = Self.sheet(second: 30)
    let bytes = try sheet.diagram(for: DrawingRequest(in: .french)).rendered(
      as: [.svg], by: .fixed)[.svg]
    let drawn = try #require(DrawnSVG(bytes ?? []))
    #expect(drawn.overlaps(try drawn.boxes()).count == 1)
  }

  @Test("a look without a line in the legend is found, unless its class needs none")
  func unexplained() throws {
    var sheet = Self.sheet(second: 140)
    sheet.nodes[0].attributes[.fillcolor] = "#b8e0cf"
    #expect(sheet.unexplainedLooks([]) == ["mark box filled #b8e0cf"])
    #expect(sheet.unexplainedLooks(["unit"]).isEmpty)
  }

  @Test("a record's link keeps names that SVG and pages take")
  func links() {
    let link = RowLink(.institution, "école 1")
    #expect(link.name == "institution-_e9_cole_20_1")
    #expect(link.address(in: .french) == "index.html#institution-_e9_cole_20_1")
    #expect(link.address(in: .english) == "index.en.html#institution-_e9_cole_20_1")
  }

  private static func sheet(second: Double) -> Sheet {
    let look: Attributes = [.shape: "box", .style: "filled", .fillcolor: "#f2a7a0"]
    let nodes = [("a", 0.0), ("b", second)].map { id, x in
      Node(
        id: id, label: "École \(id)",
        attributes: look.merging([.cssClass: "unit"])
          .merging(RowLink(.institution, id).attributes(in: .french))
      ).placed(at: Point(x: x, y: 0))
    }
    return Sheet(
      figure: Document.Figure(
        name: "sample", caption: Text(fr: "Constat", en: "Finding"),
        description: Text(fr: "Deux marques", en: "Two marks")),
      nodes: nodes, bounds: Box(minX: -40, minY: -18, maxX: second + 40, maxY: 18),
      smallPrint: Text(fr: "Petit", en: "Small"),
      legend: { column in
        column.heading("Légende")
        column.mark(look, "école")
      })
  }
}
