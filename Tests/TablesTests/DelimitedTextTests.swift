import Testing

@testable import Tables

@Suite("Delimited text")
struct DelimitedTextTests {
  @Test(
    "cells are what a spreadsheet shows",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("\"x, y\",\"say \"\"hi\"\"\"\n", [["x, y", "say \"hi\""]]),
      ("\"two\nlines\",b\n", [["two\nlines", "b"]]),
      ("a,\"\"\n", [["a", ""]]),
      ("a,,\n", [["a", "", ""]]),
      ("\n\n,\na,b\n", [["a", "b"]]),
      ("", []),
    ])
  func cells(text: String, expected: [[String]]) {
    #expect(DelimitedText(text, delimiter: UInt8(ascii: ",")).records.map(\.cells) == expected)
  }

  @Test(
    "a record knows the physical line where it starts",
    arguments: [
      ("h\n\"a\nb\"\nc\n", [1, 2, 4]), ("h\r\n\"a\r\nb\"\r\nc\r\n", [1, 2, 4]),
      ("\n\nh\nc", [3, 4]),
    ])
  func lines(text: String, expected: [Int]) {
    #expect(DelimitedText(text, delimiter: UInt8(ascii: ",")).records.map(\.line) == expected)
  }

  @Test("a quotation that never ends is told by the line and cell where it opened")
  func openQuotation() {
    let open = DelimitedText("a,b\n1,\"b\nc\n", delimiter: 44).quotations
    #expect(open.map(\.line) == [2])
    #expect(open.map(\.column) == [2])
    #expect(open.map(\.ending) == [.never])
    #expect(DelimitedText("a\n\"b\"\nc\n", delimiter: 44).quotations.isEmpty)
  }

  @Test(
    "every physical line is a record, a blank line or a part of a quotation",
    arguments: [
      ("", 0, 0, 0), ("a\n", 1, 0, 0), ("a", 1, 0, 0), ("a\n\n\nb", 2, 2, 0), ("\n", 0, 1, 0),
      ("a\r\n\"b\r\nc\"\r\n", 2, 0, 1), ("a\rb\nc\r\n\n\rd", 4, 2, 0),
      ("\"a\n\n\nb\",c\n\" \n\"\n", 1, 1, 4), ("a,b\n\"never\nclosed\n", 2, 0, 2),
    ])
  func lineCounts(text: String, records: Int, blank: Int, quoted: Int) {
    let lines = DelimitedText(text, delimiter: UInt8(ascii: ",")).lines
    #expect(lines.records == records)
    #expect(lines.blank == blank)
    #expect(lines.quoted == quoted)
    #expect(lines.isBalanced == !text.contains("never"), "\(lines)")
  }
}
