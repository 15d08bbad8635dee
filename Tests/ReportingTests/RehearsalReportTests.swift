import Languages
import Testing

@testable import Partners
@testable import Reporting

@Suite("What a rehearsal of departures says")
struct RehearsalReportTests {
  func report(without ids: [String], pairs: Bool = false) throws -> RehearsalReport {
    let analysis = try AlesNetwork.analysis()
    let (network, settings) = (analysis.network, analysis.settings)
    let departures = Departure.Reading.allCases.map { Departure(of: ids, reading: $0) }
    let rehearsals = ids.isEmpty ? [] : network.rehearsals(without: departures, settings)
    return RehearsalReport(
      network, settings, groups: [RehearsalReport.Group(.named, rehearsals)],
      pairs: pairs ? network.pairRehearsal(settings) : nil)
  }

  @Test(
    "the title names who leaves, a part not beside its whole, a professional by the function",
    arguments: [
      (["reseda", "rcl"], "Without RESEDA, ", "Sans RESEDA, "),
      (["cmpea", "reseda"], "Without CMPEA and RESEDA, ", "Sans CMPEA et RESEDA, "),
      (
        ["p-coord-rcl"], "Without chargée de mission, coordinatrice du RCL (RESEDA), ",
        "Sans chargée de mission, coordinatrice du RCL (RESEDA), "
      ),
    ] as [([String], String, String)])
  func title(ids: [String], english: String, french: String) throws {
    let title = try report(without: ids).document.title
    #expect(title[.english].hasPrefix(english))
    #expect(title[.french].hasPrefix(french))
    #expect(title[.english].contains("; if their meetings fall too, "))
  }

  @Test("every section has a name of its own", arguments: [true, false])
  func sections(pairs: Bool) throws {
    let document = try report(without: ["cmpea", "reseda"], pairs: pairs).document
    let ids = document.sections.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("without-absent-whole") && ids.contains("without-meetings-fall-units"))
    #expect(ids.contains("pairs-carriers") == pairs)
  }

  @Test("asked for pairs alone, the title is the costliest pair")
  func pairsAlone() throws {
    let document = try report(without: [], pairs: true).document
    #expect(document.title[.english].hasPrefix("The costliest pair is "))
    #expect(document.sections.map(\.id) == ["pairs-carriers", "pairs-institutions"])
  }

  @Test("a repair that nobody can make says so, and one that takes no introduction too")
  func repairs() throws {
    let report = try report(without: [])
    let nobody = CellRepair(unit: nil, carriersLeft: 1, introductions: [], missing: 1)
    #expect(
      report.words(of: nobody, sector: "Sud").english
        == "no other body responsible for Sud is recorded")
    let again = CellRepair(unit: nil, carriersLeft: 2, introductions: [], missing: 0)
    #expect(
      report.words(of: again, sector: "Sud").english
        == "one meeting more: two bodies of care are left")
  }
}
