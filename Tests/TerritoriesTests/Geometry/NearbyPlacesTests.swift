import Territories
import Testing

@Suite("Nearby places")
struct NearbyPlacesTests {
  @Test("the places found are those that trying all of them finds", arguments: 0..<10)
  func exhaustive(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let points = try (0..<200).map { _ in
      try GeographicPoint(
        longitude: .random(in: 3...5, using: &generator),
        latitude: .random(in: 43...45, using: &generator))
    }
    let nearby = NearbyPlaces(points)
    for point in points.prefix(20) {
      let expected = points.indices.filter { points[$0].distance(to: point) <= 20 }
      #expect(nearby.places(within: 20, of: point).map(\.place).sorted() == expected)
    }
  }

  @Test("a place without a point is nowhere, so near nothing")
  func withoutPoint() throws {
    let ales = try GeographicPoint(longitude: 4.0807, latitude: 44.1253)
    #expect(NearbyPlaces([nil, ales]).places(within: 1, of: ales).map(\.place) == [1])
    #expect(NearbyPlaces([nil]).places(within: 1e5, of: ales).isEmpty)
  }
}
