import Territories
import Testing

@Suite("Zoning by the nearest seat")
struct NearestSeatsTests {
  let zones = [Zoning.Zone(id: "a", name: "A"), Zoning.Zone(id: "b", name: "B")]

  func commune(_ code: String, _ longitude: Double, _ latitude: Double) throws -> Commune {
    Commune(
      code: code, name: code, point: try GeographicPoint(longitude: longitude, latitude: latitude))
  }

  @Test("a commune follows the nearest seat, and says that this is inferred; a seat is stated")
  func nearest() throws {
    let communes = try [commune("1", 4, 44), commune("2", 4.1, 44), commune("3", 4.9, 44)]
    let seats = try [
      Zoning.Seat(zone: 0, commune: commune("1", 4, 44)),
      Zoning.Seat(zone: 1, commune: commune("9", 5, 44)),
    ]
    let zoning = Zoning(id: "z", zones: zones, seats: seats, communes: communes)
    #expect(
      zoning.memberships == [
        [Zoning.Membership(zone: 0)], [Zoning.Membership(zone: 0, basis: .inferred)],
        [Zoning.Membership(zone: 1, basis: .inferred)],
      ])
  }

  @Test("at equal distance the seat of the lower code wins, in whatever order it is named")
  func ties() throws {
    let middle = try commune("5", 4, 44)
    let (west, east) = try (commune("2", 3.7, 44), commune("1", 4.3, 44))
    let seats = [Zoning.Seat(zone: 0, commune: west), Zoning.Seat(zone: 1, commune: east)]
    for seats in [seats, seats.reversed()] {
      let zoning = Zoning(id: "z", zones: zones, seats: seats, communes: [middle])
      #expect(zoning.mainZones == [1])
    }
  }

  @Test("a commune without a point stays unassigned, and a seat without a point keeps its own")
  func withoutPoint() throws {
    let lost = Commune(code: "7", name: "lost")
    let seat = Commune(code: "8", name: "seat")
    let seats = [Zoning.Seat(zone: 1, commune: seat)]
    let zoning = Zoning(
      id: "z", zones: zones, seats: seats, communes: [lost, seat, try commune("9", 4, 44)])
    #expect(zoning.mainZones == [nil, 1, nil])
  }

  @Test("over the date line and the pole the way is short")
  func overTheDateLine() throws {
    let seats = try [
      Zoning.Seat(zone: 0, commune: commune("1", -179, 0)),
      Zoning.Seat(zone: 1, commune: commune("2", 100, 80)),
    ]
    let communes = try [commune("3", 179, 0), commune("4", -80, 80)]
    let zoning = Zoning(id: "z", zones: zones, seats: seats, communes: communes)
    #expect(zoning.mainZones == [0, 1])
  }

  @Test("it finds what a search by the haversine formula finds", arguments: 0..<4 as Range<UInt64>)
  func haversine(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let communes = try (0..<300).map { number in
      try commune(
        "\(10_000 + number)", .random(in: -5...9, using: &generator),
        .random(in: 41...51, using: &generator))
    }
    let seats = communes.prefix(20).enumerated().map {
      Zoning.Seat(zone: $0, commune: $1)
    }
    let many = seats.indices.map { Zoning.Zone(id: "\($0)", name: "\($0)") }
    let zoning = Zoning(id: "z", zones: many, seats: seats, communes: communes)
    let expected = try communes.map { commune in
      let place = try #require(commune.point)
      let ways = try seats.map { try #require($0.commune.point).distance(to: place) }
      return ways.firstIndex(of: try #require(ways.min()))
    }
    #expect(zoning.mainZones == expected)
  }
}
