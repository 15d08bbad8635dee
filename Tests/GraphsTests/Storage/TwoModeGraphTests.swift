import Graphs
import Testing

@Suite("Two-mode graph")
struct TwoModeGraphTests {
  @Test("eighteen southern women took 89 places at fourteen events, a density of 0.3532")
  func southernWomen() {
    let women = TwoModeGraph.southernWomen
    #expect(women.affiliationCount == 89)
    #expect(approximatelyEqual(women.density, 0.3532, within: 5e-5))
    #expect(women.degree(of: .actors)[Vertex(0)] == 8)
    #expect(women.degree(of: .events).ranked().first == Vertex(7))
    #expect(women.degree(of: .events)[Vertex(7)] == 14)
  }

  @Test("an actor attends an event once, and both sides tell it sorted")
  func affiliationsMerge() {
    let graph = TwoModeGraph(
      actorCount: 3, eventCount: 2, affiliations: [(2, 1), (0, 1), (2, 0), (0, 1)])
    #expect(graph.affiliationCount == 3)
    #expect(graph.events(ofActor: 2) == [0, 1])
    #expect(graph.actors(ofEvent: 1) == [0, 2])
    #expect(graph.degree(of: .actors).values == [1, 0, 2])
  }

  @Test("the order of rows does not matter")
  func orderOfRows() {
    let rows = [(0, 1), (3, 0), (2, 1), (1, 1)].map { (actor: $0.0, event: $0.1) }
    let one = TwoModeGraph(actorCount: 4, eventCount: 2, affiliations: rows)
    #expect(one == TwoModeGraph(actorCount: 4, eventCount: 2, affiliations: rows.reversed()))
  }

  @Test("without actors or without events, density is not defined", arguments: [(0, 3), (3, 0)])
  func emptyModes(actors: Int, events: Int) {
    let graph = TwoModeGraph(actorCount: actors, eventCount: events, affiliations: [])
    #expect(graph.density == nil)
    #expect(graph.count(of: .actors) == actors)
    #expect(graph.count(of: .events) == events)
  }

  @Test("an affiliation out of range stops the program")
  func unknownEventTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(actorCount: 1, eventCount: 1, affiliations: [(0, 1)])
    }
  }
}
