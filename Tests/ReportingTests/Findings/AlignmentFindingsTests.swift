import Foundation
import Languages
import Partners
import Tables
import Territories
import Testing

@testable import Reporting

@Suite("Alignment of the two systems")
struct AlignmentFindingsTests {
  private func analysis(_ weight: CommuneWeight) throws -> Analysis {
    let network = try Network(contentsOf: AlesNetwork.folder)
    return Analysis(network, try #require(AnalysisSettings(of: network, weight: weight)))
  }

  @Test("the title counts those who belong elsewhere than most of their district, and their share")
  func title() throws {
    let section = try #require(AlesNetwork.analysis().alignmentSection)
    #expect(
      section.title[.english]
        == "1916 of 14,394 pupils (13.3%) belong to another care sector than the main one of their "
        + "district")
    #expect(section.title[.french].contains("relèvent d’un autre secteur de soin"))
  }

  @Test("it stands after the crosswalk in gaps, and after the coverage in the report")
  func place() throws {
    let analysis = try AlesNetwork.analysis()
    #expect(analysis.gapsDocument.sections.prefix(2).map(\.id) == ["crosswalk", "alignment"])
    let ids = Report(analysis).document(figures: [:]).sections.map(\.id)
    let places = ["crosswalk", "coverage", "alignment"].compactMap { ids.firstIndex(of: $0) }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test(
    "the words, the totals and the measures follow the weight",
    arguments: [
      (
        CommuneWeight.schools, ["19 of 159 schools (11.9%)", "0.61", "0.53", "Weight: schools."]
      ),
      (.pupils, ["1916 of 14,394 pupils", "Weight: pupils of schools.", "0.61"]),
      (.population, ["inhabitants (", "Weight: inhabitants."]),
      (.communes, ["communes (", "Weight: communes."]),
    ] as [(CommuneWeight, [String])])
  func weights(weight: CommuneWeight, parts: [String]) throws {
    let text = try analysis(weight).gapsDocument.text(in: .english)
    for part in parts { #expect(text.contains(part)) }
    let json = try analysis(weight).gapsJSON
    guard case .object(let gaps) = json, case .object(let alignment)? = gaps["alignment"],
      case .object(let crosswalk)? = gaps["crosswalk"]
    else { throw CocoaError(.fileReadCorruptFile) }
    #expect(alignment["weight"] == .string(weight.rawValue))
    #expect(crosswalk["weight"] == .string(weight.rawValue))
  }

  @Test("where no smaller part agrees, the report says that only the whole does")
  func onlyTheWhole() throws {
    let text = try AlesNetwork.analysis().gapsDocument.text(in: .english)
    #expect(text.contains("Only the whole is made of entire districts"))
  }
}
