import Foundation
import Languages
import Partners
import Tables
import Testing

/// Each fixture is the folder `sound` with one thing broken, save `everything-wrong`; what must be
/// said about it, in both languages, was read line by line before it was kept.
@Suite("Broken record folders")
struct BrokenFolderTests {
  static let cases = [
    "bad-choice", "bad-date", "bad-number", "bad-settings", "circle", "duplicate-column",
    "duplicate-id", "empty-file", "end-before-start", "everything-wrong", "missing-column",
    "missing-table", "not-a-package", "not-json", "open-quotation", "ragged-row", "shared-id",
    "unknown-reference", "wrong-encoding", "wrong-encoding-first",
  ]

  @Test(
    "what is broken is told at its place, with its cure, once", arguments: cases, Language.allCases)
  func told(folder: String, language: Language) throws {
    let expected = try String(
      contentsOfFile: Fixtures.path("\(folder)/expected.\(language.rawValue).txt"), encoding: .utf8)
    #expect(Fixtures.complaints(about: folder, in: language) == expected)
  }

  @Test(
    "a folder that is not there is told by the path that was asked for",
    arguments: Language.allCases)
  func noFolder(language: Language) throws {
    let expected = try String(
      contentsOfFile: Fixtures.path("no-folder/expected.\(language.rawValue).txt"), encoding: .utf8)
    #expect(Fixtures.complaints(about: "no-folder/records", in: language) == expected)
  }

  @Test("the folder that each case differs from has nothing to complain about")
  func sound() throws {
    let network = try Network(contentsOf: Fixtures.path("sound"))
    #expect(network.institutions.count == 6)
    #expect(network.participations.count == 6)
    #expect(
      network.zonings.keys.sorted()
        == ["care-sector", "education-district", "training-territory"])
  }

  @Test("every kind of problem has a fixture that shows it")
  func everyCode() {
    let shown = (Self.cases + ["no-folder/records"]).flatMap(Fixtures.problems(in:))
    // Those of graph files and workbooks are shown by their own tests.
    let ofOthers: Set<Problem.Code> = [
      .badSyntax, .badValue, .hiddenSheet, .selfTie, .tooLarge, .unsupported, .unusedSheet,
    ]
    #expect(Set(shown.map(\.code)) == Set(Problem.Code.allCases).subtracting(ofOthers))
  }
}
