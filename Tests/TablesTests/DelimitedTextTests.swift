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

  @Test("a quotation that never ends is told by the line where it opened")
  func openQuotation() {
    #expect(DelimitedText("a\n\"b\nc\n", delimiter: 44).openQuotation == 2)
    #expect(DelimitedText("a\n\"b\"\nc\n", delimiter: 44).openQuotation == nil)
  }

  @Test(
    "the delimiter is the one that stands outside quotations",
    arguments: [
      ("a;b;c\n1,5;2,5;3\n", ";"), ("a,b\n\"x;y;z;t\",1\n", ","), ("a\tb\n1\t2\n", "\t"),
      ("a\n", ","),
    ])
  func delimiter(text: String, expected: String) {
    #expect(DelimitedText.delimiter(of: text) == UInt8(ascii: Unicode.Scalar(expected) ?? " "))
  }
}
