import Graphs
import Testing

@Suite("Projection")
struct ProjectionTests {
  let evelyn = Vertex(0)
  let laura = Vertex(1)

  @Test("Evelyn and Laura met at six events, 1.5626 by Newman's weights")
  func evelynAndLaura() throws {
    let counted = TwoModeGraph.southernWomen.projection(onto: .actors)
    let tie = try #require(counted.tie(between: evelyn, and: laura))
    #expect(tie.strength == 6)
    #expect(tie.contactCount == 6)
    let newman = TwoModeGraph.southernWomen.projection(onto: .actors, weighting: .newman)
    let weighted = try #require(newman.tie(between: evelyn, and: laura))
    #expect(approximatelyEqual(weighted.strength, 1.5626, within: 5e-5))
    #expect(weighted.contactCount == 6)
  }

  @Test("women who took a third of the places seem to know nine tenths of each other")
  func projectionIsDense() {
    let graph = TwoModeGraph.southernWomen.projection(onto: .actors, weighting: .binary)
    #expect(approximatelyEqual(graph.density, 0.9085, within: 5e-5))
    #expect(graph.ties.allSatisfy { $0.strength == 1 })
  }

  @Test("the two busiest events shared nine women")
  func eventsShareWomen() {
    let graph = TwoModeGraph.southernWomen.projection(onto: .events)
    #expect(graph.tieCount == 66)
    #expect(graph.tie(between: Vertex(7), and: Vertex(8))?.strength == 9)
  }

  @Test(
    "one meeting of n ties all n, and Newman's weights give each the strength 1",
    arguments: [2, 3, 7])
  func oneMeetingIsAClique(n: Int) {
    let meeting = TwoModeGraph(
      actorCount: n, eventCount: 1, affiliations: (0..<n).map { ($0, 0) })
    #expect(meeting.projection(onto: .actors) == .complete(n))
    let strength = meeting.projection(onto: .actors, weighting: .newman).strength()
    #expect(approximatelyEqual(strength.values, Array(repeating: 1, count: n)))
  }

  @Test("Newman strengths of a woman add to the events where she was not alone")
  func newmanStrengthIsTheNumberOfEvents() {
    let women = TwoModeGraph.southernWomen
    let strength = women.projection(onto: .actors, weighting: .newman).strength()
    #expect(approximatelyEqual(strength.values, women.degree(of: .actors).values))
  }

  @Test("pairs that met too rarely are not tied", arguments: [1, 2, 3, 6, 7])
  func minimumCoPresence(minimum: Int) {
    let women = TwoModeGraph.southernWomen
    let all = women.projection(onto: .actors)
    let kept = women.projection(onto: .actors, minimumCoPresence: minimum)
    #expect(kept.ties == all.ties.filter { $0.contactCount >= minimum })
    #expect(kept.vertexCount == 18)
  }

  @Test("an actor alone at an event stays an isolate", arguments: ProjectionWeighting.allCases)
  func aloneAtAnEvent(weighting: ProjectionWeighting) {
    let graph = TwoModeGraph(actorCount: 2, eventCount: 2, affiliations: [(0, 0), (1, 1)])
    #expect(graph.projection(onto: .actors, weighting: weighting) == Graph(vertexCount: 2))
  }

  @Test("a minimum of zero meetings stops the program")
  func zeroMinimumTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph.southernWomen.projection(onto: .actors, minimumCoPresence: 0)
    }
  }
}
