import Partners
import Testing

@Suite("GraphML and GEXF that are refused")
struct MarkupRefusalTests {
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
    let found = try GraphFileRefusalTests.complaints(text, format)
    #expect(found == expected)
  }
}
