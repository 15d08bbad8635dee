import Graphs
import Testing

/// Values of the southern women: netrics `test-measure_centrality.R` and networkx
/// `bipartite/tests/test_centrality.py`.
@Suite("Two-mode centrality")
struct TwoModeCentralityTests {
  let women = TwoModeGraph.southernWomen
  let evelyn = Vertex(0)
  let laura = Vertex(1)
  let theresa = Vertex(2)
  let eighthEvent = Vertex(7)

  @Test("Evelyn took 0.5714 of all places, Laura half; the eighth event drew 0.78 of the women")
  func degree() {
    let actors = women.degreeCentrality(of: .actors)
    #expect(approximatelyEqual(actors[evelyn], 0.5714, within: 5e-5))
    #expect(actors[laura] == 0.5)
    let events = women.degreeCentrality(of: .events)
    #expect(approximatelyEqual(events[eighthEvent], 0.78, within: 5e-3))
    #expect(events.ranked().first == eighthEvent)
  }

  @Test("Evelyn is 0.8000 close, Laura 0.7273, the eighth event 0.85")
  func closeness() {
    let actors = women.closeness(of: .actors)
    #expect(approximatelyEqual(actors[evelyn], 0.8))
    #expect(approximatelyEqual(actors[laura], 0.7273, within: 5e-5))
    let events = women.closeness(of: .events)
    #expect(approximatelyEqual(events[eighthEvent], 0.85, within: 5e-3))
  }

  @Test("Evelyn brokers 42.9802 pairs, Laura 22.8541, Theresa 38.9796")
  func betweenness() {
    let actors = women.betweenness(of: .actors)
    #expect(approximatelyEqual(actors[evelyn], 42.9802, within: 2e-6))
    #expect(approximatelyEqual(actors[laura], 22.8541, within: 3e-6))
    #expect(approximatelyEqual(actors[theresa], 38.9796, within: 2e-6))
  }

  @Test("the largest possible betweenness is 445 for a woman and 452 for an event")
  func normalizedBetweenness() {
    #expect(women.maximalBetweenness(of: .actors) == 445)
    #expect(women.maximalBetweenness(of: .events) == 452)
    let actors = women.betweenness(of: .actors, normalized: true)
    #expect(approximatelyEqual(actors[evelyn], 0.0966, within: 5e-5))
    let events = women.betweenness(of: .events, normalized: true)
    #expect(approximatelyEqual(events[eighthEvent], 0.24, within: 5e-3))
  }

  @Test("women and events are 4 hops apart at most, 2.306 on average")
  func distances() {
    #expect(women.diameter == 4)
    #expect(approximatelyEqual(women.meanDistance, 2.306, within: 5e-4))
  }

  @Test("as one graph, actors come first and events after them")
  func oneGraph() {
    let graph = women.graph
    #expect(graph.vertexCount == 32)
    #expect(graph.tieCount == 89)
    #expect(graph.degree(of: Vertex(18 + 7)) == 14)
    #expect(graph.ties.allSatisfy { $0.first.index < 18 && $0.second.index >= 18 })
  }

  @Test("the one meeting of n actors reaches every maximum", arguments: [2, 3, 12])
  func oneMeeting(n: Int) {
    let meeting = TwoModeGraph(
      actorCount: n, eventCount: 1, affiliations: (0..<n).map { ($0, 0) })
    #expect(meeting.degreeCentrality(of: .events).values == [1])
    #expect(meeting.closeness(of: .events).values == [1])
    #expect(meeting.betweenness(of: .events, normalized: true).values == [1])
    #expect(meeting.closeness(of: .actors).values == Array(repeating: 1, count: n))
    let undefined: [Double?] = Array(repeating: nil, count: n)
    #expect(meeting.betweenness(of: .actors, normalized: true).values == undefined)
  }

  @Test(
    "an actor in the middle of a tree reaches the maximum of betweenness",
    arguments: [(5, 3), (8, 3), (3, 5), (1, 4)])
  func middleOfATree(n: Int, m: Int) {
    // Actor 0 is at every event, and the others are at one each, as evenly as may be.
    let affiliations = (0..<m).map { (0, $0) } + (1..<max(n, 1)).map { ($0, $0 % m) }
    let tree = TwoModeGraph(actorCount: n, eventCount: m, affiliations: affiliations)
    let scores = tree.betweenness(of: .actors, normalized: true)
    #expect(approximatelyEqual(scores.values[0], 1))
  }

  @Test("actors and events change places throughout")
  func modesAreAlike() {
    let turned = TwoModeGraph(
      actorCount: 14, eventCount: 18,
      affiliations: (0..<18).flatMap { woman in
        women.events(ofActor: woman).map { ($0, woman) }
      })
    for (mode, other) in [(Mode.actors, Mode.events), (.events, .actors)] {
      #expect(turned.degreeCentrality(of: mode) == women.degreeCentrality(of: other))
      #expect(turned.closeness(of: mode) == women.closeness(of: other))
      let scores = turned.betweenness(of: mode, normalized: true).values
      #expect(
        approximatelyEqual(scores, women.betweenness(of: other, normalized: true).values))
    }
  }

  @Test("who attended nothing has no closeness, and keeps nobody else from theirs")
  func isolates() {
    let graph = TwoModeGraph(
      actorCount: 4, eventCount: 3, affiliations: [(0, 0), (1, 0), (2, 1)])
    #expect(graph.closeness(of: .actors).values == [1, 1, 1, nil])
    #expect(graph.closeness(of: .events).values == [1, 1, nil])
    #expect(graph.betweenness(of: .events).values == [1, 0, 0])
    #expect(graph.degreeCentrality(of: .actors)[Vertex(3)] == 0)
  }

  @Test("without actors or without events nothing is defined", arguments: [(0, 3), (3, 0), (0, 0)])
  func emptyModes(actors: Int, events: Int) {
    let graph = TwoModeGraph(actorCount: actors, eventCount: events, affiliations: [])
    for mode in Mode.allCases {
      let undefined: [Double?] = Array(repeating: nil, count: graph.count(of: mode))
      #expect(graph.degreeCentrality(of: mode).values == undefined)
      #expect(graph.closeness(of: mode).values == undefined)
      #expect(graph.betweenness(of: mode, normalized: true).values == undefined)
      #expect(graph.maximalBetweenness(of: mode) == nil)
    }
    #expect(graph.diameter == nil)
    #expect(graph.meanDistance == nil)
  }
}
