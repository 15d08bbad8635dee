import Graphs
import Testing

/// Our measures against networkx and python-igraph: the 1,253 graphs of the networkx atlas, and 200
/// random ones, directed or not, in pieces, with isolates and strengths.
///
/// README.md beside this file says how the conventions of each peer were mapped onto ours.
@Suite(
  "Peers",
  .enabled(
    if: !PeerGraphs.all.isEmpty, "networkx or igraph is not installed; make test installs them"))
struct PeerTests {
  @Test("the peers measured the whole atlas and as many random graphs as announced")
  func nothingIsMissing() {
    #expect(PeerGraphs.undirected.count == 1353)
    #expect(PeerGraphs.directed.count == 100)
  }

  @Test("an undirected measure is the peers' to a billionth", arguments: ofGraphs.keys.sorted())
  func undirected(measure: String) throws {
    let ours = try #require(Self.ofGraphs[measure])
    for (graph, values) in PeerGraphs.undirected {
      let theirs = try #require(values[measure])
      #expect(ours(graph).isNear(theirs), "\(graph.ties) of \(graph.vertexCount)")
    }
  }

  @Test(
    "a directed measure is the peers' to a billionth", arguments: ofDirectedGraphs.keys.sorted())
  func directed(measure: String) throws {
    let ours = try #require(Self.ofDirectedGraphs[measure])
    for (graph, values) in PeerGraphs.directed {
      let theirs = try #require(values[measure])
      #expect(ours(graph).isNear(theirs), "\(graph.arcs) of \(graph.vertexCount)")
    }
  }

  @Test("no measure of the peers is left out")
  func everyMeasure() throws {
    let undirected = try #require(PeerGraphs.undirected.first).values.keys.sorted()
    #expect(undirected == Self.ofGraphs.keys.sorted())
    let directed = try #require(PeerGraphs.directed.first).values.keys.sorted()
    #expect(directed == Self.ofDirectedGraphs.keys.sorted())
  }

  private static let ofGraphs: [String: @Sendable (Graph) -> PeerValue] = [
    "degree": { PeerValue($0.degree()) },
    "strength": { PeerValue($0.strength()) },
    "density": { PeerValue($0.density) },
    "componentCount": { PeerValue($0.components().partCount) },
    "closeness": { PeerValue($0.closeness()) },
    "closenessByStrength": { PeerValue($0.closeness(length: .reciprocalStrength)) },
    "harmonic": { PeerValue($0.harmonic()) },
    "eccentricity": { PeerValue($0.eccentricity()) },
    "diameter": { PeerValue($0.diameter) },
    "meanDistance": { PeerValue($0.meanDistance) },
    "betweenness": { PeerValue($0.betweenness()) },
    "betweennessByStrength": { PeerValue($0.betweenness(length: .reciprocalStrength)) },
    "tieBetweenness": { PeerValue.list($0.tieBetweenness().values.map { PeerValue($0) }) },
    "eigenvector": { PeerValue($0.eigenvector()) },
    "pagerank": { PeerValue($0.pageRank()) },
    "coreness": { PeerValue($0.coreness()) },
    "clustering": { PeerValue($0.clustering()) },
    "transitivity": { PeerValue($0.transitivity) },
    "constraint": { PeerValue($0.constraint()) },
    "effectiveSize": { PeerValue($0.effectiveSize()) },
    "cutpoints": { PeerValue($0.cutpoints().vertices) },
    "bridges": { PeerValue($0.bridges(.pair).ties) },
    "blocks": { sorted($0.biconnectedComponents().map(\.vertices)) },
    "cliques": { sorted($0.maximalCliques(limit: 100_000).cliques.map(\.vertices)) },
    "assortativity": { PeerValue($0.degreeAssortativity) },
    "modularity": { PeerValue($0.modularity(of: thirds($0.vertexCount))) },
  ]

  private static let ofDirectedGraphs: [String: @Sendable (DirectedGraph) -> PeerValue] = [
    "inDegree": { PeerValue($0.inDegree()) },
    "outDegree": { PeerValue($0.outDegree()) },
    "inStrength": { PeerValue($0.inStrength()) },
    "outStrength": { PeerValue($0.outStrength()) },
    "reciprocity": { PeerValue($0.reciprocity) },
    "betweenness": { PeerValue($0.betweenness()) },
    "pagerank": { PeerValue($0.pageRank()) },
    "strongComponentCount": { PeerValue($0.strongComponents().partCount) },
    "weakComponentCount": { PeerValue($0.components().partCount) },
    "constraint": { PeerValue($0.constraint()) },
    "triads": { triads($0) },
  ]

