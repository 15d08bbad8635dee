import Languages
import Partners
import Tables
import Testing

@Suite("Which column is what")
struct ColumnMappingTests {
  @Test(
    "headings and cells say it",
    arguments: [
      ("Nom de la structure", ColumnMeaning.institution), ("Type de structure", .kind),
      ("Référent de la structure", .person), ("Nom", .person), ("Participants", .person),
      ("Courriel", .person), ("Fonction", .function), ("Ville", .commune), ("Total", .ignored),
      ("Observations", .ignored), ("Convention signée", .attribute), ("24/03", .occasion),
      ("Réunion du 24/03/22", .occasion), ("AG mars 2022", .occasion),
    ])
  func proposed(heading: String, meaning: ColumnMeaning) throws {
    let list = try sheet("a;\(heading);12/05/2022\nb;x;x\n")
    #expect(ColumnMapping(proposedFor: list).columns[1].meaning == meaning)
  }

  @Test(
    "cells give away persons whatever the heading",
    arguments: ["a.b@c.fr", "04 66 00 00 00", "+33466000000", "Mme Martin", "Dr Roux"])
  func personalCells(cell: String) throws {
    let list = try sheet("Structure;Divers;12/05/2022\nIME;\(cell);x\n")
    let column = ColumnMapping(proposedFor: list).columns[1]
    #expect(column.meaning == .person && column.examples == [])
  }

  @Test("a proposal written, read and given back changes nothing")
  func roundTrip() throws {
    let list = try sheet(WideAttendanceTests.list)
    let mapping = ColumnMapping(proposedFor: list)
    let read = try ColumnMapping(json: mapping.json.bytes, file: "mapping.json")
    #expect(read.columns.map(\.meaning) == mapping.columns.map(\.meaning))
    let plain = try AttendanceImport().folder(of: list)
    let mapped = try AttendanceImport(mapping: read).folder(of: list)
    #expect(mapped.files == plain.files)
  }

  @Test("a column that the mapping names and the list lacks is told with the nearest")
  func stranger() throws {
    let mapping = ColumnMapping(columns: [.init("Structures", is: .institution)])
    let problems = problems(of: mapping)
    #expect(problems.map(\.code) == [.missingColumn])
    #expect(problems.first?.nearest == "Structure")
  }

  @Test("names of persons cannot be mapped into the records")
  func personal() {
    let mapping = ColumnMapping(columns: [.init("Nom", is: .attribute)])
    #expect(problems(of: mapping).map(\.code) == [.contradiction])
  }

  @Test("a list that does not say who came, or when, is refused with the cure")
  func incomplete() {
    let mapping = ColumnMapping(columns: [
      .init("Structure", is: .ignored), .init("24/03/2022", is: .ignored),
    ])
    let said = problems(of: mapping).map { $0.sentence(in: .english) }
    #expect(said.count == 2 && said.allSatisfy { $0.contains("--propose") })
  }

  @Test("what is no mapping is refused")
  func notAMapping() {
    #expect(throws: Problems.self) { try ColumnMapping(json: Array("{}".utf8), file: "m.json") }
    let other = Array(#"{"schema": "maillage/mapping/9", "columns": []}"#.utf8)
    #expect(throws: Problems.self) { try ColumnMapping(json: other, file: "m.json") }
  }

  private func problems(of mapping: ColumnMapping) -> [Problem] {
    do {
      let list = try sheet("Structure;Nom;24/03/2022\nIME;Martin;x\n")
      _ = try AttendanceImport(mapping: mapping).folder(of: list)
      return []
    } catch {
      return (error as? Problems)?.all ?? []
    }
  }
}
