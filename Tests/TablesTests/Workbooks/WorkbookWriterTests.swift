import Foundation
import Testing

@testable import Tables

@Suite("Workbooks written")
struct WorkbookWriterTests {
  /// A sheet of one column without a heading of note.
  private func sheet(_ cells: [Cell], name: String = "cells") -> WrittenSheet {
    WrittenSheet(name, columns: [WrittenColumn("cell")], rows: cells.map { [$0] })
  }

  private func readBack(_ cell: Cell) throws -> Cell {
    let bytes = try WorkbookWriter([sheet([cell])], file: "out.xlsx").bytes()
    return try Workbook(bytes, file: "out.xlsx").sheets[0][CellReference(row: 2, column: 1)]
  }

  @Test(
    "a cell comes back as it was written",
    arguments: [
      .empty, .text("Bessèges, cœur"), .text("=1+1"), .text("+33"), .text("@SUM(A1)"),
      .text("-2"), .text("'quoted"), .text("00042"), .text("<r>&amp;</r>"), .text(" ends "),
      .text("two\nlines"), .text("a_x0041_b"), .text("https://example.org"), .number(0),
      .number(-12.5), .number(1e14), .boolean(true), .boolean(false),
    ] as [Cell])
  func comesBack(cell: Cell) throws {
    #expect(try readBack(cell) == cell)
  }

  @Test(
    "a day comes back as that day, before March 1900 as a text",
    arguments: [
      (1900, 2, 28, false), (1900, 3, 1, true), (2000, 2, 29, true), (2022, 3, 24, true),
      (9999, 12, 31, true), (1789, 7, 14, false),
    ])
  func days(year: Int, month: Int, day: Int, isDay: Bool) throws {
    let day = try #require(Day(year: year, month: month, day: day))
    #expect(try readBack(.day(day)) == (isDay ? .day(day) : .text(day.description)))
  }

  @Test(
    "what no cell can hold is told by a sign, and long whole numbers keep their digits",
    arguments: [
      (.text("a\u{0}b\u{1}"), .text("a\u{FFFD}b\u{FFFD}")), (.text("a\r\nb\rc"), .text("a\nb\nc")),
      (.text("\u{FFFE}"), .text("\u{FFFD}")), (.text(""), .empty),
      (.number(.infinity), .empty), (.number(.nan), .empty),
      (.number(9_007_199_254_740_992), .text("9007199254740992")),
    ] as [(Cell, Cell)])
  func replaced(cell: Cell, expected: Cell) throws {
    #expect(try readBack(cell) == expected)
  }

  @Test("equal sheets give equal bytes, even seconds apart")
  func sameBytes() throws {
    let sheets = [sheet([.text("é"), .number(1)]), sheet([], name: "empty")]
    let first = try WorkbookWriter(sheets, file: "a.xlsx").bytes()
    #expect(try WorkbookWriter(sheets, file: "b.xlsx").bytes() == first)
    // A zip directory states when its files were written: nowhere may that be today.
    #expect(!String(decoding: first, as: UTF8.self).contains("maillage-"))
  }

  @Test("as long as a cell can hold is written, one letter more is refused with its place")
  func longestText() throws {
    let longest = String(repeating: "x", count: 32_767)
    #expect(try readBack(.text(longest)) == .text(longest))
    let error = #expect(throws: Problems.self) {
      try WorkbookWriter([sheet([.text(longest + "y")])], file: "out.xlsx")
    }
    #expect(error?.all.map(\.location.description) == ["out.xlsx:cells!A2"])
    #expect(error?.all.map(\.code) == [.tooLarge])
  }

  @Test("a sheet of more rows than a workbook has is refused before anything is written")
  func tooManyRows() {
    let rows = [[Cell]](repeating: [.empty], count: 1_048_576)
    let sheet = WrittenSheet("rows", columns: [WrittenColumn("cell")], rows: rows)
    let error = #expect(throws: Problems.self) { try WorkbookWriter([sheet], file: "out.xlsx") }
    #expect(error?.all.map(\.code) == [.tooLarge])
  }

  @Test(
    "names that a sheet cannot have are refused",
    arguments: [
      "", "a/b", "a:b", "[a]", "a*", "a?", "a\\b", "'a", "a'", String(repeating: "é", count: 32),
    ])
  func badNames(name: String) {
    let error = #expect(throws: Problems.self) {
      try WorkbookWriter([sheet([], name: name)], file: "out.xlsx")
    }
    #expect(error?.all.map(\.code) == [.unsupported])
  }

  @Test("two sheets whose names differ by case only are one too many")
  func repeatedName() {
    let error = #expect(throws: Problems.self) {
      try WorkbookWriter([sheet([], name: "Zones"), sheet([], name: "zones")], file: "out.xlsx")
    }
    #expect(error?.all.map(\.code) == [.duplicateIdentifier])
  }

  @Test("lists of choices that no workbook holds are refused")
  func longChoices() {
    let choices = (0..<60).map { "choice-\($0)" }
    let sheet = WrittenSheet(
      "choices", columns: [WrittenColumn("cell", choices: choices)], rows: [])
    #expect(throws: Problems.self) { try WorkbookWriter([sheet], file: "out.xlsx") }
  }

  @Test("columns are as wide as what they hold, within bounds")
  func widths() {
    let sheet = WrittenSheet(
      "widths", columns: ["a", "a long heading", "c"].map { WrittenColumn($0) },
      rows: [[.text("x"), .number(1), .text(String(repeating: "y", count: 500))]])
    #expect(sheet.widths == [8, 17, 60])
  }
}
