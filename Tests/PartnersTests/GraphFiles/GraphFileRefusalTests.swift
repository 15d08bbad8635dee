import Languages
import Partners
import Tables
import Testing

@Suite("Graph files that are refused")
struct GraphFileRefusalTests {
  private func complaints(
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
    let found = try complaints(text, .csv)
    #expect(found == expected)
  }

  static let bomb = """
    <?xml version="1.0"?>
    <!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <graphml>&b;</graphml>
    """

  static let graph = "<graphml><graph edgedefault='undirected'><node id='anna'/><node id='b'/>"

  @Test(
    "GraphML and GEXF are refused with line and character",
    arguments: [
      (
        GraphFileFormat.graphML, bomb,
        [
          "g.graphml:2: a DOCTYPE declaration is refused, for its entities may grow without "
            + "end; remove it"
        ]
      ),
      (
        .graphML, graph + "\n<edge source='a",
        [
          "g.graphml:2:1: this is not well-formed XML (unclosed token); export the file again"
        ]
      ),
      (
        .graphML, graph + "\n<edge source='anna' target='ana'/></graph></graphml>",
        ["g.graphml:2:1: 'ana' is not a vertex of this file; did you mean 'anna'?"]
      ),
      (
        .graphML,
        graph + "\n<edge source='b' target='b'/><edge sorce='b' target='b'/>"
          + "</graph></graphml>",
        [
          "g.graphml:2:1: 'b' is tied to itself; remove this tie, or give --drop-self-ties",
          "g.graphml:2:30 (source): <edge> has no attribute 'source'; did you mean 'sorce'?",
        ]
      ),
      (
        .graphML, graph + "\n<node id='b'/></graph></graphml>",
        ["g.graphml:2:1: the vertex 'b' already stands at line 1; an identifier serves once"]
      ),
      (
        .graphML, graph + "\n<hyperedge/></graph><graph/></graphml>",
        [
          "g.graphml:2:1: <hyperedge>: a tie of more than two vertices cannot be read here",
          "g.graphml:2:21: <graph>: a second graph in one file cannot be read here",
        ]
      ),
      (
        .graphML, "<graphml><graph edgedefault='undirectd'/></graphml>",
        [
          "g.graphml:1:10 (edgedefault): 'undirectd' is not one of directed, undirected; did you "
            + "mean 'undirected'?"
        ]
      ),
      (.graphML, "<html/>", ["g.graphml:1:1: 'html' does not belong here; expected <graphml>"]),
      (
        .gexf,
        "<gexf><graph><nodes><node id='a'/><node id='b'/></nodes><edges>\n"
          + "<edge source='a' target='b' weight='0.0'/></edges></graph></gexf>",
        [
          "g.gexf:2:1 (strength): the strength '0.0' of the tie 'a'–'b' is not a number above 0"
        ]
      ),
      (
        .gexf,
        "<gexf><graph><attributes class='node'><attribute id='0' title='t'/></attributes><nodes>\n"
          + "<node id='a'><attvalue for='1' value='x'/></node></nodes></graph></gexf>",
        ["g.gexf:2:14 (for): '1' is not an attribute that the file declares; did you mean '0'?"]
      ),
    ])
  func markup(format: GraphFileFormat, text: String, expected: [String]) throws {
    let found = try complaints(text, format)
    #expect(found == expected)
  }

  @Test(
    "Pajek is refused with line and character",
    arguments: [
      ("", ["g.net:1: the file ends too early; expected *Vertices n"]),
      ("1 2\n", ["g.net:1:1: '1' does not belong here; expected *Network, *Vertices"]),
      (
        "*Vertices 2\n*Egdes\n",
        [
          "g.net:2:1: '*Egdes' does not belong here; expected *Vertices, *Edges, *Arcs, "
            + "*Edgeslist, *Arcslist; did you mean '*Edges'?"
        ]
      ),
      (
        "*Vertices 2\n*Edges\n1 3\n1 1\n1\n",
        [
          "g.net:3:3: '3' does not belong here; expected the number of a vertex, 1 to 2",
          "g.net:4:1: '1' is tied to itself; remove this tie, or give --drop-self-ties",
          "g.net:5:1: '1' does not belong here; expected two numbers of vertices",
        ]
      ),
      (
        "*Vertices 2\n1 Anne\n2 Bo\n*Edges\n1 2 0\n",
        ["g.net:5:5 (strength): the strength '0' of the tie 'Anne'–'Bo' is not a number above 0"]
      ),
      (
        "*Vertices 1\n1 \"open\n",
        ["g.net:2:3: '\"' does not belong here; expected a closing quotation mark"]
      ),
      (
        "*Vertices 99999999999\n",
        [
          "g.net:1:11: '99999999999' does not belong here; expected a number of vertices, 0 to "
            + "1000000"
        ]
      ),
      (
        "*Vertices 3 1\n*Edges\n2 3\n",
        [
          "g.net:3:1: '2' and '3' are of the same mode; in a two-mode graph a tie leads from one "
            + "to the other"
        ]
      ),
    ])
  func pajek(text: String, expected: [String]) throws {
    #expect(try complaints(text, .pajek) == expected)
  }

  @Test(
    "DOT beyond the common part is refused with line and character",
    arguments: [
      ("", "g.dot:1: the file ends too early; expected graph or digraph"),
      ("graph {\n a -> b }", "g.dot:2:4: '->' does not belong here; expected --"),
      ("digraph {\n a -- b }", "g.dot:2:4: '--' does not belong here; expected ->"),
      ("graph {\n a:n -- b }", "g.dot:2:3: ':': a port cannot be read here"),
      ("graph {\n a [label=<b>] }", "g.dot:2:11: '<': an HTML text cannot be read here"),
      (
        "graph {\n a -- {b c} }",
        "g.dot:2:7: an edge to a whole subgraph cannot be read here; write one edge a node"
      ),
      (
        "graph {\n \"a }", "g.dot:2:2: '\"' does not belong here; expected a closing quotation mark"
      ),
      ("graph { a", "g.dot:1: the file ends too early; expected a node, an edge or }"),
      (
        "graph { 1a }",
        "g.dot:1:9: '1a' does not belong here; expected a name in quotation marks, or of letters, digits and _"
      ),
      (
        "graph {} graph {}",
        "g.dot:1:10: 'graph' does not belong here; expected the end: one graph in a file"
      ),
      (
        "graph { a -- a }",
        "g.dot:1:9: 'a' is tied to itself; remove this tie, or give --drop-self-ties"
      ),
      (
        "graph { a -- b [weight=0] }",
        "g.dot:1:24 (strength): the strength '0' of the tie 'a'–'b' is not a number above 0"
      ),
    ])
  func dot(text: String, expected: String) throws {
    #expect(try complaints(text, .dot) == [expected])
  }

  @Test("a hundred thousand open braces end in a refusal, not in a crash")
  func deepBraces() throws {
    let text = "graph " + String(repeating: "{", count: 100_000)
    let found = try complaints(text, .dot)
    #expect(
      found == [
        "g.dot:1:71: '{' does not belong here; expected fewer than 64 open braces"
      ])
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
      try complaints("source,target\na,b\nb,c\n", .csv, options: options) == [
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
