import Graphs
import Testing

@Suite("Degree between ties and strength")
struct OpsahlDegreeTests {
  @Test("alpha 0 counts ties, alpha 1 adds strengths", arguments: [1, 2] as [UInt64])
  func ends(seed: UInt64) throws {
    let graph = try Graph.random(20, tieCount: 30, seed: seed)
    #expect(graph.opsahlDegree(alpha: 0) == graph.degree())
    #expect(approximatelyEqual(graph.opsahlDegree().values, graph.strength().values))
  }

  @Test("between ends it is the geometric mean", arguments: [1, 2, 5], [1, 3, 10])
  func halfWay(contacts: Int, meetings: Int) throws {
    let ties = (1...contacts).map { Tie(0, $0, strength: Double(meetings)) }
    let graph = try Graph(vertexCount: contacts + 2, ties: ties)
    let expected = Double(contacts) * Double(meetings).squareRoot()
    #expect(approximatelyEqual(graph.opsahlDegree(alpha: 0.5).values[0], expected))
  }

  @Test("four contacts met twice outrank two met four times below 1, and not above")
  func trade() throws {
    let graph = try Graph(
      vertexCount: 8,
      ties: (2...5).map { Tie(0, $0, strength: 2) } + (6...7).map { Tie(1, $0, strength: 4) })
    #expect(graph.opsahlDegree(alpha: 0.5).ranked().first == Vertex(0))
    #expect(graph.opsahlDegree(alpha: 1.5).ranked().first == Vertex(1))
    #expect(graph.opsahlDegree(alpha: 1).values[0] == graph.opsahlDegree(alpha: 1).values[1])
  }

  @Test("an isolate has 0, whatever alpha", arguments: [0, 0.5, 1, 2])
  func isolates(alpha: Double) {
    #expect(Graph(vertexCount: 2).opsahlDegree(alpha: alpha).values == [0, 0])
  }
}
