import Languages
import Partners
import Tables
import Testing

@testable import Reporting

/// The counts of acronyms were made by a separate program in Python from the CSV files.
@Suite("What check says of names")
struct NamingFindingsTests {
  @Test(
    "the Alès network: every cell is an identifier, and 89 acronyms stand against 106",
    arguments: [
      "0 cells read through aliases (61 wordings)",
      "89 acronyms in names and labels, 9 not in the glossary",
      "In the glossary (106), never in a name or label, 26:", "In the glossary, unexplained, 13:",
    ])
  func ales(sentence: String) throws {
    let text = try AlesNetwork.analysis().network.checkDocument.text(in: .english)
    #expect(text.contains(sentence))
  }

  static func folder(_ institutions: String) -> SmallFolder {
    var folder = SmallFolder()
    folder.tables["institutions"] = "id,name,kind,sector\n" + institutions
    folder.tables["participations"] = "interaction,actor,role"
    folder.tables["interactions"] = "id,level,kind,status"
    return folder
  }

  @Test("of eleven likely pairs ten are shown, and machines have them all")
  func firstTen() throws {
    let rows = (1...11).flatMap { ["a\($0),Dumas \($0),x,health", "b\($0),DUMAS \($0),x,health"] }
    let network = try Self.folder(rows.joined(separator: "\n")).network()
    let text = network.checkDocument.text(in: .french)
    #expect(text.contains("11 doublons vraisemblables, voici les 10 premiers"))
    #expect(network.likelyInstitutions.count == 11)
    #expect(text.contains("ajoutez à aliases la ligne «\u{A0}a1,b1\u{A0}»"))
  }

  @Test("a word near a known one is told with it, in check and for machines")
  func warning() throws {
    let network = try Self.folder("a,Les Olivettes,sesad,health").network()
    let text = network.checkDocument.text(in: .english)
    #expect(text.contains("1 word near a known one"))
    #expect(text.contains("'sesad' is not a known word, and looks like another; did you mean"))
    #expect(String(decoding: network.checkJSON.bytes, as: UTF8.self).contains("\"SESSAD\""))
  }
}
