import Graphs
import Partners
import Tables
import Testing

/// The files under `Fixtures/GraphFiles` were written by the tools themselves: see `write.py`.
@Suite("Graph files of other tools")
struct GraphFilePeersTests {
  static let kites = [
    "kite.csv", "kite-networkx.graphml", "kite-igraph.graphml", "kite-gephi.graphml",
    "kite-networkx.gexf", "kite-gephi.gexf", "kite-networkx.net", "kite-igraph.net",
    "kite-igraph.dot",
  ]

  static func file(
    _ name: String, options: GraphFile.Options = GraphFile.Options()
  ) throws(Problems) -> GraphFile {
    try GraphFile(contentsOf: Fixtures.path("GraphFiles/" + name), options: options)
  }

  static func names(_ network: NamedGraph) -> [String] { network.ids.indices.map(network.name) }

  @Test("every tool's kite has the same names and the same betweenness", arguments: kites)
  func sameKite(name: String) throws {
    let file = try Self.file(name)
    let scores = file.network.contacts.betweenness().values
    let byName = Dictionary(uniqueKeysWithValues: zip(Self.names(file.network), scores))
    // D. Krackhardt, Administrative Science Quarterly 35 (1990): Heather brokers.
    #expect(byName["Heather"] == 14)
    #expect(byName["Jane"] == 0)
    #expect(byName["Fernando"] == byName["Garth"])
    #expect(Set(byName.keys).count == 10)
    #expect(!file.network.isDirected && !file.network.structure.isWeighted)
    #expect(file.ledger.description == "18 read = 18 kept + 0 merged + 0 dropped")
  }

  @Test(
    "strengths, accents and the isolate survive in every format that can hold them",
    arguments: [
      "meetings-networkx.graphml", "meetings-networkx.gexf", "meetings-networkx.net",
      "meetings-igraph.graphml",
    ])
  func strengthsAndIsolates(name: String) throws {
    let network = try Self.file(name).network
    let strengths = Dictionary(
      uniqueKeysWithValues: zip(Self.names(network), network.contacts.strength().values))
    #expect(
      strengths == [
        "CMPEA": 3.5, "Collège Jean-Moulin": 2.75, "Maison des ados": 1.25, "École muette": 0,
      ])
  }

  @Test(
    "a column of the file gives the groups",
    arguments: ["meetings-networkx.graphml", "meetings-networkx.gexf", "meetings-igraph.graphml"])
  func groups(name: String) throws {
    let network = try Self.file(name).network
    let grouping = try Grouping(attribute: "sector", of: network, in: name)
    #expect(Set(grouping.names) == ["soin", "école"])
    #expect(grouping.partition.sizes == [2, 2])
    let problems = try #require(throws: Problems.self) {
      try Grouping(attribute: "sectr", of: network, in: name)
    }
    #expect(problems.all.first?.nearest == "sector")
  }
}
