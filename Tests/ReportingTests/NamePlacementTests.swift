import Graphviz
import Testing

@testable import Reporting

@Suite("Name placement")
struct NamePlacementTests {
  let size = Box(minX: 0, minY: 0, maxX: 10, maxY: 4)

  @Test("the first free candidate is taken")
  func firstFree() {
    var placement = NamePlacement(around: [Box(center: Point(x: 0, y: 0), width: 6, height: 6)])
    let candidates = [Point(x: 0, y: 0), Point(x: 0, y: 5), Point(x: 0, y: 9)]
    #expect(placement.place(size, among: candidates) == Point(x: 0, y: 5))
    #expect(placement.place(size, among: candidates) == Point(x: 0, y: 9))
  }

  @Test("where all is taken, the candidate that hides least wins")
  func leastHidden() {
    var placement = NamePlacement(around: [
      Box(center: Point(x: 0, y: 0), width: 20, height: 20),
      Box(center: Point(x: 30, y: 0), width: 2, height: 2),
    ])
    let best = placement.place(size, among: [Point(x: 0, y: 0), Point(x: 30, y: 0)])
    #expect(best == Point(x: 30, y: 0))
  }

  @Test("no candidate, no place")
  func noCandidate() {
    var placement = NamePlacement(around: [])
    #expect(placement.place(size, among: []) == nil)
  }
}
