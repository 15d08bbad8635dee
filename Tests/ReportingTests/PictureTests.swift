import Graphviz
import Languages
import Partners
import Territories
import Testing

@testable import Reporting

@Suite("Pictures of the Alès network")
struct PictureTests {
  @Test("no two names of the map overlap", arguments: Language.allCases)
  func namesApart(language: Language) throws {
    let map = try #require(
      TerritoryMap(
        try AlesNetwork.analysis(), for: DrawingRequest(in: language)))
    let names = try map.placedNames()
    var diagram = Diagram(id: "names", attributes: [.splines: "line"])
    diagram.nodeDefaults = [.fontname: Palette.typeface]
    diagram.nodes = names
    let boxes = Boxes(try diagram.layout(by: .fixed))
    #expect(boxes.nodes.count == names.count)
    #expect(boxes.overlapping("") == [])
  }

  @Test("the map shows every commune, every zone of both systems and its legend")
  func mapIsComplete() throws {
    let analysis = try AlesNetwork.analysis()
    let map = try #require(TerritoryMap(analysis, for: DrawingRequest(in: .french)))
    #expect(map.markers(map.marked).count == 128)
    let svg = String(
      decoding: try map.sheet().picture(for: DrawingRequest(in: .french)).files[.svg] ?? [],
      as: UTF8.self)
    for id in ["territory-cs-ales", "territory-cs-nord", "territory-cs-sud"] {
      #expect(svg.contains(id))
    }
    for zone in map.coverage.cells.crosswalk.rows.zones {
      #expect(svg.contains("territory-\(zone.id)"))
    }
    for state in CoverageState.allCases { #expect(svg.contains(">\(state.words.french)<")) }
    #expect(svg.contains("Bessèges") && svg.contains("Nîmes 2"))
  }

  @Test(
    "the same records give the same bytes",
    arguments: View.allCases.filter { ![.offers, .chain, .pipeline, .triangles].contains($0) })
  func deterministic(view: View) throws {
    let first = try #require(
      try view.picture(of: AlesNetwork.analysis(), for: DrawingRequest(in: .french)))
    let second = try #require(
      try view.picture(of: AlesNetwork.analysis(), for: DrawingRequest(in: .french)))
    #expect(first.files == second.files)
    #expect(first.files.keys.count == 3)
  }
}
