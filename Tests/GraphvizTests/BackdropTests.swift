import Graphviz
import Testing

@Suite("Backdrops")
struct BackdropTests {
  @Test("Each territory becomes a group with its id, its classes and its title")
  func groups() throws {
    let svg = SVGText(try Samples.map().rendered(as: [.svg], by: .fixed)[.svg])
    #expect(svg.classes(ofGroup: "zone-ales") == "territory")
    #expect(svg.classes(ofGroup: "zone-nord") == "territory silent")
    #expect(svg.classes(ofGroup: "gardon") == "river")
    #expect(svg.classes(ofGroup: "gardon-name") == "river")
    #expect(svg.contents(of: "title").contains("Alès & alentours"))
    #expect(svg.texts.prefix(2) == ["Alès", "Gardon « d’Alès » & <b>"])
    #expect(svg.isBalanced)
  }

  @Test(
    "A group holds its shapes and no other", arguments: [nil, "white", "#ffffff", "transparent"])
  func shapesWithinGroups(bgcolor: String?) throws {
    var map = try Samples.map()
    map.attributes[.bgcolor] = bgcolor
    let tags = SVGText(try map.rendered(as: [.svg], by: .fixed)[.svg]).tags
    let start = try #require(tags.firstIndex { $0.hasPrefix("<g id=\"zone-ales\"") })
    #expect(tags[start + 1] == "<title>")
    #expect(tags[start + 2].hasPrefix("<polygon fill=\"#eef3fb\" stroke=\"#8aa0bd\""))
    #expect(tags[start + 3].hasPrefix("<text text-anchor=\"start\""))
    #expect(tags[start + 4].hasPrefix("<g id=\"zone-nord\""))
    #expect(tags[start + 5].hasPrefix("<polygon fill=\"none\""))
    #expect(tags[start + 7].hasPrefix("<polyline"))
    #expect(tags[start + 7].contains("stroke-dasharray"))
    #expect(tags[start + 7].contains("stroke-width=\"2\""))
  }

  @Test("No engine but `fixed` is given a backdrop", arguments: Engine.allCases)
  func otherEngines(engine: Engine) throws {
    let map = try Samples.map()
    if engine == .fixed {
      #expect(try map.layout(by: engine).boxes.count == 10)
    } else {
      let error = #expect(throws: GraphvizError.self) { try map.layout(by: engine) }
      #expect(error?.reason == .unsupported)
      #expect(error?.place == "diagram 'towns', backdrop")
    }
  }

  @Test("Shapes and baselines lie where they are put")
  func coordinates() throws {
    let source = SVGText(try Samples.map().rendered(as: [.svg], by: .fixed)[.svg]).source
    #expect(source.contains("points=\"500,-450 780,-450 780,-700 500,-700 500,-450\""))
    #expect(source.contains("<text text-anchor=\"start\" x=\"520\" y=\"-680\""))
    #expect(source.contains("<text text-anchor=\"middle\" x=\"640\" y=\"-605\""))
  }

  static let square = [Point(x: 0, y: 0), Point(x: 9, y: 0), Point(x: 9, y: 9)]
  static let badShapes: [Backdrop.Shape] = [
    .polygon(points: [], fill: nil, stroke: "red", width: 1, id: "a", cssClass: ""),
    .polygon(points: square, fill: "a:b", stroke: "red", width: 1, id: "a", cssClass: ""),
    .polygon(points: square, fill: nil, stroke: "red -", width: 1, id: "a", cssClass: ""),
    .polygon(points: square, fill: nil, stroke: "red", width: .nan, id: "a", cssClass: ""),
    .polygon(points: square, fill: nil, stroke: "red", width: 1, id: "a\"b", cssClass: ""),
    .polygon(points: square, fill: nil, stroke: "red", width: 1, id: "a", cssClass: "\""),
    .polyline(
      points: [Point(x: 0, y: .infinity), Point(x: 0, y: 0)], stroke: "red", width: 1,
      style: .solid, id: "a", cssClass: ""),
    .text(
      "a\nb", at: Point(x: 0, y: 0), size: 9, color: "red", anchor: .end, id: "a", cssClass: ""),
    .text(
      "a\\", at: Point(x: 0, y: 0), size: 9, color: "red", anchor: .end, id: "a", cssClass: ""),
    .text("a", at: Point(x: 0, y: 0), size: 0, color: "red", anchor: .end, id: "a", cssClass: ""),
    .text(
      "a\u{0}", at: Point(x: 0, y: 0), size: 9, color: "red", anchor: .end, id: "a", cssClass: ""),
  ]

  @Test("A shape that cannot be drawn is refused with its id", arguments: badShapes)
  func badShape(shape: Backdrop.Shape) throws {
    var map = try Samples.map()
    map.backdrop = Backdrop(shapes: [shape])
    let error = #expect(throws: GraphvizError.self) { try map.layout(by: .fixed) }
    #expect(error?.place.contains("backdrop 'a") == true)
  }

  @Test("Shapes of one id stand together, or the SVG would hold the id twice")
  func scatteredShapes() throws {
    var map = try Samples.map()
    let shapes = Samples.territories.shapes
    map.backdrop = Backdrop(shapes: [shapes[0], shapes[2], shapes[1]])
    let error = #expect(throws: GraphvizError.self) { try map.layout(by: .fixed) }
    #expect(error?.reason == .repeatedName)
  }

  @Test(
    "A text of a backdrop is shown exactly as it is written", arguments: HostileTextTests.identities
  )
  func hostileText(text: String) throws {
    var map = try Samples.map()
    map.backdrop = Backdrop(shapes: [
      .text(
        text, at: Point(x: 600, y: 600), size: 9, color: "red", anchor: .middle, id: "a",
        cssClass: "b")
    ])
    let svg = SVGText(try map.rendered(as: [.svg], by: .fixed)[.svg])
    #expect(svg.texts.first == text)
  }
}
