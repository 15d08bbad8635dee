import Territories
import Testing

@Suite("Label point")
struct LabelPointTests {
  @Test("the name of a square stands near its middle")
  func square() throws {
    let point = try #require([Ring.square(x: 100, y: 50, side: 10)].labelPoint)
    #expect(point.distance(to: PlanarPoint(x: 105, y: 55)) < 0.1)
  }

  @Test("the name of a crescent stands on it, though its centroid does not")
  func crescent() throws {
    let rings = [Ring.crescent]
    let centroid = try #require(Ring.crescent.centroid)
    let point = try #require(rings.labelPoint)
    #expect(!rings.contains(centroid))
    #expect(rings.contains(point))
  }

  @Test("of two islands the larger bears the name, and no name stands in a hole")
  func islands() throws {
    let islands = [Ring.square(side: 3), Ring.square(x: 10, side: 9)]
    let lagoon = Ring.square(x: 11, y: 1, side: 5, clockwise: true)
    let point = try #require((islands + [lagoon]).labelPoint)
    #expect(islands[1].contains(point))
    #expect(!lagoon.contains(point))
  }

  @Test("no rings, no name")
  func nothing() {
    #expect([Ring]().labelPoint == nil)
  }
}
