import Graphs
import Partners
import Tables
import Testing

@Suite("Standards of the attributes of a graph file")
struct AttributeStandardsTests {
  @Test(
    "a standard fills what is open; of two under one name the first by identifier does",
    arguments: [
      (
        GraphFileFormat.graphML,
        """
        <graphml><key id="d1" for="node" attr.name="kind"><default>late</default></key>
        <key id="d0" for="node" attr.name="kind"><default>early</default></key>
        <graph edgedefault="undirected"><node id="a"/><node id="b"><data key="d1">own</data></node>
        </graph></graphml>
        """
      ),
      (
        .gexf,
        """
        <gexf><graph><attributes class="node">
        <attribute id="1" title="kind"><default>late</default></attribute>
        <attribute id="0" title="kind"><default>early</default></attribute></attributes>
        <nodes><node id="a"/><node id="b"><attvalues><attvalue for="1" value="own"/></attvalues>
        </node></nodes></graph></gexf>
        """
      ),
    ])
  func standards(format: GraphFileFormat, text: String) throws {
    let network = try GraphFileReadingTests.read(text, format).network
    #expect(network.attributes["kind"] == ["early", "own"])
  }

  @Test("of two strengths under one name the standard of the first by identifier holds")
  func strengths() throws {
    let text = """
      <graphml><key id="d9" for="edge" attr.name="weight"><default>9</default></key>
      <key id="d2" for="edge" attr.name="weight"><default>2</default></key>
      <graph edgedefault="undirected"><node id="a"/><node id="b"/>
      <edge source="a" target="b"/></graph></graphml>
      """
    let network = try GraphFileReadingTests.read(text, .graphML).network
    #expect(network.contacts.ties.map(\.strength) == [2])
  }
}
