import Graphs
import Partners
import Testing

@Suite("Graphs of the records")
struct NetworkViewTests {
  let network: Network
  let window: Window

  init() throws {
    network = try Network(contentsOf: Fixtures.path("sound"))
    window = try #require(AnalysisSettings(of: network)?.window)
  }

  @Test("institutions are tied as their attendance projects, and the silent stay")
  func institutions() throws {
    let graph = network.graph(of: .institutions, in: window)
    #expect(graph.ids == network.institutions.map(\.id))
    let attendance = network.attendance(in: window)
    let projected = attendance.graph.projection(onto: .actors)
    let present = attendance.institutions.map { graph.contacts.degree(of: Vertex($0)) }
    #expect(present == projected.vertices.map(projected.degree))
    #expect(graph.contacts.tieCount == projected.tieCount)
  }

  @Test("in two modes a tie is a presence")
  func twoMode() throws {
    let graph = network.graph(of: .twoMode, in: window)
    let attendance = network.attendance(in: window)
    #expect(graph.contacts.tieCount == attendance.graph.affiliationCount)
    #expect(graph.modes?.count { $0 == .actors } == network.institutions.count)
    #expect(graph.modes?.count { $0 == .events } == attendance.occasions.count)
  }

  @Test("interactions are tied by the institutions that they share")
  func interactions() throws {
    let graph = network.graph(of: .interactions, in: window)
    let attendance = network.attendance(in: window)
    #expect(graph.ids == attendance.occasions.map { network.interactions[$0].id })
    #expect(graph.contacts == attendance.graph.projection(onto: .events))
  }

  @Test("every professional of the records is there")
  func professionals() throws {
    let graph = network.graph(of: .professionals, in: window)
    #expect(graph.ids == network.professionals.map(\.id))
  }
}
