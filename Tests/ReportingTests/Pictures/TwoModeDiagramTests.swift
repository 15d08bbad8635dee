import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("The picture of actors and occasions")
struct TwoModeDiagramTests {
  @Test("every institution that was at something is drawn once, hollow if it came once")
  func institutions() throws {
    let analysis = try AlesNetwork.analysis()
    let drawn = try DrawnSheet(.twoMode, analysis, for: DrawingRequest(in: .french))
    let counts = RecordedPresences(analysis).counts
    #expect(drawn.nodes("institution").count == counts.count)
    #expect(drawn.nodes("once").count == counts.values.count { $0 == 1 })
    let once = counts.values.count { $0 == 1 }
    #expect(
      drawn.sheet.figure.caption.french.hasPrefix("\(once) institutions sur \(counts.count) "))
  }

  @Test("a large occasion has a tie for each institution, a row of a kind one for each of its own")
  func ties() throws {
    let analysis = try AlesNetwork.analysis()
    let drawn = try DrawnSheet(.twoMode, analysis, for: DrawingRequest(in: .english))
    let presences = RecordedPresences(analysis).byInteraction
    var expected = presences.values.filter { $0.count > 2 }.reduce(0) { $0 + $1.count }
    for size in [1, 2] {
      let rows = Dictionary(grouping: presences.filter { $0.value.count == size }) {
        analysis.network.interactions[$0.key].kind
      }
      expected += rows.values.reduce(0) { $0 + Set($1.map(\.value).joined()).count }
    }
    #expect(drawn.edges("presence").count == expected)
    #expect(drawn.nodes("gathering").count == presences.values.count { $0.count > 2 })
  }

  @Test("only what was asked for is drawn")
  func selection() throws {
    let analysis = try AlesNetwork.analysis()
    var request = DrawingRequest(in: .english)
    request.selection.sectors = [.health]
    let drawn = try DrawnSheet(.twoMode, analysis, for: request)
    let presences = RecordedPresences(analysis)
    let health = presences.counts.keys.count {
      analysis.network.institutions[$0].sector == .health
    }
    #expect(drawn.nodes("institution").count == health)
  }

  @Test("of a crowd those who came most often are drawn, and the sheet says how many are not")
  func crowd() throws {
    let analysis = try CrowdedFolder.analysis(schools: 600, meetings: 40)
    let drawn = try DrawnSheet(.twoMode, analysis, for: DrawingRequest(in: .english))
    #expect(drawn.nodes("institution").count == 2 * TwoModeSide.limit)
    #expect(drawn.words.contains("… and 251 more"))
    #expect(drawn.nodes("gathering").count <= TwoModeRow.Size.gathering.limit)
  }

  @Test("names and labels may hold every sign", arguments: HostileRecordsTests.signs)
  func strangeSigns(sign: String) throws {
    let network = try SmallFolder(communeCount: 3, mark: sign).network()
    let settings = try #require(AnalysisSettings(of: network))
    let drawn = try DrawnSheet(
      .twoMode, Analysis(network, settings), for: DrawingRequest(in: .french))
    #expect(drawn.nodes("institution").count == 2)
  }
}
