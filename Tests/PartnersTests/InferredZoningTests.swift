import Partners
import Territories
import Testing

@Suite("Zonings that the folder asks to complete")
struct InferredZoningTests {
  /// Alès and Nîmes are stated; Salindres lies 8 km from Alès, Uzès nearer to Nîmes; one commune has
  /// no point.
  static let folder = [
    "communes": """
    code,name,longitude,latitude
    30007,Alès,4.0885,44.1252
    30189,Nîmes,4.3484,43.8448
    30305,Salindres,4.1640,44.1710
    30334,Uzès,4.4196,44.0122
    30999,Nulle part,,
    """,
    "territories": """
    id,zoning,name
    ales,care-sector,Alès
    nimes,care-sector,Nîmes
    """,
    "memberships": """
    commune,territory
    30007,ales
    30189,nimes
    """,
  ]

  private func zoning(_ settings: String?) throws -> Zoning {
    let network = try RecordFolder(Self.folder, settings: settings).network()
    return try #require(network.zonings["care-sector"])
  }

  @Test("a commune of no zone follows the nearest commune of one, and says that it is inferred")
  func followsTheNearest() throws {
    let zoning = try zoning(#"{"inferred": ["care-sector"]}"#)
    #expect(zoning.mainZones == [0, 1, 0, 1, nil])
    #expect(zoning.inferredCount == 2)
    #expect(zoning.memberships[0] == [Zoning.Membership(zone: 0)])
  }

  @Test("nothing is inferred unasked")
  func notUnasked() throws {
    #expect(try zoning(nil).unassigned == [2, 3, 4])
  }

  @Test("a zoning that does not exist cannot be completed")
  func unknownZoning() throws {
    #expect(throws: (any Error).self) { try self.zoning(#"{"inferred": ["care-sectr"]}"#) }
  }
}
