import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("The picture of the sectors")
struct GroupDiagramTests {
  @Test("every sector and every pair that met is drawn once", arguments: Language.allCases)
  func complete(language: Language) throws {
    let analysis = try AlesNetwork.analysis()
    let sectors = Dictionary(
      uniqueKeysWithValues: analysis.network.institutions.map { ($0.id, $0.sector) })
    var shared: [Set<Sector>: Int] = [:]
    var within: Set<Sector> = []
    for members in NetworkDiagramTests.gatherings(of: analysis).values {
      let present = members.compactMap { sectors[$0] }
      for (place, first) in present.enumerated() {
        within.formUnion(present[(place + 1)...].filter { $0 == first })
      }
      let distinct = Array(Set(present))
      for (place, first) in distinct.enumerated() {
        for second in distinct[(place + 1)...] { shared[[first, second], default: 0] += 1 }
      }
    }
    for paper in [nil, Paper.a3, .slide] {
      var request = DrawingRequest(in: language)
      request.paper = paper
      let sheet = try #require(try View.sectors.sheet(of: analysis, for: request))
      let drawn = try expectReadable(sheet, request)
      let present = Set(
        NetworkDiagramTests.gatherings(of: analysis).values.joined().compactMap { sectors[$0] })
      #expect(
        Set(drawn.ids(ofClass: "group")) == Set(present.map { MeetingGroups.name(of: $0) }))
      #expect(drawn.ids(ofClass: "tie").count == shared.count)
      #expect(drawn.ids(ofClass: "loop").count == within.count)
      #expect(
        sheet.figure.caption.english.contains("shared occasions (\(shared.values.max() ?? 0))"))
    }
  }

  @Test("one sector opens onto its institutions, the others stay whole", arguments: Sector.allCases)
  func drilldown(sector: Sector) throws {
    let analysis = try AlesNetwork.analysis()
    var request = DrawingRequest(in: .french)
    request.focus = sector.rawValue
    let members = Set(NetworkDiagramTests.gatherings(of: analysis).values.joined()).filter { id in
      analysis.network.institutions.contains { $0.id == id && $0.sector == sector }
    }
    guard let sheet = try View.sectors.sheet(of: analysis, for: request) else {
      #expect(members.isEmpty)
      return
    }
    let drawn = try expectReadable(sheet, request)
    #expect(
      Set(drawn.ids(ofClass: "institution"))
        == Set(members.map { RowLink(.institution, $0).name }))
    #expect(!drawn.ids(ofClass: "group").contains(MeetingGroups.name(of: sector)))
  }

  @Test("a number stands upon its line, or nowhere if something is in the way")
  func numbers() {
    let line = TieNumbers.Line(tail: Point(x: 0, y: 0), head: Point(x: 200, y: 0), count: 12)
    let free = TieNumbers(around: []).marks(of: [line], in: .english)
    #expect(free.map(\.position) == [Point(x: 100, y: 0)])
    let wall = Box(minX: 0, minY: -50, maxX: 200, maxY: 50)
    #expect(TieNumbers(around: [wall]).marks(of: [line], in: .english).isEmpty)
    #expect(TieNumbers(around: []).marks(of: [line, line], in: .english).count == 2)
  }

  @Test("the hull of a square and what lies in it is the square")
  func hull() {
    let square = [(0.0, 0.0), (4, 0), (4, 4), (0, 4)].map { Point(x: $0.0, y: $0.1) }
    let hull = (square + [Point(x: 1, y: 2), Point(x: 2, y: 0)]).convexHull
    #expect(hull == square)
    #expect(hull.encloses(Point(x: 1, y: 1)) && !hull.encloses(Point(x: 5, y: 1)))
  }
}
