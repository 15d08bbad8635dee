import Languages
import Partners
import Tables
import Testing

@testable import Reporting

@Suite("Findings of the Alès network")
struct FindingsTests {
  @Test(
    "check prints each stated total with its reading",
    arguments: [
      "438 = 357 participants + 81 speakers", "151 + 170 + 161 + 82 = 564 over 11 held (not 12",
      "4 + 7 + 6 + 8 = 25", "98 over 11",
    ])
  func readings(reading: String) throws {
    let text = try AlesNetwork.analysis().network.checkDocument.text(in: .english)
    #expect(text.contains(reading))
  }

  @Test(
    "gaps opens with the crosswalk and says when each territory was last visited",
    arguments: [
      "District Alès 2 has to deal with 3 care sectors (Alès, Nord and Sud), care sector Alès with "
        + "3 districts (Alès 1, Alès 2 and Nîmes 2)",
      "Sud: no training meeting in the window, the last on 2018-12-12, 1480 days ago",
      "Sauve, ", "Bessèges", "inferred by the nearest seat for 122",
    ])
  func gaps(sentence: String) throws {
    #expect(try AlesNetwork.analysis().gapsDocument.text(in: .english).contains(sentence))
  }

  @Test("the days since the last training meeting are those of the calendar, in text and JSON")
  func openGaps() throws {
    let analysis = try AlesNetwork.analysis()
    let days = analysis.histories.map(\.openGap)
    #expect(days == [569, 282, 1480])
    let json = String(decoding: analysis.gapsJSON.bytes, as: UTF8.self)
    for day in ["569", "282", "1480"] { #expect(json.contains("\"daysSince\" : \(day)")) }
  }

  @Test("the three most serious gaps come by pupils, what is missing before what is badly divided")
  func ranking() throws {
    let analysis = try AlesNetwork.analysis()
    #expect(analysis.gaps.prefix(3).map(\.weight) == [6070, 6070, 3253])
    let uncovered = analysis.gaps.map(\.isUncovered)
    #expect(uncovered == uncovered.sorted { $0 && !$1 })
  }

  @Test("every gap has a sentence and a cure in both languages", arguments: Language.allCases)
  func sentences(language: Language) throws {
    let analysis = try AlesNetwork.analysis()
    #expect(!analysis.gaps.isEmpty)
    for gap in analysis.gaps {
      #expect(!analysis.sentence(of: gap)[language].isEmpty)
      #expect(analysis.repair(of: gap)[language].count > 10)
    }
  }
}
