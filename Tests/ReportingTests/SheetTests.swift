import Graphviz
import Languages
import Testing

@testable import Reporting

@Suite("The sheet around a drawing")
struct SheetTests {
  @Test(
    "a paper is filled exactly, whichever way round suits the drawing", arguments: Paper.allCases)
  func paperIsFilled(paper: Paper) throws {
    for shape in [(300.0, 80.0), (80, 300)] {
      let bounds = Box(minX: 0, minY: 0, maxX: shape.0, maxY: shape.1)
      var request = DrawingRequest(in: .french)
      request.paper = paper
      let diagram = try Self.sheet(bounds).diagram(for: request)
      let drawn = try diagram.layout(by: .fixed).bounds
      let size = paper.size(for: drawn)
      #expect((drawn.width / drawn.height - size.width / size.height).magnitude < 0.01)
      let svg = String(
        decoding: try diagram.rendered(as: [.svg], by: .fixed)[.svg] ?? [], as: UTF8.self)
      #expect(svg.contains("width=\"\(Int((size.width * 72).rounded()))pt\""))
    }
  }

  @Test("in the dark, lightness is mirrored, and twice mirrored is as before")
  func mirrored() {
    #expect(Theme.dark.color("#ffffff") == "#000000")
    #expect(Theme.dark.color("#a30000") == "#ff5c5c")
    #expect(Theme.dark.color("#ffffffb0") == "#000000b0")
    #expect(Theme.dark.color("transparent") == "transparent")
    for color in ["#1a1a1a", "#9ad0f0", "#fbe3bd", "#00533a"] {
      #expect(Theme.dark.color(Theme.dark.color(color)) == color)
      #expect(Theme.light.color(color) == color)
    }
  }

  private static func sheet(_ bounds: Box) -> Sheet {
    Sheet(
      figure: Document.Figure(
        name: "sample", caption: Text(fr: "Constat", en: "Finding"),
        description: Text(fr: "Une marque", en: "A mark")),
      nodes: [
        Node(id: "a", label: "").placed(at: Point(x: bounds.minX + 27, y: bounds.minY + 18)),
        Node(id: "b", label: "").placed(at: Point(x: bounds.maxX - 27, y: bounds.maxY - 18)),
      ], bounds: bounds, smallPrint: Text(fr: "Petit", en: "Small"),
      legend: { $0.heading("Légende") })
  }
}
