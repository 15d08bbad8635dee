import Graphs
import Partners
import Tables
import Testing

@Suite("Reading graph files")
struct GraphFileReadingTests {
  static func read(
    _ text: String, _ format: GraphFileFormat, options: GraphFile.Options = GraphFile.Options()
  ) throws(Problems) -> GraphFile {
    try GraphFile(Array(text.utf8), file: "g." + format.rawValue, format: format, options: options)
  }

  private func undirected(_ network: NamedGraph) -> [Tie] { network.contacts.ties }

  private func arcs(_ network: NamedGraph) -> [Arc] {
    if case .directed(let graph) = network.structure { graph.arcs } else { [] }
  }

  @Test("duplicate ties merge, whichever end comes first, and the ledger says so")
  func duplicatesMerge() throws {
    let file = try Self.read("source,target,strength\na,b,2\nb,a,0.5\nb,c,\n", .csv)
    #expect(undirected(file.network).map(\.strength) == [2.5, 1])
    #expect(undirected(file.network).map(\.contactCount) == [2, 1])
    #expect(file.ledger.description == "3 read = 2 kept + 1 merged + 0 dropped")
  }

  @Test("in a directed file both directions stay apart")
  func directions() throws {
    let text = "source;target;strength\na;b;2,5\nb;a;1\na;b;1e-1\n"
    let file = try Self.read(text, .csv, options: GraphFile.Options(isDirected: true))
    #expect(arcs(file.network).map(\.strength) == [2.6, 1])
    #expect(file.ledger.description == "3 read = 2 kept + 1 merged + 0 dropped")
  }

  @Test("self-ties are left out and counted when asked")
  func droppedSelfTies() throws {
    let options = GraphFile.Options(dropsSelfTies: true)
    let file = try Self.read("source,target\na,b\nb,b\na,b\n", .csv, options: options)
    #expect(file.ledger.description == "3 read = 1 kept + 1 merged + 1 dropped")
  }

  @Test(
    "the direction that a file declares is kept",
    arguments: [
      (
        GraphFileFormat.graphML,
        "<graphml><graph edgedefault='directed'><edge source='a' target='b'/><node id='a'/>"
          + "<node id='b'/></graph></graphml>"
      ),
      (
        .gexf,
        "<gexf><graph><nodes><node id='a'/><node id='b'/></nodes><edges>"
          + "<edge source='a' target='b' type='directed'/></edges></graph></gexf>"
      ),
      (.pajek, "*Vertices 2\n1 a\n2 b\n*Arcs\n1 2\n"), (.pajek, "*Vertices 2\n*Arcslist\n1 2\n"),
      (.dot, "digraph { a -> b }"),
    ])
  func declaredDirection(format: GraphFileFormat, text: String) throws {
    #expect(arcs(try Self.read(text, format).network).map(\.description) == ["0→1 (1.0)"])
  }

  @Test(
    "a directed graph without a tie is directed",
    arguments: [
      (GraphFileFormat.graphML, "<graphml><graph edgedefault='directed'/></graphml>"),
      (.gexf, "<gexf><graph defaultedgetype='directed'/></gexf>"), (.dot, "digraph { a }"),
    ])
  func directedWithoutTies(format: GraphFileFormat, text: String) throws {
    #expect(try Self.read(text, format).network.isDirected)
  }

  @Test("edges among arcs lead both ways")
  func mixedDirections() throws {
    let file = try Self.read("*vertices 3\n*arcs\n1 2 2\n*edges\n2 3 1\n", .pajek)
    #expect(arcs(file.network).map(\.description) == ["0→1 (2.0)", "1→2 (1.0)", "2→1 (1.0)"])
    #expect(file.ledger.kept == 2)
  }

  @Test("a Pajek file may number, quote, comment, draw and declare two modes")
  func pajek() throws {
    let text = """
      % written by hand
      *Network "Écoles"\r
      *Vertices 4 2\r
      1 "Collège \u{E9}" 0.1 0.2 0.5 ellipse ic Red
      2 b
      4 "d"
      *Edges :1 "meets"
      1 3 2.5 l "often" c Blue
      2 4 c Red
      """
    let network = try Self.read(text, .pajek).network
    #expect(network.ids == ["Collège é", "b", "3", "d"])
    #expect(network.modes == [.actors, .actors, .events, .events])
    #expect(undirected(network).map(\.strength) == [2.5, 1])
  }

  @Test("Pajek vertices that share a label are known by their numbers")
  func sharedLabels() throws {
    let network = try Self.read("*Vertices 2\n1 \"X\"\n2 \"X\"\n*Edges\n1 2\n", .pajek).network
    #expect(network.ids == ["1", "2"])
    #expect(network.name(of: 1) == "X")
  }

  @Test("DOT: chains, defaults, subgraphs, quotations and comments")
  func dot() throws {
    let text = #"""
      /* a network */ strict Graph "the net" {
        rankdir=LR; node [shape=box]
        edge [weight=2]
        a -- b -- "c \"d\"" [color=red]   // a chain
        subgraph cluster_1 { edge [weight=3]; label="one"; e; f -- g }
      # a line for the preprocessor
        a -- -1.5 [strength="0.5", weight=9];
        h
      }
      """#
    let network = try Self.read(text, .dot).network
    #expect(network.ids == ["a", "b", "c \"d\"", "e", "f", "g", "-1.5", "h"])
    #expect(undirected(network).map(\.strength) == [2, 0.5, 2, 3])
  }

  @Test("a strength may be a default of the file")
  func defaults() throws {
    let text = """
      <graphml><key id="w" for="edge" attr.name="Weight"><default>4</default></key>
      <key id="s" for="node" attr.name="sector"><default>care</default></key>
      <graph edgedefault="undirected"><node id="a"/><node id="b"><data key="s">school</data></node>
      <edge source="a" target="b"/></graph></graphml>
      """
    let network = try Self.read(text, .graphML).network
    #expect(undirected(network).map(\.strength) == [4])
    #expect(network.attributes["sector"] == ["care", "school"])
  }

  @Test("two columns are two modes when the command says so")
  func twoModesByColumn() throws {
    let options = GraphFile.Options(isTwoMode: true)
    let network = try Self.read("source,target\nEvelyn,E1\nLaura,E1\n", .csv, options: options)
      .network
    #expect(network.modes == [.actors, .events, .actors])
  }

  @Test(
    "networkx's bipartite and igraph's type give the modes",
    arguments: [("bipartite", "1"), ("type", "true")])
  func twoModesByAttribute(name: String, event: String) throws {
    let actor = event == "1" ? "0" : "false"
    let text = """
      <graphml><key id="m" for="node" attr.name="\(name)"/><graph edgedefault="undirected">
      <node id="E1"><data key="m">\(event)</data></node>
      <node id="Eve"><data key="m">\(actor)</data></node>
      <node id="alone"><data key="m">\(event)</data></node><edge source="E1" target="Eve"/>
      </graph></graphml>
      """
    let network = try Self.read(text, .graphML, options: GraphFile.Options(isTwoMode: true)).network
    #expect(network.modes == [.events, .actors, .events])
  }

  @Test("the order of the rows changes nothing but the order of the vertices")
  func rowOrder() throws {
    let rows = ["a,b,2", "c,b,1", "d,a,3", "b,a,1"]
    let scores = try [rows, rows.reversed()].map { rows in
      let text = "source,target,strength\n" + rows.joined(separator: "\n")
      let network = try Self.read(text, .csv).network
      return Dictionary(uniqueKeysWithValues: zip(network.ids, network.contacts.strength().values))
    }
    #expect(scores[0] == scores[1])
  }
}
