import Graphs
import Testing

@Suite("Structural holes")
struct StructuralHolesTests {
  /// The graph of the tests of networkx, whose values were checked with UCINET and igraph:
  /// A 0, B 1, C 2, D 3, E 4, F 5, G 6.
  static let places = [
    (0, 1), (0, 5), (0, 6), (0, 4), (4, 6), (5, 6), (1, 6), (1, 3), (3, 6), (6, 2),
  ]
  static let plain = Graph(vertexCount: 7, ties: places)
  static func weighed() throws -> Graph {
    let strengths: [Double] = [2, 3, 5, 2, 8, 3, 4, 1, 3, 10]
    return try Graph(
      vertexCount: 7,
      ties: zip(places, strengths).map { Tie($0.0, $0.1, strength: $1) })
  }
  static let directed = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2), (1, 0), (2, 1)])

  /// The values at G, A and C.
  static func published(_ scores: VertexScores, are expected: [Double]) -> Bool {
    zip([6, 0, 2], expected).allSatisfy {
      approximatelyEqual(scores.values[$0], $1, within: 6e-3)
    }
  }

  @Test("networkx's graph: G is constrained 0.400, A 0.595, C 1; sizes 4.67, 2.50, 1")
  func publishedValues() {
    #expect(Self.published(Self.plain.constraint(), are: [0.400, 0.595, 1]))
    #expect(Self.published(Self.plain.effectiveSize(), are: [4.67, 2.50, 1]))
  }

  @Test("networkx's graph with strengths: constraint 0.299, 0.795, 1; sizes 5.47, 2.47, 1")
  func publishedValuesWithStrengths() throws {
    let graph = try Self.weighed()
    #expect(Self.published(graph.constraint(), are: [0.299, 0.795, 1]))
    #expect(Self.published(graph.effectiveSize(), are: [5.47, 2.47, 1]))
  }

  @Test("networkx's directed graph: constraint 1.003, 1.003, 1.389; sizes 1.167, 1.167, 1")
  func publishedValuesDirected() {
    let constraint: [Double?] = [325.0 / 324, 325.0 / 324, 25.0 / 18]
    #expect(approximatelyEqual(Self.directed.constraint().values, constraint))
    #expect(approximatelyEqual(Self.directed.effectiveSize().values, [7.0 / 6, 7.0 / 6, 1]))
    #expect(approximatelyEqual(Self.directed.efficiency().values, [7.0 / 12, 7.0 / 12, 0.5]))
  }

  @Test("networkx's directed strengths: constraint 0.840, 1.143, 1.378; sizes 1.567, 1.083, 1")
  func publishedValuesDirectedWithStrengths() throws {
    let graph = try DirectedGraph(
      vertexCount: 3,
      arcs: [Arc(0, 1, strength: 2), Arc(0, 2, strength: 2), Arc(1, 0), Arc(2, 1)])
    let constraint = graph.constraint().values
    let size = graph.effectiveSize().values
    for (vertex, expected) in [0.840, 1.143, 1.378].enumerated() {
      #expect(approximatelyEqual(constraint[vertex], expected, within: 1e-3))
    }
    for (vertex, expected) in [1.567, 1.083, 1].enumerated() {
      #expect(approximatelyEqual(size[vertex], expected, within: 1e-3))
    }
  }

  @Test("the Medici are constrained 17/81 and their six marriages are worth 5 2/3")
  func medici() {
    let holes = Graph.florentineMarriages.structuralHoles()
    #expect(approximatelyEqual(holes.constraint.values[8], 0.210, within: 5e-4))
    #expect(approximatelyEqual(holes.effectiveSize.values[8], 17.0 / 3))
    #expect(approximatelyEqual(holes.efficiency.values[8], 17.0 / 18))
  }

  @Test("an isolate has none of the four, a single contact holds all the constraint")
  func isolatesAndPendants() {
    let holes = Graph(vertexCount: 3, ties: [(0, 2)]).structuralHoles()
    for scores in [holes.constraint, holes.effectiveSize, holes.efficiency, holes.hierarchy] {
      #expect(scores.values == [1, nil, 1])
    }
    #expect(Graph(vertexCount: 0).constraint().values.isEmpty)
    #expect(DirectedGraph(vertexCount: 1).hierarchy().values == [nil])
  }

  @Test("the hub of a star is bound 1/d by d separate contacts", arguments: [2, 5, 30])
  func star(contacts: Int) {
    let holes = Graph.star(contacts + 1).structuralHoles()
    #expect(approximatelyEqual(holes.constraint.values[0], 1 / Double(contacts)))
    #expect(approximatelyEqual(holes.effectiveSize.values[0], Double(contacts)))
    #expect(approximatelyEqual(holes.efficiency.values[0], 1))
    #expect(approximatelyEqual(holes.hierarchy.values[0], 0))
  }

  @Test("where all know each other, everybody has one contact's worth", arguments: [3, 4, 9])
  func complete(n: Int) {
    let d = Double(n - 1)
    let holes = Graph.complete(n).structuralHoles()
    let invested = 1 / d + (d - 1) / (d * d)
    #expect(approximatelyEqual(holes.constraint.values[0], d * invested * invested))
    #expect(approximatelyEqual(holes.effectiveSize.values[0], 1))
    #expect(approximatelyEqual(holes.efficiency.values[0], 1 / d))
    #expect(approximatelyEqual(holes.hierarchy.values[0], 0))
  }

  @Test("with equal strengths the effective size is Borgatti's d − 2t / d", arguments: [1, 7.5])
  func borgatti(strength: Double) throws {
    let graph = try Graph(
      vertexCount: 34,
      ties: Graph.karateClub.ties.map { Tie($0.first, $0.second, strength: strength) })
    let expected = graph.vertices.map { vertex -> Double? in
      let contacts = graph.neighbours(of: vertex)
      let tied = contacts.flatMap { u in contacts.filter { graph.tie(between: u, and: $0) != nil } }
      return Double(contacts.count) - Double(tied.count) / Double(contacts.count)
    }
    #expect(approximatelyEqual(graph.effectiveSize().values, expected))
  }

  @Test("one contact who knows the three others is the source of the constraint")
  func hierarchyByHand() {
    // 0 knows 1, 2, 3 and 4; 1 knows them all. By the definition, with p₀ⱼ = 1/4.
    let graph = Graph(
      vertexCount: 5, ties: [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4)])
    let constraint = graph.constraint().values[0]
    // By contact 1: (1/4 + 3 · 1/4 · 1/2)²; by each other: (1/4 + 1/4 · 1/4)².
    #expect(approximatelyEqual(constraint, 25.0 / 64 + 3 * 25.0 / 256))
    // r = 16/7 and three times 4/7, whatever the squares: ln 16/7 = 0.826679, ln 4/7 = −0.559616.
    let theil = (16.0 / 7 * 0.826678573 - 12.0 / 7 * 0.559615788) / (4 * 1.386294361)
    #expect(approximatelyEqual(graph.hierarchy().values[0], theil, within: 1e-8))
  }

  @Test("scores follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 90, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places)
    for measure in [Graph.constraint, Graph.effectiveSize, Graph.efficiency, Graph.hierarchy] {
      let values = measure(moved)().values
      #expect(approximatelyEqual(places.map { values[$0] }, measure(graph)().values))
    }
  }

  @Test("it does not matter who calls on whom", arguments: [3, 4] as [UInt64])
  func directions(seed: UInt64) throws {
    let graph = try DirectedGraph.random(20, arcCount: 60, seed: seed)
    #expect(graph.constraint() == graph.reversed.underlying.constraint())
    #expect(graph.hierarchy() == graph.reversed.underlying.hierarchy())
  }
}
