import PeerPython
import Foundation
import Languages
import Tables
import Territories
import Testing

@testable import Partners

@Suite("A record folder to fill in")
struct RecordTemplateTests {
  private func folder(_ language: Language) throws -> String {
    let path = NSTemporaryDirectory() + "maillage-new-\(UUID().uuidString)"
    try RecordTemplate(in: language).package(named: "mine").write(to: path, in: language)
    return path
  }

  @Test("the reader finds two records a table and no problem", arguments: Language.allCases)
  func accepted(language: Language) throws {
    let path = try folder(language)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let network = try Network(contentsOf: path)
    #expect(network.institutions.count == 2 && network.professionals.count == 2)
    #expect(network.interactions.count == 2 && network.participations.count == 2)
    #expect(network.communes.count == 2 && network.tools.count == 2)
    #expect(network.services.offers.count == 2 && network.services.needs.count == 2)
    #expect(network.services.steps.count == 2 && network.services.resources.count == 2)
    #expect(network.services.traits.count == 2 && network.testimony.profiles.count == 2)
    #expect(network.testimony.conflicts.count == 2)
    #expect(network.zonings.keys.sorted() == ["care-sector", "education-district"])
  }

  @Test("the examples hang together: the school is linked to its care sector")
  func linked() throws {
    let path = try folder(.english)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let network = try Network(contentsOf: path)
    let settings = try #require(AnalysisSettings(of: network))
    let units = try #require(network.coverage(settings)?.units)
    #expect(units.map(\.state) == [.fragile])
  }

  @Test("the workbook is read like the folder", arguments: Language.allCases)
  func workbook(language: Language) throws {
    let path = NSTemporaryDirectory() + "maillage-new-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let sheets = RecordTemplate(in: language).sheets(in: language)
    try FileSystem.write(WorkbookWriter(sheets, file: path).bytes(), to: path)
    #expect(try Network(contentsOf: path).participations.count == 2)
  }

  @Test("headings are those of the reader, and every one has a meaning in both languages")
  func headings() {
    let definitions = [
      Institution.definition, Professional.definition, Interaction.definition,
      Participation.definition, Territory.definition, CommuneRecord.definition,
      MembershipRecord.definition, Tool.definition,
      Alias.definition, GlossaryEntry.definition, DuplicateReading.definition,
      Need.definition, Offer.definition, Step.definition, Resource.definition, Trait.definition,
      Profile.definition, Conflict.definition,
    ]
    let tables = RecordTemplate(in: .english).tables
    #expect(tables.map(\.name) == definitions.map(\.name))
    #expect(tables.map { $0.columns.map(\.name) } == definitions.map(\.columns))
    for table in tables {
      let meanings = ColumnMeanings.of(table.name)
      #expect(table.columns.filter { meanings[$0.name] == nil }.map(\.name) == [])
    }
  }

  @Test(
    "types and allowed words are those that the reader asks for",
    arguments: [
      ("institutions", "sector", DataTable.Kind.string, Sector.allCases.map(\.rawValue)),
      ("institutions", "expected", .string, ["yes", "no", "oui", "non"]),
      ("institutions", "longitude", .number, []), ("institutions", "count", .integer, []),
      ("interactions", "level", .string, ["series", "event", "view"]),
      ("interactions", "hours", .number, []), ("interactions", "sessions", .integer, []),
      ("participations", "role", .string, Participation.Role.allCases.map(\.rawValue)),
      ("memberships", "share", .number, []),
      ("offers", "sessions", .string, []), ("territories", "count", .integer, []),
      ("steps", "order", .integer, []), ("profiles", "percent", .number, []),
      ("steps", "state", .string, ["described", "done", "ongoing", "planned", "missing"]),
      ("traits", "trait", .string, ["label", "barrier", "absence", "context"]),
      ("memberships", "basis", .string, ["stated", "inferred"]),
    ])
  func types(table: String, column: String, kind: DataTable.Kind, words: [String]) throws {
    let found = RecordTemplate(in: .french).tables.first { $0.name == table }
    let facts = try #require(found?.columns.first { $0.name == column })
    #expect(facts.kind == kind && facts.choices == words)
  }

  @Test("dates have the form of dates, and references name the table that they lead to")
  func datesAndReferences() throws {
    let tables = RecordTemplate(in: .english).tables
    let interactions = try #require(tables.first { $0.name == "interactions" })
    #expect(interactions.columns.filter { $0.pattern != nil }.map(\.name) == ["start", "end"])
    let expected = [
      DataTable.Reference("parent", to: "interactions", "id"),
      DataTable.Reference("place", to: "institutions", "id"),
      DataTable.Reference("commune", to: "communes", "code"),
      DataTable.Reference("territory", to: "territories", "id"),
    ]
    #expect(interactions.references == expected)
    let institutions = try #require(tables.first { $0.name == "institutions" })
    #expect(!institutions.references.contains { $0.column == "serves" }, "a list is no key")
  }

  @Test(
    "Frictionless finds nothing wrong with it",
    .enabled(
      if: Python.has("frictionless"), "Frictionless is not installed; make test installs it"),
    arguments: Language.allCases)
  func frictionless(language: Language) throws {
    let path = try folder(language)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let script =
      "import frictionless, sys; sys.exit(not frictionless.validate('datapackage.json').valid)"
    #expect(Python.output(of: script, in: path) != nil)
  }
}
