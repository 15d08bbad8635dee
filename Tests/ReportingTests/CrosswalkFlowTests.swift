import Territories
import Testing

@testable import Reporting

@Suite("Which cells of a crosswalk are drawn")
struct CrosswalkFlowTests {
  @Test("every cell with pupils is drawn, an empty one is not")
  func everyCell() throws {
    let flow = try #require(CrosswalkFlow(.grid([[5, 0, 2], [0, 3, 0]])))
    #expect(flow.cells.map(\.weight).sorted() == [2, 3, 5])
    #expect(flow.total == 10)
  }

  @Test("zones that share pupils stand side by side, so that no bands cross")
  func noCrossing() throws {
    // D0 belongs to S2, D1 to S0, D2 to S1: in the order of the records two bands would cross.
    let flow = try #require(CrosswalkFlow(.grid([[0, 0, 4], [4, 0, 0], [0, 4, 0]])))
    #expect(flow.rows == [1, 2, 0])
    #expect(flow.columns == [0, 1, 2])
  }

  @Test("of more than twelve districts and sectors the heaviest are drawn", arguments: [13, 40])
  func heaviest(count: Int) throws {
    // Cell (i, i) weighs i + 1.
    let weights = (0..<count).map { row in (0..<count).map { row == $0 ? Double(row + 1) : 0 } }
    let flow = try #require(CrosswalkFlow(.grid(weights)))
    #expect(flow.rows.sorted() == Array((count - 12)..<count))
    #expect(flow.columns.sorted() == flow.rows.sorted())
    #expect(flow.cells.count == 12)
  }

  @Test("sectors are chosen for what they share with the drawn districts, not for their size")
  func sharedSectors() throws {
    // Twelve districts of 20 pupils in sector 0; sixty small ones, whose sector is larger than that.
    let large = (0..<12).map { _ in [20.0, 0] }
    let small = (0..<60).map { _ in [0.0, 19] }
    let flow = try #require(CrosswalkFlow(.grid(large + small)))
    #expect(flow.columns == [0])
    #expect(flow.rows == Array(0..<12))
  }

  @Test("without pupils there is nothing to draw")
  func nothing() {
    #expect(CrosswalkFlow(.grid([[0, 0]]))?.cells == nil)
    #expect(CrosswalkFlow(.grid([]))?.cells == nil)
  }
}
