import Territories
import Testing

@Suite("Ring")
struct RingTests {
  @Test("a square has its area, negative when it is a hole", arguments: [1.0, 2.5, 1000])
  func squareArea(side: Double) {
    let square = Ring.square(x: 785_938, y: 6_336_798, side: side)
    #expect(approximatelyEqual(square.area, side * side))
    #expect(Ring.square(side: side, clockwise: true).area == -side * side)
  }

  @Test("the centroid of a square is its middle, whichever way it runs", arguments: [true, false])
  func centroid(clockwise: Bool) throws {
    let square = Ring.square(x: 10, y: 20, side: 4, clockwise: clockwise)
    let centroid = try #require(square.centroid)
    #expect(centroid.distance(to: PlanarPoint(x: 12, y: 22)) < 1e-9)
  }

  @Test("fewer than three corners enclose nothing", arguments: [0, 1, 2])
  func degenerate(count: Int) {
    let ring = Ring((0..<count).map { PlanarPoint(x: Double($0), y: 1) })
    #expect(ring.area == 0)
    #expect(ring.centroid == nil)
    #expect(!ring.contains(PlanarPoint(x: 0.5, y: 1)))
    #expect([ring].labelPoint == nil)
  }

  @Test("a point on the common side of two squares is in one of them only")
  func commonSide() {
    let point = PlanarPoint(x: 1, y: 0.5)
    #expect(Ring.square(side: 1).contains(point) != Ring.square(x: 1, side: 1).contains(point))
  }

  @Test("a hole is not inside")
  func hole() {
    let rings = [Ring.square(side: 9), Ring.square(x: 3, y: 3, side: 3, clockwise: true)]
    #expect(rings.area == 72)
    #expect(rings.contains(PlanarPoint(x: 1, y: 1)))
    #expect(!rings.contains(PlanarPoint(x: 4, y: 4)))
  }
}
