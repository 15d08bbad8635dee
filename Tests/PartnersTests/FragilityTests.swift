import Partners
import Territories
import Testing

/// The basin after meetings of three collèges: Alésia with two bodies of care, La Vallée with one
/// and Le Causse with two, of whom one is that of La Vallée.
@Suite("Fragility")
struct FragilityTests {
  static let meetings = [
    ["alesia", "cmpea"], ["alesia", "p2"], ["alesia", "cmpp"], ["vallee", "north"],
    ["causse", "north"], ["causse", "mobile"],
  ]

  func fragility(
    after meetings: [[String]] = Self.meetings, changes: [String: String] = [:]
  ) throws -> (found: Fragility, network: Network) {
    let network = try Basin.network(after: meetings, changes: changes)
    let settings = try network.settings2022()
    return try (#require(Analysis(network, settings).fragility), network)
  }

  @Test("one of three collèges hangs on one carrier; two of three have two")
  func covered() throws {
    let found = try fragility().found
    #expect(found.units.map(\.carriers.count) == [2, 1, 2])
    #expect((found.linkedCount, found.singlyCarriedCount) == (3, 1))
    #expect(found.share(coveredBy: 1) == 1)
    #expect(found.share(coveredBy: 2) == 2.0 / 3)
  }

  @Test("the carrier whose departure leaves a unit without any comes first")
  func carriers() throws {
    let (found, network) = try fragility()
    #expect(found.carriers.map { network.institutions[$0.institution].id }.first == "north")
    #expect(found.carriers.map(\.units.count) == [2, 1, 1, 1])
    #expect(found.carriers.map(\.soleUnits.count) == [1, 0, 0, 0])
  }

  @Test("of three collèges two fall with the antenna of the north and the mobile team")
  func truckFactor() throws {
    let (found, network) = try fragility()
    let factor = try #require(found.truckFactor)
    #expect(factor.carriers.map { network.institutions[$0].id } == ["north", "mobile"])
    #expect((factor.uncoveredCount, factor.coveredCount) == (2, 3))
  }

  @Test("two contacts with the one and one with the other: 5/9, as 1.8 who share alike")
  func concentration() throws {
    let unit = try #require(fragility().found.units.first)
    #expect(unit.concentration?.index == 5.0 / 9)
    #expect(unit.concentration.map { ($0.effectiveCarriers * 10).rounded() } == 18)
  }

  @Test("several people of one carrier at one meeting are one contact")
  func severalPeople() throws {
    let found = try fragility(after: [["alesia", "p1", "p2", "cmpea"], ["alesia", "cmpp"]]).found
    #expect(found.units[0].concentration?.index == 0.5)
  }

  @Test("a hospital and its ward are one carrier")
  func wards() throws {
    let found = try fragility(after: [["alesia", "ward-1"], ["alesia", "hospital"]]).found
    #expect(found.units[0].concentration?.carrierCount == 1)
    #expect(found.singlyCarriedCount == 1)
  }

  @Test("a tie to those responsible for another sector carries nothing")
  func otherSector() throws {
    let found = try fragility(after: [["vallee", "cmpea"]]).found
    #expect(found.linkedCount == 0 && found.carriers.isEmpty)
    #expect(found.truckFactor == nil)
    #expect(found.share(coveredBy: 1) == 0)
  }

  @Test("by pupils, 1000 of 1500 are reached; a missing roll weighs nothing and is counted")
  func weights() throws {
    let lines = Basin.institutions.split(separator: "\n").enumerated().map { line, text in
      String(text) + (line == 0 ? ",weight" : line < 3 ? ",\(1000 / line)" : ",")
    }
    let (found, _) = try fragility(
      after: [["alesia", "cmpea"], ["causse", "north"]],
      changes: ["institutions": lines.joined(separator: "\n")])
    #expect(found.weightShare(coveredBy: 1) == 1000.0 / 1500)
    #expect(found.weightlessCount == 1)
    #expect(found.carriers.map(\.soleWeight) == [1000, 0])
  }

  @Test("pupils that nobody counted have no share, not a share of 0")
  func weightless() throws {
    #expect(try fragility().found.weightShare(coveredBy: 1) == nil)
  }
}
