import Territories
import Testing

@Suite("Tessellation")
struct TessellationTests {
  @Test("one point has a polygon of 32 sides to itself", arguments: [1.0, 5000])
  func onePoint(reach: Double) {
    let cells = Tessellation([PlanarPoint(x: 700_000, y: 6_600_000)], reach: reach).cells
    let expected = 16 * 0.19509032201612825 * reach * reach  // 16 sin(2π/32)
    #expect(cells[0].sides.count == 32)
    #expect(cells[0].sides.allSatisfy { $0.neighbour == nil })
    #expect(approximatelyEqual(cells[0].polygon.area, expected, within: 1e-6))
  }

  @Test("no points, no cells")
  func noPoints() {
    let empty = Tessellation([], reach: 10)
    #expect(empty.cells.isEmpty)
    #expect(empty.outlines(of: [], count: 1) == [[]])
  }

  @Test("two points share a border halfway, and each names the other")
  func twoPoints() throws {
    let pair = Tessellation([PlanarPoint(x: 0, y: 0), PlanarPoint(x: 80, y: 0)], reach: 50)
    let border = try #require(pair.cells[0].sides.first { $0.neighbour == 1 })
    let mirror = try #require(pair.cells[1].sides.first { $0.neighbour == 0 })
    #expect(border.from == mirror.to && border.to == mirror.from)
    #expect(border.from.distance(to: PlanarPoint(x: 40, y: -30)) < 1e-9)
    #expect(border.to.distance(to: PlanarPoint(x: 40, y: 30)) < 1e-9)
  }

  @Test("inner cells of a lattice are its squares", arguments: [4, 7], [10.0, 4321.7])
  func lattice(side: Int, spacing: Double) {
    let points = PlanarPoint.lattice(side, spacing: spacing)
    let cells = Tessellation(points, reach: 2 * spacing).cells
    let inner = (0..<side * side).filter { place in
      [place % side, place / side].allSatisfy { (1..<side - 1).contains($0) }
    }
    for place in inner {
      #expect(approximatelyEqual(cells[place].polygon.area, spacing * spacing))
      #expect(cells[place].sides.count == 4)
    }
  }

  @Test("of identical points the first has the cell, the others an empty one")
  func duplicates() {
    let place = PlanarPoint(x: 3, y: 4)
    let other = PlanarPoint(x: 60, y: 4)
    let cells = Tessellation([place, other, place, place], reach: 50).cells
    #expect(cells.map { $0.sides.isEmpty } == [false, false, true, true])
    #expect(cells[1].sides.compactMap(\.neighbour) == [0])
  }

  @Test("points on a line have cells side by side")
  func line() {
    let points = (0..<50).map { PlanarPoint(x: Double($0) * 100, y: 7) }
    let cells = Tessellation(points, reach: 80).cells
    #expect(Set(cells[20].sides.compactMap(\.neighbour)) == [19, 21])
  }

  @Test(
    "every point lies in its own cell and in no other", arguments: [1, 2, 3] as [UInt64],
    [300.0, 3000, 30_000])
  func ownCell(seed: UInt64, reach: Double) {
    let points = PlanarPoint.random(200, width: 20_000, seed: seed)
    let rings = Tessellation(points, reach: reach).cells.map(\.polygon)
    for (site, point) in points.enumerated() {
      #expect(rings.indices.filter { rings[$0].contains(point) } == [site])
    }
  }

  @Test("no land is nearer to another point, none is out of reach", arguments: [4, 5] as [UInt64])
  func nearest(seed: UInt64) {
    let points = PlanarPoint.random(150, width: 20_000, seed: seed)
    let reach = 1800.0
    for (site, cell) in Tessellation(points, reach: reach).cells.enumerated() {
      for corner in cell.polygon.points {
        let nearest = points.map { $0.distance(to: corner) }.min() ?? 0
        let own = points[site].distance(to: corner)
        #expect(own - nearest < 2 * Tessellation.tolerance)
        #expect(own < reach + Tessellation.tolerance)
      }
    }
  }

  @Test("each border is told by both of its cells", arguments: [6, 7] as [UInt64])
  func bordersAgree(seed: UInt64) {
    let points = PlanarPoint.random(300, width: 20_000, seed: seed)
    let cells = Tessellation(points, reach: 900).cells
    for (site, cell) in cells.enumerated() {
      for border in cell.sides {
        guard let neighbour = border.neighbour else { continue }
        let twins = cells[neighbour].sides.filter { $0.neighbour == site }
        #expect(twins.contains { $0.from == border.to && $0.to == border.from })
      }
    }
  }

  @Test("no reach makes no cells: it stops the program")
  func zeroReachTraps() async {
    await #expect(processExitsWith: .failure) { _ = Tessellation([], reach: 0) }
  }
}
