import Languages
import Testing

@testable import Tables

@Suite("XML reader")
struct XMLReaderTests {
  func events(_ text: String, limits: XMLLimits = XMLLimits()) throws(Problems) -> [XMLEvent] {
    try events(Array(text.utf8), limits: limits)
  }

  func events(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(Problems) -> [XMLEvent] {
    let reader = XMLReader(bytes, file: "a.xml", limits: limits)
    var events: [XMLEvent] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  @Test("elements, attributes and texts come in order, with their places and without prefixes")
  func eventsInOrder() throws {
    let tag = { (name: String, attributes: [String: String], line: Int, column: Int) in
      XMLEvent.start(
        XMLTag(
          name: name, attributes: attributes,
          location: Location(file: "a.xml", line: line, column: column)))
    }
    let text = "<a>\n  <viz:b k=\"1 &lt; 2\"/>\n  é&amp;<![CDATA[<]]></a>"
    #expect(
      try events(text) == [
        tag("a", [:], 1, 1), tag("b", ["k": "1 < 2"], 2, 3), .end(name: "b"), .text("\n  é&<"),
        .end(name: "a"),
      ])
  }

  @Test("a text is one event however the pieces fall in which the file is read")
  func longText() throws {
    let text = String(repeating: "é", count: 100_000)
    #expect(try events("<a>\(text)</a>")[1] == .text(text))
  }

  @Test("UTF-16 and ISO 8859-1 are read as the document says")
  func encodings() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9]
    #expect(try events(latin + Array("</a>".utf8))[1] == .text("é"))
    let wide = Array("<a>é</a>".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try events([0xFF, 0xFE] + wide)[1] == .text("é"))
  }

  @Test(
    "what is not XML, or is an attack, is refused at its place",
    arguments: [
      ("<a><b></a>", Problem.Code.badSyntax, "a.xml:1:9"),
      ("<a>\n<b>", .badSyntax, "a.xml:2:4"),
      ("", .badSyntax, "a.xml:1:1"),
      ("<a>&lol;</a>", .badSyntax, "a.xml:1:4"),
      ("<?xml version='1.0' encoding='EBCDIC-FR'?><a/>", .wrongEncoding, "a.xml:1:31"),
      ("<!DOCTYPE a [<!ENTITY b 'bb'>]><a>&b;</a>", .unsupported, "a.xml:1"),
      ("<a><a><a><a><a/></a></a></a></a>", .tooLarge, "a.xml:1:13"),
      ("<a>12345678901</a>", .tooLarge, "a.xml:1:4"),
      ("<a k='12345678901'/>", .tooLarge, "a.xml:1:1"),
      ("<a>" + String(repeating: "<b/>", count: 40) + "</a>", .tooLarge, "a.xml"),
    ])
  func refusals(text: String, code: Problem.Code, place: String) throws {
    let limits = XMLLimits(size: 100, depth: 4, textLength: 10)
    let problems = try #require(throws: Problems.self) { try events(text, limits: limits) }
    #expect(problems.all.map(\.code) == [code])
    #expect(problems.all.map(\.location.description) == [place])
  }

  @Test("a byte that is not UTF-8 is a wrong encoding, told by line and character")
  func wrongBytes() throws {
    let bytes = Array("<a>\né".utf8) + [0xE9] + Array("t</a>".utf8)
    let problems = try #require(throws: Problems.self) { try events(bytes) }
    #expect(problems.all.map(\.code) == [.wrongEncoding])
    #expect(problems.all.map(\.location.description) == ["a.xml:2:2"])
  }
}
