import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("The picture of one institution and whom it met")
struct EgoDiagramTests {
  @Test("everybody whom it met is drawn with a tie, dashed if they met once")
  func partners() throws {
    let analysis = try AlesNetwork.analysis()
    let drawn = try DrawnSheet(.ego, analysis, for: Self.request(.french, "cmpp-gard"))
    let met = try Self.met("cmpp-gard", analysis)
    #expect(drawn.nodes("institution").count == met.count + 1)
    #expect(drawn.nodes("ego").count == 1)
    let own = drawn.edges("tie").filter { !drawn.edges("apart").contains($0) }
    #expect(own.count == met.count)
    let once = met.values.count { $0 == 1 }
    #expect(own.count { $0.attributes[.style] == "dashed" } == once)
    #expect(drawn.sheet.figure.caption.french.contains("dont \(once) une seule fois"))
  }

  @Test("a grey tie joins two partners who met without it, and nobody else")
  func apart() throws {
    let analysis = try AlesNetwork.analysis()
    let drawn = try DrawnSheet(.ego, analysis, for: Self.request(.english, "cmpp-gard"))
    let met = Set(try Self.met("cmpp-gard", analysis).keys)
    let ego = try Self.index("cmpp-gard", analysis)
    var pairs: Set<Set<Int>> = []
    for present in RecordedPresences(analysis).byInteraction.values where !present.contains(ego) {
      let partners = present.intersection(met)
      for first in partners {
        for second in partners where second != first { pairs.insert([first, second]) }
      }
    }
    #expect(drawn.edges("apart").count == pairs.count)
  }

  @Test("unless somebody is named, the middle is no body of the network itself")
  func usualEgo() throws {
    let analysis = try AlesNetwork.analysis()
    let drawn = try DrawnSheet(.ego, analysis, for: DrawingRequest(in: .english))
    #expect(drawn.nodes("ego").first?.attributes[.identifier] == "institution-cmpp-gard")
  }

  @Test(
    "the sheet is readable, and its legend names every sector",
    arguments: ["cmpp-gard", "reseda", "rcl"], [nil, Paper.a3, .slide])
  func sheet(focus: String, paper: Paper?) throws {
    let analysis = try AlesNetwork.analysis()
    var request = Self.request(.french, focus)
    request.paper = paper
    let drawn = try DrawnSheet(.ego, analysis, for: request)
    for index in try Self.met(focus, analysis).keys {
      let sector = analysis.network.institutions[index].sector
      #expect(drawn.words.contains { $0.contains(sector.words.french) })
    }
  }

  @Test("who met nobody has no picture, and the reason is told")
  func nobody() throws {
    let analysis = try AlesNetwork.analysis()
    for focus in ["roi", "cs-nord"] where analysis.network.institution(focus) != nil {
      let request = Self.request(.english, focus)
      #expect(try View.ego.sheet(of: analysis, for: request) == nil)
      #expect(
        View.ego.absence(of: analysis, for: request).english
          == "nothing to draw: \(focus) met nobody in the window")
    }
    let sector = Self.request(.english, "health")
    #expect(try View.ego.sheet(of: analysis, for: sector) == nil)
    #expect(
      View.ego.absence(of: analysis, for: sector).english
        == "nothing to draw: --focus health is not an institution")
  }

  @Test("of a crowd the most often met are drawn, and the sheet says how many are not")
  func crowd() throws {
    let analysis = try CrowdedFolder.analysis(schools: 600, meetings: 12)
    let drawn = try DrawnSheet(.ego, analysis, for: Self.request(.english, "body"))
    #expect(drawn.nodes("institution").count == EgoPartners.limit + 1)
    #expect(drawn.words.contains("… and \(600 - EgoPartners.limit) more"))
  }

  @Test("names and labels may hold every sign", arguments: HostileRecordsTests.signs)
  func strangeSigns(sign: String) throws {
    let network = try SmallFolder(communeCount: 3, mark: sign).network()
    let settings = try #require(AnalysisSettings(of: network))
    let drawn = try DrawnSheet(.ego, Analysis(network, settings), for: DrawingRequest(in: .french))
    #expect(drawn.nodes("institution").count == 2)
  }

  private static func request(_ language: Language, _ focus: String) -> DrawingRequest {
    var request = DrawingRequest(in: language)
    request.focus = focus
    return request
  }

  private static func index(_ id: String, _ analysis: Analysis) throws -> Int {
    try #require(analysis.network.institutions.firstIndex { $0.id == id })
  }

  /// Whom an institution met, and how often, by the records themselves.
  private static func met(_ id: String, _ analysis: Analysis) throws -> [Int: Int] {
    let ego = try index(id, analysis)
    let meetings = RecordedPresences(analysis).byInteraction.values.filter { $0.contains(ego) }
    let others = meetings.flatMap { $0.subtracting([ego]) }
    return Dictionary(grouping: others) { $0 }.mapValues(\.count)
  }
}