  /// Sets of vertices in the order of their members, as the peers' script sorts them.
  private static func sorted(_ sets: [[Vertex]]) -> PeerValue {
    let lists = sets.map { $0.map(\.index).sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    return .list(lists.map { .list($0.map { PeerValue($0) }) })
  }

  /// The triads by the names that the peers use; they know none below three vertices.
  private static func triads(_ graph: DirectedGraph) -> PeerValue {
    guard graph.vertexCount > 2 else { return .undefined }
    let census = graph.triadCensus()
    return .named(
      Dictionary(uniqueKeysWithValues: census.names.map { ($0, PeerValue(census[$0])) }))
  }

  /// The groups of the peers' script: every third vertex together.
  private static func thirds(_ n: Int) -> Partition {
    Partition(partOfVertex: (0..<n).map { $0 % 3 })
  }
}

/// What no peer has, on the peers' graphs: a number or undefined, never NaN or infinite.
extension PeerTests {
  @Test(
    "no measure is NaN or infinite on any of the peers' graphs", arguments: others.keys.sorted())
  func finite(measure: String) throws {
    let ours = try #require(Self.others[measure])
    for (graph, _) in PeerGraphs.undirected {
      #expect(ours(graph).isFinite, "\(graph.ties) of \(graph.vertexCount)")
    }
  }

  @Test("Krackhardt's dimensions and directed brokerage are finite on the peers' graphs")
  func finiteDirected() {
    for (graph, _) in PeerGraphs.directed {
      let dimensions = graph.krackhardtDimensions()
      let numbers = [
        dimensions.connectedness, dimensions.hierarchy, dimensions.efficiency,
        dimensions.leastUpperBound,
      ]
      #expect(PeerValue.list(numbers.map { PeerValue($0) }).isFinite, "\(graph.arcs)")
      let brokerage = graph.brokerage(groups: Self.thirds(graph.vertexCount))
      #expect(PeerValue(brokerage.counts).isFinite, "\(graph.arcs)")
    }
  }

  private static let others: [String: @Sendable (Graph) -> PeerValue] = [
    "opsahlDegree": { PeerValue($0.opsahlDegree(alpha: 0.5)) },
    "hierarchy": { PeerValue($0.hierarchy()) },
    "efficiency": { PeerValue($0.efficiency()) },
    "strengthClustering": { PeerValue($0.strengthClustering()) },
    "harmonicByStrength": { PeerValue($0.harmonic(length: .reciprocalStrength)) },
    "katz": { graph in (try? graph.katz(attenuation: 0.001)).map { PeerValue($0) } ?? .undefined },
    "bonacichPower": { graph in
      (try? graph.bonacichPower(beta: -0.001)).map { PeerValue($0) } ?? .undefined
    },
    "blau": { PeerValue($0.diversity(of: thirds($0.vertexCount)).blau) },
    "iqv": { PeerValue($0.diversity(of: thirds($0.vertexCount)).iqv) },
    "shannon": { PeerValue($0.diversity(of: thirds($0.vertexCount)).shannon) },
    "participation": { PeerValue($0.participation(of: thirds($0.vertexCount))) },
    "eiIndex": { PeerValue($0.eiIndex(of: thirds($0.vertexCount)).value) },
    "degreeCentralization": { PeerValue($0.degreeCentralization) },
    "closenessCentralization": { PeerValue($0.closenessCentralization) },
    "betweennessCentralization": { PeerValue($0.betweennessCentralization) },
    "fragmentation": { PeerValue($0.fragmentation().unreachable) },
    "distanceWeightedFragmentation": { PeerValue($0.fragmentation().distanceWeighted) },
    "brokerage": { PeerValue($0.brokerage(groups: thirds($0.vertexCount)).counts) },
    "exclusivity": { PeerValue($0.exclusivity(groups: thirds($0.vertexCount))) },
  ]
}
