import Graphviz
import Languages
import Partners
import Territories
import Testing

@testable import Reporting

@Suite("The map of a large region")
struct SectorMapTests {
  private func map(_ focus: String? = nil, in language: Language = .french) throws -> TerritoryMap {
    var request = DrawingRequest(in: language)
    request.focus = focus
    return try #require(TerritoryMap(CrowdedRegion.analysis(), for: request))
  }

  /// Who met care of their own sector in the window, by district and sector: body and occasion.
  private func contacts(_ window: Window) -> [[Int]: (bodies: Set<String>, occasions: Int)] {
    var found: [[Int]: (bodies: Set<String>, occasions: Int)] = [:]
    for meeting in 0..<CrowdedRegion.meetings {
      let day = CrowdedRegion.day(ofMeeting: meeting)
      let commune = CrowdedRegion.commune(ofMeeting: meeting)
      let sector = CrowdedRegion.sector(ofCommune: commune)
      guard day >= window.from, day <= window.asOf,
        CrowdedRegion.care(atMeeting: meeting) == sector
      else { continue }
      let cell = [CrowdedRegion.district(ofCommune: commune), sector]
      found[cell, default: ([], 0)].bodies.insert(CrowdedRegion.body(atMeeting: meeting))
      found[cell, default: ([], 0)].occasions += 1
    }
    return found
  }

  @Test("each sector has one mark, its share that of a recount of schools, bodies and occasions")
  func shares() throws {
    let map = try map()
    #expect(map.isCrowded)
    let contacts = contacts(map.analysis.settings.window)
    let sectors = SectorMap(insteadOf: map)
    #expect(sectors.marks.map(\.column) == [0, 1, 2, 3])
    var states: Set<CoverageState> = []
    for mark in sectors.marks {
      var weights: [CoverageState: Double] = [:]
      for commune in 0..<CrowdedRegion.side * CrowdedRegion.side
      where CrowdedRegion.sector(ofCommune: commune) == mark.column {
        let cell = contacts[[CrowdedRegion.district(ofCommune: commune), mark.column]]
        let isCovered = (cell?.bodies.count ?? 0) > 1 && (cell?.occasions ?? 0) > 1
        let state: CoverageState = cell == nil ? .silent : isCovered ? .covered : .fragile
        weights[state, default: 0] += Double(CrowdedRegion.pupils(ofCommune: commune))
      }
      let total = weights.values.sorted().reduce(0, +)
      let linked = (weights[.covered] ?? 0) + (weights[.fragile] ?? 0)
      #expect((mark.pupils - total).magnitude < 1e-6)
      #expect((try #require(mark.share) - linked / total).magnitude < 1e-9)
      #expect(mark.state == weights.max { $0.value < $1.value }?.key)
      if let state = mark.state { states.insert(state) }
    }
    #expect(states == [.covered, .fragile, .silent], "the records must tell states apart")
  }

  @Test("sectors are tied by the occasions that both attended, each once")
  func ties() throws {
    let map = try map()
    let window = map.analysis.settings.window
    var counts: [[Int]: Int] = [:]
    for meeting in 0..<CrowdedRegion.meetings {
      let day = CrowdedRegion.day(ofMeeting: meeting)
      let sector = CrowdedRegion.sector(ofCommune: CrowdedRegion.commune(ofMeeting: meeting))
      guard let care = CrowdedRegion.care(atMeeting: meeting), care != sector, day >= window.from,
        day <= window.asOf
      else { continue }
      counts[[sector, care].sorted(), default: 0] += 1
    }
    let drawn = SectorMap(insteadOf: map).meetings.drawn
    #expect(!counts.isEmpty)
    #expect(
      Dictionary(uniqueKeysWithValues: drawn.map { ([$0.pair.first, $0.pair.second], $0.count) })
        == counts)
  }

  @Test(
    "every sector and district has its outline, every sector its name; nothing hides a name",
    arguments: Language.allCases)
  func readable(language: Language) throws {
    let map = try map(in: language)
    let sheet = try SectorMap(insteadOf: map).sheet()
    #expect(sheet.ids(ofClass: "sector") == (0..<4).map { "territory-cs\($0)" })
    #expect(sheet.ids(ofClass: "district") == (0..<5).map { "territory-d\($0)" })
    #expect(sheet.nodes.count { $0.id.hasPrefix("name-sector-") } == 4)
    let boxes = try Boxes(sheet, for: map.request)
    #expect(boxes.outside == [])
    #expect(boxes.overlapping("name-") == [])
    #expect(boxes.overlapping("sector-") == [])
    let drawn = try expectReadable(sheet, map.request, plain: ["sector"])
    #expect(drawn.ids(ofClass: "commune") == [] && drawn.ids(ofClass: "sector-mark").count == 4)
    #expect(sheet.smallPrint[language].contains("--focus cs0"))
  }

  @Test("marks have areas as their pupils, whatever their shape")
  func areas() throws {
    let sectors = try SectorMap(insteadOf: map())
    let areas = sectors.marks.map { mark in
      let width = sectors.width(of: mark)
      switch mark.state {
      case .fragile: return width * width / 2
      case .unknown: return width * width
      default: return width * width * Double.pi / 4
      }
    }
    let most = try #require(zip(sectors.marks, areas).max { $0.0.pupils < $1.0.pupils })
    for (mark, area) in zip(sectors.marks, areas) {
      #expect((area / most.1 - mark.pupils / most.0.pupils).magnitude < 1e-9)
    }
  }

  @Test("sectors that touch never share a look")
  func looks() throws {
    let map = try map()
    let looks = map.looks
    for (first, second) in [(0, 1), (0, 2), (1, 3), (2, 3)] {
      #expect(looks[first] != looks[second])
    }
    #expect(looks.allSatisfy { $0 < Palette.zoneCount })
  }

  @Test("one sector, or a network of a hundred communes, has a mark for each commune")
  func roomy() throws {
    let focused = try map("cs2")
    #expect(!focused.isCrowded && focused.communes.count == 100)
    #expect(try focused.sheet().nodes.count { $0.id.hasPrefix("commune-") } == 100)
    let legend = try focused.sheet().legendTexts.joined(separator: "\n")
    #expect(legend.contains("Sector 2") && !legend.contains("Sector 1"))
    let ales = try #require(
      TerritoryMap(AlesNetwork.analysis(), for: DrawingRequest(in: .french)))
    #expect(!ales.isCrowded)
  }
}
