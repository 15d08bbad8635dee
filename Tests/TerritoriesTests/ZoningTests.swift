import Territories
import Testing

@Suite("Zonings")
struct ZoningTests {
  /// Commune 0 is shared by north and south, 1 lies in the south, 2 in neither, 3 in both by halves.
  let zoning = Zoning(
    id: "care-sector",
    zones: [Zoning.Zone(id: "north", name: "Nord"), Zoning.Zone(id: "south", name: "Sud")],
    memberships: [
      [
        Zoning.Membership(zone: 0, share: 0.3, basis: .inferred),
        Zoning.Membership(zone: 1, share: 0.7),
      ],
      [Zoning.Membership(zone: 1, basis: .inferred)],
      [],
      [Zoning.Membership(zone: 1, share: 0.5), Zoning.Membership(zone: 0, share: 0.5)],
    ])

  @Test("a zone has the communes that belong to it wholly or by a share")
  func communesOfAZone() {
    #expect(zoning.communes(of: 0) == [0, 3])
    #expect(zoning.communes(of: 1) == [0, 1, 3])
  }

  @Test("a commune in no zone is a hole, and is listed")
  func holes() {
    #expect(zoning.unassigned == [2])
  }

  @Test("the main zone holds most of a commune; of equals the first said wins; a hole has none")
  func mainZones() {
    #expect(zoning.mainZones == [1, 1, nil, 1])
  }

  @Test("a commune that a source places in one zone is not placed by inference alone")
  func inferenceAlone() {
    #expect(zoning.inferredCount == 1)
  }

  @Test(
    "a zone is found by its identifier",
    arguments: [("north", 0), ("south", 1), ("Nord", nil)])
  func zoneByIdentifier(id: String, index: Int?) {
    #expect(zoning.zone(id: id) == index)
  }
}
