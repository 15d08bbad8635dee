import Testing

@testable import Graphs

@Suite("Dependencies")
struct DependenciesTests {
  @Test(
    "one thread and several give the same numbers to the last bit", arguments: [70, 700],
    TieLength.allCases)
  func threadsDoNotMatter(n: Int, length: TieLength) throws {
    let arcs = try Graph.random(n, tieCount: 2 * n, seed: 5).searchArcs(length)
    let alone = Dependencies(over: arcs, withArcs: true, onOneThread: true)
    let shared = Dependencies(over: arcs, withArcs: true)
    #expect(alone.vertices == shared.vertices)
    #expect(alone.arcs == shared.arcs)
  }

  @Test("a vertex passes on what its arcs carry, less the paths that end there")
  func arcsAddToVertices() throws {
    let graph = try Graph.random(40, tieCount: 90, seed: 3)
    for length in TieLength.allCases {
      let sums = Dependencies(over: graph.searchArcs(length), withArcs: true)
      let carried = sums.arcs.reduce(0, +)
      let reachable = graph.components().sizes.map { Double($0 * ($0 - 1)) }.reduce(0, +)
      #expect(approximatelyEqual(carried, sums.vertices.reduce(0, +) + reachable))
    }
  }

  @Test("few buckets and a heap settle vertices at the same distances", arguments: [1, 2, 3])
  func bucketsAndHeapAgree(seed: UInt64) throws {
    let arcs = try Graph.random(60, tieCount: 150, seed: seed).searchArcs(.reciprocalStrength)
    let buckets = try #require(
      BucketQueue(
        shortest: arcs.lengths.min() ?? 1, longest: arcs.lengths.max() ?? 1))
    var byBuckets = Dependencies(vertexCount: 60, arcCount: 0)
    var byHeap = byBuckets
    var first = LengthSearch(arcs, queue: buckets)
    var second = LengthSearch(arcs, queue: DistanceHeap())
    for source in 0..<60 {
      first.addDependencies(of: source, to: &byBuckets)
      second.addDependencies(of: source, to: &byHeap)
    }
    #expect(approximatelyEqual(Array(byBuckets.vertices), Array(byHeap.vertices)))
  }

  @Test("lengths too far apart for buckets are refused")
  func tooManyBuckets() {
    #expect(BucketQueue(shortest: 1e-6, longest: 1) == nil)
  }

  @Test("past 2¹⁰²⁴ ways what depends on them is undefined, and not nothing")
  func tooManyPaths() {
    let chain = Graph.diamondChain(1030)
    var byHops = Dependencies(vertexCount: chain.vertexCount, arcCount: 0)
    var byLengths = byHops
    var hops = HopSearch(chain.searchArcs(.hop))
    hops.addDependencies(of: 0..<1, to: &byHops)
    var lengths = LengthSearch(chain.searchArcs(.reciprocalStrength), queue: DistanceHeap())
    lengths.addDependencies(of: 0, to: &byLengths)
    #expect(byHops.vertices[3 * 515].isNaN)
    #expect(byLengths.vertices[3 * 515].isNaN)
  }
}
