import PeerPython
import Foundation
import Graphs
import Partners
import Tables
import Testing

@Suite(
  "Files of ours in other tools",
  .enabled(
    if: Python.has("networkx", "igraph"),
    "networkx or python-igraph is not installed; make test installs them"))
struct GraphFileWritingPeersTests {
  /// What each tool counts in a file: vertices, ties, the sum of their strengths, and the isolates.
  static let script = """
    import sys, networkx, igraph
    tool, path = sys.argv[1:]
    if tool == "networkx":
        ending = path.rsplit(".", 1)[1]
        read = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf,
                "net": networkx.read_pajek, "dot": None}[ending]
        graph = read(path)
        weights = [float(d["weight"]) for _, _, d in graph.edges(data=True)]
        print(len(graph), graph.number_of_edges(), sum(weights), networkx.number_of_isolates(graph))
        if ending != "net":
            print(sorted(d.get("sector", "") for _, d in graph.nodes(data=True)))
    else:
        graph = igraph.Graph.Read(path)
        print(graph.vcount(), graph.ecount(), sum(graph.es["weight"]), graph.degree().count(0))
        if path.endswith("graphml"):
            print(sorted(graph.vs["sector"]))
    """

  /// Strengths that are sums of halves, so that their total has no rounding.
  static let network = NamedGraph(
    ids: ["cmpea", "collège \"Été\"", "école muette", "maison & ados"],
    structure: .undirected(graph),
    attributes: ["sector": ["santé", "éducation", "éducation", "social"]])

  private static var graph: Graph {
    do {
      return try Graph(vertexCount: 4, ties: [Tie(0, 1, strength: 2.5), Tie(1, 3, strength: 3)])
    } catch { preconditionFailure("\(error)") }
  }

  @Test(
    "networkx and igraph count what we count",
    arguments: [
      ("networkx", GraphFileFormat.graphML), ("networkx", .gexf), ("networkx", .pajek),
      ("igraph", .graphML), ("igraph", .pajek),
    ])
  func sameCounts(tool: String, format: GraphFileFormat) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString).\(format.rawValue)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileSystem.write(Self.network.bytes(as: format), to: path)
    let printed = try #require(Python.output(of: Self.script, [tool, path]))
    let lines = printed.split(separator: "\n").map(String.init)
    #expect(lines.first == "4 2 5.5 1")
    if lines.count > 1 {
      #expect(lines[1] == "['santé', 'social', 'éducation', 'éducation']")
    }
  }
}
