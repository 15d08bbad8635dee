import Territories
import Testing

@Suite("Geographic point")
struct GeographicPointTests {
  @Test("a quarter of the globe is a quarter of its girth", arguments: [-180.0, -90, 0, 37])
  func quarterOfTheGlobe(longitude: Double) throws {
    let equator = try GeographicPoint(longitude: longitude, latitude: 0)
    let pole = try GeographicPoint(longitude: 12, latitude: 90)
    let quarter = GeographicPoint.earthRadius * .pi / 2
    #expect(approximatelyEqual(equator.distance(to: pole), quarter))
    #expect(approximatelyEqual(pole.distance(to: equator), quarter))
  }

  @Test("antipodes are half a girth apart, in spite of rounding")
  func antipodes() throws {
    let here = try GeographicPoint(longitude: 4.08, latitude: 44.12)
    let there = try GeographicPoint(longitude: 4.08 - 180, latitude: -44.12)
    let half = GeographicPoint.earthRadius * .pi
    #expect(approximatelyEqual(here.distance(to: there), half, within: 1e-6))
    #expect(here.distance(to: here) == 0)
  }

  @Test("Alès and Nîmes are 39 km apart as the crow flies")
  func alesToNimes() throws {
    let ales = try GeographicPoint(longitude: 4.0807, latitude: 44.1253)
    let nimes = try GeographicPoint(longitude: 4.3601, latitude: 43.8374)
    #expect(approximatelyEqual(ales.distance(to: nimes), 39.046, within: 1e-5))
  }

  @Test(
    "what is nowhere on Earth is refused with its values",
    arguments: [(181, 0), (0, -90.5), (785_938.8, 6_336_798.5), (.nan, 0)])
  func nowhere(longitude: Double, latitude: Double) {
    let error = #expect(throws: GeographicPointError.self) {
      try GeographicPoint(longitude: longitude, latitude: latitude)
    }
    #expect(error?.latitude == latitude)
  }
}
