import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("The picture of a network before and after a departure")
struct BeforeAfterDiagramTests {
  @Test("its numbers are those of the rehearsal")
  func numbers() throws {
    let analysis = try AlesNetwork.analysis()
    let drawn = try DrawnSheet(.beforeAfter, analysis, for: DrawingRequest(in: .english))
    let rehearsal = analysis.network.rehearsal(
      without: Departure(of: analysis.network.coordinator), analysis.settings)
    let after = rehearsal.cohesionAfter
    let title = drawn.sheet.figure.caption.english
    #expect(title.contains("\(after.institutionCount) institutions stay"))
    #expect(title.contains("in \(after.componentSizes.count) separate groups"))
    #expect(title.contains("\(after.componentSizes.count { $0 == 1 }) meet nobody"))
    #expect(drawn.nodes("alone").count == after.componentSizes.count { $0 == 1 })
    #expect(drawn.nodes("joined").count + drawn.nodes("alone").count == after.institutionCount)
  }

  @Test("who stays in which group is what the rehearsal counts")
  func groups() throws {
    let analysis = try AlesNetwork.analysis()
    let diagram = try #require(
      BeforeAfterDiagram(analysis, for: DrawingRequest(in: .english)))
    let sizes = diagram.meetings.componentSizes.filter { $0 > 0 }
    // A group of n stands n times among the sizes of its members.
    let groups = Dictionary(grouping: sizes) { $0 }.flatMap { size, members in
      Array(repeating: size, count: members.count / size)
    }.sorted(by: >)
    #expect(groups == diagram.rehearsals[0].cohesionAfter.componentSizes)
  }

  @Test("both panels show everybody, at the same places")
  func samePlaces() throws {
    let analysis = try AlesNetwork.analysis()
    let drawn = try DrawnSheet(.beforeAfter, analysis, for: DrawingRequest(in: .french))
    let panels = ["before", "after"].map { panel in
      drawn.sheet.nodes.filter { $0.id.hasPrefix("\(panel)-") }
    }
    #expect(panels[0].count == panels[1].count)
    let shifts = zip(panels[0], panels[1]).compactMap { left, right -> Point? in
      guard let from = left.position, let to = right.position else { return nil }
      return Point(x: (to.x - from.x).rounded(), y: (to.y - from.y).rounded())
    }
    #expect(shifts.count == panels[0].count && Set(shifts).count == 1)
    #expect(shifts.first?.y == 0)
    let marks = panels[0].count { $0.id.hasPrefix("before-institution-") }
    #expect(marks == RecordedPresences(analysis).counts.count)
  }

  @Test("a tie that falls is dashed, and only those of who leaves fall")
  func ties() throws {
    let analysis = try AlesNetwork.analysis()
    var request = DrawingRequest(in: .english)
    request.departures = ["cmpp-gard"]
    let drawn = try DrawnSheet(.beforeAfter, analysis, for: request)
    let network = analysis.network
    let leaving = Set(
      network.rehearsal(without: Departure(of: ["cmpp-gard"]), analysis.settings).institutions)
    let presences = RecordedPresences(analysis).byInteraction.values
    let pairs = Set(presences.filter { $0.count == 2 })
    let large = presences.filter { $0.count > 2 }
    let total = pairs.count + large.reduce(0) { $0 + $1.count }
    #expect(drawn.edges("tie").count + drawn.edges("presence").count == 2 * total)
    let gone =
      pairs.count { !$0.isDisjoint(with: leaving) }
      + large.reduce(0) { $0 + $1.intersection(leaving).count }
    #expect(drawn.edges("gone").count == gone)
    #expect(gone > 0)
  }

  @Test("a folder without a coordinator says that somebody must be named")
  func nobodyLeaves() throws {
    let network = try SmallFolder(communeCount: 3).network()
    let analysis = Analysis(network, try #require(AnalysisSettings(of: network)))
    let request = DrawingRequest(in: .english)
    #expect(try View.beforeAfter.sheet(of: analysis, for: request) == nil)
    #expect(
      View.beforeAfter.absence(of: analysis, for: request).english
        .hasSuffix("give --without ID"))
  }

  @Test("of a crowd the most present are drawn, and the small print says how many are not")
  func crowd() throws {
    let analysis = try CrowdedFolder.analysis(schools: 600, meetings: 12)
    let drawn = try DrawnSheet(.beforeAfter, analysis, for: DrawingRequest(in: .english))
    #expect(drawn.nodes("institution").count == 2 * BeforeAfterDiagram.limit)
    let omitted = 603 - BeforeAfterDiagram.limit
    #expect(drawn.words.joined(separator: " ").contains("\(omitted) more institutions"))
  }

  @Test("names and labels may hold every sign", arguments: HostileRecordsTests.signs)
  func strangeSigns(sign: String) throws {
    let network = try SmallFolder(communeCount: 3, mark: sign).network()
    let settings = try #require(AnalysisSettings(of: network))
    var request = DrawingRequest(in: .french)
    request.departures = [network.institutions[1].id]
    let drawn = try DrawnSheet(.beforeAfter, Analysis(network, settings), for: request)
    #expect(drawn.nodes("leaving").count == 1 && drawn.nodes("alone").count == 1)
  }
}
