import Foundation
import Languages
import Partners
import Testing

@testable import Reporting

/// Networks of which a source tells neither dates nor territories of care.
@Suite("Networks without dates or care sectors")
struct UndatedNetworksTests {
  static let names = [
    "accompagnement-collectif", "cellules-soutien", "parpsych-ed", "soutien-direction-strasbourg",
  ]

  @Test("their gaps are not recorded, which is not none", arguments: names)
  func gaps(name: String) throws {
    let network = try network(name)
    let settings = try #require(AnalysisSettings(of: network))
    let text = Analysis(network, settings).gapsDocument.text(in: .english)
    #expect(text.contains("Missing links: not recorded"))
    #expect(text.contains("territories.csv"))
    #expect(!text.contains("0 missing links"))
  }

  @Test("the gaps of a network with districts and care sectors are counted")
  func countedGaps() throws {
    let text = try AlesNetwork.analysis().gapsDocument.text(in: .english)
    #expect(!text.contains("Missing links: not recorded"))
  }

  @Test("a dozen functions are all named, and what has no date is counted", arguments: names)
  func summary(name: String) throws {
    let network = try network(name)
    let text = network.summaryDocument.text(in: .english)
    #expect(!text.contains("functions named only once"))
    #expect(network.professionals.allSatisfy { text.contains($0.function) })
    let undated = network.countedInteractions.count { $0.start == nil }
    let noun = Language.english.counted(undated, .interaction)
    #expect(text.contains("\(noun) of \(network.countedInteractions.count) without a date"))
  }

  @Test("a summary of a network without communes has no table without rows")
  func noEmptyTable() throws {
    let ids = try network("accompagnement-collectif").summaryDocument.sections.map(\.id)
    #expect(ids == ["sectors", "kinds", "years", "functions", "recording", "open"])
  }

  private func report(_ name: String) throws -> Document {
    let network = try network(name)
    let settings = try #require(AnalysisSettings(of: network))
    return Report(Analysis(network, settings)).document(figures: [:])
  }

  @Test(
    "a report opens on what is on record, and not on the words of the next section",
    arguments: names)
  func opening(name: String) throws {
    let sections = try report(name).sections
    #expect(sections[0].title.english.hasPrefix("On record: "))
    #expect(Set(sections.map(\.title.french)).count == sections.count)
  }

  @Test("no date is never nought in the window", arguments: names)
  func noFalseNought(name: String) throws {
    for language in Language.allCases {
      let text = try report(name).text(in: language)
      for nought in ["0 interaction dans la période", "0 interactions in the window"] {
        #expect(!text.contains(nought))
      }
      #expect(!text.contains("dont 0 à une interaction"))
    }
  }

  @Test(
    "where nothing is dated the report says so, and what to record",
    arguments: ["accompagnement-collectif", "parpsych-ed", "soutien-direction-strasbourg"])
  func nothingDated(name: String) throws {
    let document = try report(name)
    #expect(document.subtitle?.english.hasPrefix("No date is recorded") == true)
    let text = document.text(in: .french).replacingOccurrences(of: "\u{A0}", with: " ")
    #expect(text.contains("Aucune date n’est enregistrée : interactions sans date"))
    #expect(text.contains("À écrire : start dans interactions"))
  }

  @Test("one date of four is told as such, for the cells of Albi and Saint-Claude")
  func partlyDated() throws {
    let section = try #require(
      try report("cellules-soutien").sections.first { $0.id == "activity" })
    #expect(
      section.title.english
        == "4 interactions on record, 3 of them without a date; none is dated in the window")
  }

  @Test("what is meant for a district reaches its département: Tarn 3, Jura 1")
  func rollUp() throws {
    let reached = try network("cellules-soutien").summary.reached
    let counts = Dictionary(uniqueKeysWithValues: reached.map { ($0.zone, $0.count) })
    #expect(counts["Tarn"] == 3 && counts["Albi"] == 3)
    #expect(counts["Jura"] == 1 && counts["Saint-Claude"] == 1)
  }

  @Test("a system in which nothing is located tells n.d. of its zones, which is not nought")
  func unreachable() throws {
    let network = try network("soutien-direction-strasbourg")
    let départements = network.summary.reached.filter { $0.zoning == "departement" }
    #expect(départements.count == 2 && départements.allSatisfy { $0.count == nil })
    #expect(network.summaryDocument.text(in: .english).contains("n.d."))
  }

  @Test("every step and case is told with the course that it belongs to")
  func namedCourses() throws {
    let section = try #require(
      try network("cellules-soutien").stepsDocument.sections.first { $0.id == "steps" })
    guard case .grid(let grid) = section.blocks.first else {
      Issue.record("no table")
      return
    }
    let courses = grid.rows.map { row in
      if case .text(let words) = row[0] { words.english } else { "" }
    }
    #expect(courses.count == 9 && Set(courses).count == 2)
  }

  private func network(_ name: String) throws -> Network {
    let folder = URL(fileURLWithPath: AlesNetwork.folder).deletingLastPathComponent()
    return try Network(contentsOf: folder.appendingPathComponent(name).path)
  }
}
