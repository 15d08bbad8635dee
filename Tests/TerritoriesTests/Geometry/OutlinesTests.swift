import Territories
import Testing

@Suite("Outlines")
struct OutlinesTests {
  @Test("a border inside a part is gone, the outer one is one ring")
  func oneRing() {
    let nine = Tessellation(PlanarPoint.lattice(3, spacing: 100), reach: 90)
    let outlines = nine.outlines(of: Array(repeating: 0, count: 9), count: 1)
    #expect(outlines[0].count == 1)
    #expect(approximatelyEqual(outlines[0].area, nine.area))
  }

  @Test("the middle of nine makes a hole in the eight around it")
  func hole() throws {
    let nine = Tessellation(PlanarPoint.lattice(3, spacing: 100), reach: 90)
    let outlines = nine.outlines(of: [0, 0, 0, 0, 1, 0, 0, 0, 0], count: 2)
    #expect(outlines[0].map { $0.area > 0 } == [true, false])
    #expect(approximatelyEqual(outlines[0][1].area, -10_000))
    #expect(approximatelyEqual(outlines[1].area, 10_000))
    #expect(!outlines[0].contains(PlanarPoint(x: 100, y: 100)))
  }

  @Test("squares of a checkerboard meet in corners only, so each has its ring")
  func checkerboard() {
    let side = 6
    let board = Tessellation(PlanarPoint.lattice(side, spacing: 100), reach: 200)
    let colours = (0..<side * side).map { ($0 % side + $0 / side) % 2 }
    let outlines = board.outlines(of: colours, count: 2)
    #expect(outlines.map(\.count) == [18, 18])
    #expect(outlines.joined().allSatisfy { $0.area > 0 })
    #expect(approximatelyEqual(outlines[0].area + outlines[1].area, board.area))
  }

  @Test(
    "outlines have the area of their cells, and each point is in its own part only",
    arguments: [1, 2, 3, 4] as [UInt64], [400.0, 2500])
  func randomParts(seed: UInt64, reach: Double) {
    let points = PlanarPoint.random(400, width: 20_000, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let parts = points.map { _ in [0, 1, 2, nil].randomElement(using: &generator) ?? nil }
    let tessellation = Tessellation(points, reach: reach)
    let outlines = tessellation.outlines(of: parts, count: 3)
    for part in 0..<3 {
      let cells = points.indices.filter { parts[$0] == part }
      let area = cells.reduce(0) { $0 + tessellation.cells[$1].polygon.area }
      #expect(approximatelyEqual(outlines[part].area, area))
      #expect(points.indices.filter { outlines[part].contains(points[$0]) } == cells)
    }
  }

  @Test("outlines come out the same at every run")
  func deterministic() {
    let points = PlanarPoint.random(200, width: 9000, seed: 11)
    let parts = points.indices.map { $0 % 3 }
    let once = Tessellation(points, reach: 800).outlines(of: parts, count: 3)
    #expect(Tessellation(points, reach: 800).outlines(of: parts, count: 3) == once)
  }

  @Test("a part without cells has no rings")
  func emptyPart() {
    let one = Tessellation([PlanarPoint(x: 0, y: 0)], reach: 10)
    #expect(one.outlines(of: [nil], count: 2) == [[], []])
  }
}
