import Graphviz
import Testing

@Suite("DOT text")
struct DOTTextTests {
  @Test("A small diagram reads as a person would write it")
  func smallDiagram() {
    var diagram = Diagram(id: "net", isDirected: true, attributes: [.rankdir: "LR"])
    diagram.nodeDefaults = [.shape: "box", .fontname: "DejaVu Sans"]
    diagram.edgeDefaults = [.color: "grey"]
    diagram.nodes = [
      Node(id: "cmp", label: "CMP « Alès »", attributes: [.cssClass: "health", .url: "#cmp"]),
      Node(id: "lycee"), Node(id: "mairie", label: ""),
    ]
    diagram.edges = [Edge("cmp", "lycee", label: "3", attributes: [.penwidth: "2"])]
    diagram.edges.append(Edge("lycee", "mairie"))
    diagram.clusters = [Cluster(id: "ales", label: "Alès", nodes: ["cmp", "lycee"])]
    #expect(
      diagram.dot == """
        digraph "net" {
          graph [id="net" rankdir="LR"]
          node [fontname="DejaVu Sans" shape="box"]
          edge [color="grey"]
          subgraph "cluster_ales" {
            graph [id="net_cluster1" label="Alès"]
            "cmp"
            "lycee"
          }
          "cmp" [URL="#cmp" class="health" label="CMP « Alès »"]
          "lycee" [label="lycee"]
          "mairie" [label=""]
          "cmp" -> "lycee" [label="3" penwidth="2"]
          "lycee" -> "mairie"
        }

        """)
  }

  @Test("Attributes are sorted, in whatever order they were set")
  func attributesAreSorted() {
    var one = Attributes()
    one[.shape] = "box"
    one[.color] = "red"
    var other = Attributes()
    other[.color] = "red"
    other[.shape] = "box"
    #expect(one == other)
    var diagrams = [Diagram(id: "d"), Diagram(id: "d")]
    diagrams[0].nodes = [Node(id: "a", attributes: one)]
    diagrams[1].nodes = [Node(id: "a", attributes: other)]
    #expect(diagrams[0].dot == diagrams[1].dot)
    #expect(diagrams[0].dot.contains(#"[color="red" label="a" shape="box"]"#))
  }

  @Test("Later attributes lie over earlier ones")
  func mergedAttributes() {
    let quiet: Attributes = [.color: "grey", .shape: "box"]
    #expect(quiet.merging([.color: "red"]) == [.color: "red", .shape: "box"])
  }
}
