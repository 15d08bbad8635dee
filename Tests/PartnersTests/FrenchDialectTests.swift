import Partners
import Tables
import Testing

/// `french-dialect` holds the records of `sound` as offices have them: semicolons, decimal commas,
/// dd/mm/yyyy, Windows-1252 in one file and a UTF-8 mark in another, titles above the header,
/// accents and capitals in the headings.
@Suite("Records in the French dialect")
struct FrenchDialectTests {
  let plain: Network
  let french: Network

  init() throws {
    plain = try Network(contentsOf: Fixtures.path("sound"))
    french = try Network(contentsOf: Fixtures.path("french-dialect"))
  }

  @Test("every record says the same, whatever the spreadsheet did to it")
  func sameRecords() {
    #expect(french.institutions.map(content) == plain.institutions.map(content))
    #expect(french.professionals.map(content) == plain.professionals.map(content))
    #expect(french.interactions.map(content) == plain.interactions.map(content))
    #expect(french.participations.map(content) == plain.participations.map(content))
    #expect(french.territories.map(content) == plain.territories.map(content))
    #expect(french.tools.map(content) == plain.tools.map(content))
  }

  @Test("communes and territorial systems are equal")
  func sameTerritories() {
    #expect(french.communes == plain.communes)
    #expect(french.zonings == plain.zonings)
  }

  @Test("a record under a title knows the line that the spreadsheet shows")
  func linesUnderATitle() {
    #expect(french.interactions.first?.origin.location.description == "interactions.csv:4")
  }

  /// What a record says, field by field, without the line where it stands.
  private func content(of record: some Any) -> [String] {
    Mirror(reflecting: record).children.filter { $0.label != "location" }.flatMap { child in
      child.value is Origin
        ? content(of: child.value) : ["\(child.label ?? ""): \(child.value)"]
    }
  }
}
