import Graphs
import Partners
import Testing

@Suite("How the institutions hold together")
struct CohesionTests {
  @Test(
    "after an institution left they hold together as the graph does without its vertices",
    arguments: [["reseda"], ["cmpea"], ["itep-ales"], ["cmpea", "cmpp-gard"]])
  func asTheGraph(ids: [String]) throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    let rehearsal = network.rehearsal(without: Departure(of: ids), settings)
    let attendance = network.attendance(in: settings.window)
    let leaving = Set(rehearsal.institutions)
    let vertices = attendance.institutions.indices
      .filter { leaving.contains(attendance.institutions[$0]) }.map { Vertex($0) }
    let graph = attendance.graph.projection(onto: .actors)
    for (cohesion, removed) in [
      (rehearsal.cohesionBefore, []), (rehearsal.cohesionAfter, vertices),
    ] {
      let fragmentation = graph.fragmentation(removing: removed)
      #expect(cohesion.institutionCount == fragmentation.remainingCount)
      #expect(cohesion.componentSizes == fragmentation.componentSizes)
      #expect(cohesion.unreachable == fragmentation.unreachable)
      #expect(cohesion.distanceWeighted == fragmentation.distanceWeighted)
      #expect(!cohesion.isTooLarge)
    }
  }
}
