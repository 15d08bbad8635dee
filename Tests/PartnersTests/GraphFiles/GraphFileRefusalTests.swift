import Languages
import Partners
import Tables
import Testing

@Suite("Graph files that are refused")
struct GraphFileRefusalTests {
  /// What a file is refused for, in English.
  static func complaints(
    _ text: String, _ format: GraphFileFormat, options: GraphFile.Options = GraphFile.Options()
  ) throws -> [String] {
    let problems = try #require(throws: Problems.self) {
      try GraphFileReadingTests.read(text, format, options: options)
    }
    return problems.all.map { $0.sentence(in: .english) }
  }

  static let elsewhere =
    "; a CSV of ties cannot hold an isolate: use .graphml, .gexf, .net or .dot"

  @Test(
    "a CSV is refused with the cell, the cure and the nearest match",
    arguments: [
      ("", ["g.csv: the file is empty; expected a header line with source, target"]),
      (
        "a,b\nb,c\n",
        [
          "g.csv:1 (source): the required column 'source' is not in the header",
          "g.csv:1 (target): the required column 'target' is not in the header",
        ]
      ),
      (
        "sorce,target\na,b\n",
        [
          "g.csv:1 (source): the required column 'source' is not in the header; is it the one "
            + "called 'sorce'?"
        ]
      ),
      (
        "source,target\na,b\nc,\n",
        ["g.csv:3:2 (target): this cell may not be empty" + elsewhere]
      ),
      (
        "source,target\na,a\nb,b\n",
        [
          "g.csv:2:2: 'a' is tied to itself; remove this tie, or give --drop-self-ties",
          "g.csv:3:2: 'b' is tied to itself; remove this tie, or give --drop-self-ties",
        ]
      ),
      (
        "source,target,strength\na,b,0\nb,c,-2\nc,d,x\nd,e,nan\ne,f,1e300\nf,g,0x10\n",
        [
          "g.csv:2:3 (strength): the strength '0' of the tie 'a'–'b' is not a number above 0",
          "g.csv:3:3 (strength): the strength '-2' of the tie 'b'–'c' is not a number above 0",
          "g.csv:4:3 (strength): the strength 'x' of the tie 'c'–'d' is not a number above 0",
          "g.csv:5:3 (strength): the strength 'nan' of the tie 'd'–'e' is not a number above 0",
          "g.csv:6:3 (strength): the strength '1e300' of the tie 'e'–'f' is not a number above 0 "
            + "(1e-100…1e100)",
          "g.csv:7:3 (strength): the strength '0x10' of the tie 'f'–'g' is not a number above 0",
        ]
      ),
      (
        "source,target\na,b,1,x\n",
        [
          "g.csv:2:3: '1' is beyond the 2 columns of the header; a cell that holds the delimiter "
            + "must be quoted"
        ]
      ),
    ])
  func tables(text: String, expected: [String]) throws {
    let found = try Self.complaints(text, .csv)
    #expect(found == expected)
  }

  @Test("a byte that is no text in the encoding of the file is told")
  func wrongEncoding() throws {
    let bytes = Array("source,target\né,b\n".utf8) + [0xE9, 0x2C, 0x62]
    let problems = try #require(throws: Problems.self) {
      try GraphFile(bytes, file: "g.csv", format: .csv)
    }
    #expect(problems.all.map(\.code) == [.wrongEncoding])
    #expect(problems.all.map(\.location.description) == ["g.csv:3"])
  }

  @Test("with two modes, a vertex that is source and target is refused")
  func bothModes() throws {
    let options = GraphFile.Options(isTwoMode: true)
    #expect(
      try Self.complaints("source,target\na,b\nb,c\n", .csv, options: options) == [
        "g.csv:3:2: 'b' is a source here and a target there; with --two-mode the columns are two "
          + "sets: rename one of them"
      ])
  }

  @Test("a file of another kind, or none, is refused by its name")
  func notAGraph() throws {
    let unknown = try #require(throws: Problems.self) { try GraphFile(contentsOf: "g.xlsx") }
    #expect(unknown.all.map(\.code) == [.unsupported])
    let absent = try #require(throws: Problems.self) { try GraphFile(contentsOf: "/nowhere/g.net") }
    #expect(absent.all.map(\.code) == [.unreadable])
  }
}
