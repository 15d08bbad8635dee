import Territories
import Testing

extension CarrierSets {
  /// Five carriers of eight schools, numbered from 0 (`field.md` §4.2).
  static let eightSchools = CarrierSets(
    unitsOfCarrier: [[0, 1, 2, 3], [2, 3, 4], [5], [6, 7], [7]], unitCount: 8)
}

@Suite("Which carriers reach which units")
struct CarrierSetsTests {
  @Test("all eight schools have a carrier, 37.5 % have two, five hang on one (field.md §4.2)")
  func eightSchools() {
    #expect(CarrierSets.eightSchools.share(coveredBy: 1) == 1)
    #expect(CarrierSets.eightSchools.share(coveredBy: 2) == 0.375)
    #expect(CarrierSets.eightSchools.singlyCarried == [0, 1, 4, 5, 6])
    #expect(CarrierSets.eightSchools.soleUnits == [[0, 1], [4], [5], [6], []])
  }

  @Test("by weight, the school with two carriers counts for its pupils")
  func weights() throws {
    let sets = CarrierSets(unitsOfCarrier: [[0, 1], [1, 2]], unitCount: 4)
    let weights = [100.0, 300, 200, 400]
    #expect(try approximatelyEqual(#require(sets.share(coveredBy: 1, weights: weights)), 0.6))
    #expect(try approximatelyEqual(#require(sets.share(coveredBy: 2, weights: weights)), 0.3))
  }

  @Test("every unit is covered by at least 0 carriers, and by no more than there are")
  func extremes() {
    #expect(CarrierSets.eightSchools.share(coveredBy: 0) == 1)
    #expect(CarrierSets.eightSchools.share(coveredBy: 6) == 0)
  }

  @Test("a carrier given twice with a unit carries it once")
  func duplicates() {
    let sets = CarrierSets(unitsOfCarrier: [[1, 0, 1], []], unitCount: 2)
    #expect(sets.units(of: 0) == [0, 1])
    #expect(sets.carrierCounts == [1, 1])
    #expect(sets.soleUnits == [[0, 1], []])
  }

  @Test("no unit, or no weight, has no share, not a share of 0")
  func undefined() {
    #expect(CarrierSets(unitsOfCarrier: [], unitCount: 0).share(coveredBy: 1) == nil)
    let sets = CarrierSets(unitsOfCarrier: [[0]], unitCount: 1)
    #expect(sets.share(coveredBy: 1, weights: [0]) == nil)
  }
}
