import Partners
import Territories
import Testing

@Suite("Crosswalk of a network")
struct CrosswalksTests {
  @Test(
    "the weight is what the settings choose",
    arguments: [
      (CommuneWeight.pupils, [[1000.0, 400], [0, 600]]),
      (.population, [[40_000, 5000], [0, 4000]]), (.communes, [[1, 1], [0, 1]]),
    ] as [(CommuneWeight, [[Double]])])
  func weights(weight: CommuneWeight, expected: [[Double]]) throws {
    let network = try Basin.network()
    let asOf = try day("2022-12-31")
    let settings = try #require(AnalysisSettings(of: network, asOf: asOf, weight: weight))
    #expect(network.crosswalk(settings)?.weights == expected)
    #expect(Analysis(network, settings).crosswalk?.weights == expected)
  }

  @Test("without a column of schools every commune is of unknown weight, not of none")
  func withoutSchools() throws {
    let network = try Basin.network()
    let settings = try network.settings2022()
    #expect(network.crosswalk(settings, weight: .schools)?.unweighted == [0, 1, 2])
    #expect(network.crosswalk(settings, weight: .schools)?.association == nil)
  }

  @Test("the schools of the Alès network: V 0.6095, adjusted Rand 0.5348 (scikit-learn 1.9.1)")
  func alesBySchools() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    let crosswalk = try #require(network.crosswalk(settings, weight: .schools))
    let association = try #require(crosswalk.association)
    #expect((association.vMeasure() - 0.6094660072).magnitude < 1e-9)
    #expect((association.homogeneity - 0.6732847997).magnitude < 1e-9)
    #expect((association.completeness - 0.5566981397).magnitude < 1e-9)
    let adjusted = try #require(crosswalk.pairAgreement?.adjusted)
    #expect((adjusted - 0.5348020469).magnitude < 1e-9)
    #expect(crosswalk.agreeingUnions.map(\.weight) == [159])
  }

  @Test(
    "the nearest seats give back the zonings of the folder, basis and all",
    arguments: ["care-sector", "training-territory"])
  func nearestSeats(name: String) throws {
    let network = try Reseda.network()
    let zoning = try #require(network.zonings[name])
    let seats = zip(network.communes, zoning.memberships).compactMap { commune, memberships in
      memberships.first { $0.basis == .stated }.map { Zoning.Seat(zone: $0.zone, commune: commune) }
    }
    let inferred = Zoning(
      id: zoning.id, zones: zoning.zones, seats: seats, communes: network.communes)
    #expect(inferred == zoning)
  }

  @Test("without one of the two systems there is nothing to cross")
  func oneSystem() throws {
    let network = try Basin.network(changes: ["memberships": "commune,territory\n30007,ales"])
    #expect(try network.crosswalk(network.settings2022()) == nil)
  }
}
