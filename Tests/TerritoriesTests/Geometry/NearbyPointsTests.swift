import Graphs
import Territories
import Testing

@Suite("Nearby points")
struct NearbyPointsTests {
  @Test("Nîmes is 39.05 km from Alès: within 40 and not within 39")
  func alesAndNimes() throws {
    let ales = try GeographicPoint(longitude: 4.0807, latitude: 44.1253)
    let nimes = try GeographicPoint(longitude: 4.3601, latitude: 43.8374)
    let nearby = NearbyPoints([nimes, ales])
    #expect(nearby.indices(within: 40, of: ales) == [0, 1])
    #expect(nearby.indices(within: 39, of: ales) == [1])
    #expect(nearby.indices(within: 0, of: ales) == [1])
    #expect(NearbyPoints([]).indices(within: 40, of: ales).isEmpty)
  }

  @Test(
    "it finds what measuring every distance finds, at the poles and at the date line too",
    arguments: [5.0, 300, 9000, 30_000])
  func everyDistance(kilometres: Double) throws {
    var generator = SeededGenerator(seed: 5)
    let points = try (0..<300).map { _ in
      try GeographicPoint(
        longitude: .random(in: -180...180, using: &generator),
        latitude: .random(in: -90...90, using: &generator))
    }
    let nearby = NearbyPoints(points)
    for place in points.prefix(60) {
      let measured = points.indices.filter { points[$0].distance(to: place) <= kilometres }
      #expect(nearby.indices(within: kilometres, of: place) == measured)
    }
  }
}
