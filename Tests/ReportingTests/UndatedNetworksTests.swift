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
    #expect(ids == ["sectors", "kinds", "years", "functions", "open"])
  }

  private func network(_ name: String) throws -> Network {
    let folder = URL(fileURLWithPath: AlesNetwork.folder).deletingLastPathComponent()
    return try Network(contentsOf: folder.appendingPathComponent(name).path)
  }
}
