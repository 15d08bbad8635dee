import Languages
import Partners
import Tables
import Testing

@testable import Reporting

@Suite("What the links hang on, in words")
struct FragilityFindingsTests {
  /// Returns three schools after meetings, each a list of those who were there.
  func analysis(after meetings: [[String]]) throws -> Analysis {
    var folder = SmallFolder()
    folder.tables["institutions"] = """
      id,name,kind,sector,commune,expected,weight
      s1,École 1,school,education,c0,yes,100
      s2,École 2,school,education,c0,yes,200
      s3,École 3,school,education,c0,yes,
      care,CMP,unit,health,c0,no,
      team,Équipe mobile,unit,health,c0,no,
      town,Ville,town,local-authority,c0,no,
      """
    let rows = meetings.indices.map { "m\($0),event,meeting,held,2022,m\($0)" }
    folder.tables["interactions"] =
      (["id,level,kind,status,start,label"] + rows).joined(separator: "\n")
    let presences = meetings.enumerated().flatMap { index, actors in
      actors.map { "m\(index),\($0),participant" }
    }
    folder.tables["participations"] =
      (["interaction,actor,role"] + presences).joined(separator: "\n")
    let network = try folder.network()
    return try Analysis(network, #require(AnalysisSettings(of: network)))
  }

  @Test("the title counts what hangs on one carrier and names the departure that would hurt most")
  func title() throws {
    let title = try #require(
      analysis(after: [["s1", "care"], ["s2", "care"], ["s3", "care", "team"]]).fragilitySection
    ).title
    #expect(
      title.english
        == "2 units of 3 with a tie hang on one carrier; losing CMP would leave 2 units without any"
    )
    #expect(
      title.french
        == "2 unités sur 3 qui ont un lien tiennent à un seul porteur\u{A0}; sans CMP, 2 unités "
        + "n’auraient plus aucun lien")
  }

  @Test("one unit agrees with its verb")
  func one() throws {
    let title = try #require(analysis(after: [["s1", "care"]]).fragilitySection).title
    #expect(
      title.english
        == "1 unit of 1 with a tie hangs on one carrier; losing CMP would leave 1 unit without any")
    #expect(title.french.contains("1 unité sur 1 qui a un lien tient à un seul porteur"))
    #expect(title.french.hasSuffix("1 unité n’aurait plus aucun lien"))
  }

  @Test("where every unit has two carriers the title says so")
  func doubled() throws {
    let title = try #require(analysis(after: [["s1", "care", "team"]]).fragilitySection).title
    #expect(title.english == "1 unit of 3 has a tie, by two carriers or more")
  }

  @Test("in Alès the coordination alone joins nearly all pairs of school and care that one joins")
  func ales() throws {
    let title = try #require(AlesNetwork.analysis().fragilitySection).title
    #expect(
      title.english
        == "1 unit of 112 has a tie, by two carriers or more; RESEDA alone joins 123 pairs of school "
        + "and care out of the 128 that have one go-between")
  }

  @Test("without any tie nothing can be lost, and there is no table of carriers")
  func noTie() throws {
    let section = try #require(analysis(after: [["s1", "town"]]).fragilitySection)
    #expect(section.title.english.hasPrefix("No unit of the register has a recorded tie"))
    #expect(!section.blocks.contains { if case .grid = $0 { true } else { false } })
  }

  @Test("the town that met a school and a team is named as the only one between them")
  func bridge() throws {
    let text = try analysis(after: [["s1", "town"], ["town", "team"], ["s2", "care"]])
      .gapsDocument.text(in: .english)
    #expect(text.contains("Ville alone joins 1 pair of school and care out of the 1 that"))
    #expect(text.contains("4 of 5 institutions appear only once (80.0%)"))
  }

  @Test("machines read the same: carriers, what each carries alone, the share of the pupils")
  func json() throws {
    let found = try analysis(after: [["s1", "care"], ["s2", "care", "team"]]).fragilityJSON
    guard case .object(let fragility) = found else {
      Issue.record("not an object")
      return
    }
    #expect(fragility["linkedUnits"] == 2)
    #expect(fragility["singlyCarriedUnits"] == 1)
    #expect(fragility["coveredByTwo"] == ["units": .number(1.0 / 3), "pupils": .number(2.0 / 3)])
    #expect(
      fragility["carriers"] == [
        [
          "id": "care", "units": ["s1", "s2"], "unitsAlone": ["s1"], "pupils": .number(300),
          "pupilsAlone": .number(100),
        ],
        [
          "id": "team", "units": ["s2"], "unitsAlone": [], "pupils": .number(200),
          "pupilsAlone": .number(0),
        ],
      ])
    #expect(
      fragility["truckFactor"] == [
        "carriers": ["care", "team"], "unitsUncovered": 2, "of": 2, "isExact": true,
      ])
  }
}
