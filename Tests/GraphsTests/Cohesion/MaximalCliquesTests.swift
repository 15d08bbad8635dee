import Graphs
import Testing

@Suite("Maximal cliques")
struct MaximalCliquesTests {
  @Test("the karate club has 36 cliques, the two largest of five around its instructor")
  func karateClub() {
    let found = Graph.karateClub.maximalCliques(limit: 1000)
    #expect(found.isComplete)
    #expect(found.cliques.count == 36)
    let largest = found.cliques.filter { $0.count == 5 }.map { $0.vertices.map(\.index) }
    #expect(largest == [[0, 1, 2, 3, 7], [0, 1, 2, 3, 13]])
    #expect(found.cliques.allSatisfy { $0.count <= 5 })
  }

  @Test("three triangles of Florentine families married among themselves")
  func florentine() {
    let found = Graph.florentineMarriages.maximalCliques(limit: 100)
    let triangles = found.cliques.filter { $0.count == 3 }.map { $0.vertices.map(\.index) }
    #expect(triangles == [[3, 10, 14], [4, 10, 14], [8, 12, 15]])
    #expect(found.cliques.contains(VertexSet([Vertex(11)])))
  }

  @Test(
    "all who know each other are one clique; paths, rings and stars have their ties",
    arguments: [4, 5, 70])
  func families(n: Int) {
    let complete = Graph.complete(n)
    #expect(complete.maximalCliques(limit: 1).cliques == [VertexSet(complete.vertices)])
    #expect(complete.maximalCliques(limit: 1).isComplete)
    #expect(Graph.path(n).maximalCliques(limit: n).cliques.count == n - 1)
    #expect(Graph.cycle(n).maximalCliques(limit: n).cliques.count == n)
    #expect(Graph.star(n).maximalCliques(limit: n).cliques.count == n - 1)
  }

  @Test("3n vertices in triples of strangers have 3ⁿ cliques (Moon & Moser)", arguments: [1, 2, 5])
  func moonMoser(n: Int) throws {
    let all = Graph.complete(3 * n).ties
    let graph = try Graph(
      vertexCount: 3 * n, ties: all.filter { $0.first.index / 3 != $0.second.index / 3 })
    let expected = repeatElement(3, count: n).reduce(1, *)
    let found = graph.maximalCliques(limit: 1000)
    #expect(found.cliques.count == expected)
    #expect(Set(found.cliques).count == expected)
  }

  @Test(
    "each is a clique, nobody could join it, and every tie is in one",
    arguments: [1, 2, 3] as [UInt64])
  func definition(seed: UInt64) throws {
    let graph = try Graph.random(25, tieCount: 110, seed: seed)
    let cliques = graph.maximalCliques(limit: 10_000).cliques
    func isTied(_ u: Vertex, _ v: Vertex) -> Bool { graph.tie(between: u, and: v) != nil }
    for clique in cliques {
      for u in clique.vertices {
        #expect(clique.vertices.allSatisfy { $0 == u || isTied($0, u) })
      }
      let outside = graph.vertices.filter { !clique.contains($0) }
      #expect(!outside.contains { other in clique.vertices.allSatisfy { isTied($0, other) } })
    }
    for tie in graph.ties {
      #expect(cliques.contains { $0.contains(tie.first) && $0.contains(tie.second) })
    }
  }

  @Test("a search stopped at its limit says so", arguments: [1, 2, 35])
  func limit(limit: Int) {
    let found = Graph.karateClub.maximalCliques(limit: limit)
    #expect(found.cliques.count == limit)
    #expect(!found.isComplete)
  }

  @Test("cliques follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 120, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = graph.maximalCliques(limit: 10_000).cliques.map { clique in
      VertexSet(clique.vertices.map { Vertex(places[$0.index]) })
    }
    let found = try graph.relabelled(by: places).maximalCliques(limit: 10_000)
    #expect(Set(found.cliques) == Set(moved))
  }

  @Test("isolates are cliques of one", arguments: [0, 1, 2])
  func isolates(n: Int) {
    let found = Graph(vertexCount: n).maximalCliques(limit: 5)
    #expect(found.isComplete)
    #expect(found.cliques.map(\.count) == Array(repeating: 1, count: n))
  }

  @Test("a limit of no clique stops the program")
  func zeroLimitTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 1).maximalCliques(limit: 0)
    }
  }
}
