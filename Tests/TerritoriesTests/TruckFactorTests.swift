import Territories
import Testing

@Suite("Truck factor")
struct TruckFactorTests {
  @Test("of eight schools, two departures leave 62.5 % uncovered, and no single one half")
  func eightSchools() throws {
    let found = try #require(CarrierSets.eightSchools.truckFactor())
    #expect(found.carriers == [0, 1])
    #expect(found.uncoveredCount == 5)
    #expect(found.share == 0.625)
    #expect(found.isExact)
  }

  @Test("n carriers of a unit each: more than half of them must leave", arguments: 1...12)
  func oneUnitEach(count: Int) throws {
    let sets = CarrierSets(unitsOfCarrier: (0..<count).map { [$0] }, unitCount: count)
    let found = try #require(sets.truckFactor())
    #expect(found.count == count / 2 + 1)
    #expect(found.isExact)
  }

  @Test("where all carry everything, all must leave", arguments: 1...9)
  func everybodyEverywhere(count: Int) throws {
    let sets = CarrierSets(
      unitsOfCarrier: (0..<count).map { _ in [0, 1, 2] }, unitCount: 3)
    #expect(try #require(sets.truckFactor()).carriers == Array(0..<count))
  }

  @Test("half of the units is not more than half")
  func half() throws {
    let sets = CarrierSets(unitsOfCarrier: [[0, 1], [2], [3]], unitCount: 4)
    #expect(try #require(sets.truckFactor()).count == 2)
  }

  @Test("units that nobody covered at the start do not help the carriers to fall")
  func silentUnits() throws {
    let schools = [[0, 1, 2, 3], [2, 3, 4], [5], [6, 7], [7]]
    let found = try #require(CarrierSets(unitsOfCarrier: schools, unitCount: 90).truckFactor())
    #expect(found.carriers == [0, 1])
    #expect((found.uncoveredCount, found.coveredCount) == (5, 8))
  }

  @Test("where nothing is covered nothing can be lost")
  func nothingCovered() {
    #expect(CarrierSets(unitsOfCarrier: [[], []], unitCount: 3).truckFactor() == nil)
    #expect(CarrierSets(unitsOfCarrier: [], unitCount: 0).truckFactor() == nil)
  }

  @Test("it is what trying all sets finds, on random networks", arguments: 0..<120)
  func bruteForce(seed: UInt64) throws {
    let sets = CarrierSets.random(seed: seed, carriers: 2...10, units: 1...24, most: 4)
    let found = sets.truckFactor()
    let (smallest, isEnough) = sets.smallestDeparture(below: found?.carriers ?? [])
    #expect(found?.count == smallest)
    #expect(found?.isExact != false && isEnough)
  }

  @Test("relabelling the carriers does not change the number", arguments: 200..<220)
  func relabelling(seed: UInt64) {
    let sets = CarrierSets.random(seed: seed, carriers: 8...14, units: 20...40, most: 3)
    let reversed = CarrierSets(
      unitsOfCarrier: (0..<sets.carrierCount).reversed().map(sets.units(of:)),
      unitCount: sets.unitCount)
    #expect(sets.truckFactor()?.count == reversed.truckFactor()?.count)
  }

  @Test("beyond the limit the set is enough still, and says that it may not be the smallest")
  func beyondTheLimit() throws {
    let sets = CarrierSets.random(seed: 5, carriers: 40...40, units: 300...300, most: 5)
    let found = try #require(sets.truckFactor(limit: 50))
    #expect(!found.isExact)
    #expect(2 * sets.uncoveredCount(without: found.carriers) > found.coveredCount)
    let better = try #require(sets.truckFactor(limit: 200_000))
    #expect(better.count <= found.count)
  }

  @Test("hundreds of carriers are exact where most units hang on one or two")
  func thinNetworks() throws {
    let sets = CarrierSets.random(seed: 9, carriers: 300...300, units: 600...600, most: 1)
    #expect(try #require(sets.truckFactor()).isExact)
  }
}

extension CarrierSets {
  /// A network drawn at random, each unit with up to so many carriers.
  static func random(
    seed: UInt64, carriers: ClosedRange<Int>, units: ClosedRange<Int>, most: Int
  ) -> CarrierSets {
    var generator = SeededGenerator(seed: seed)
    let (carrierCount, unitCount) = (
      Int.random(in: carriers, using: &generator), Int.random(in: units, using: &generator)
    )
    var units = [[Int]](repeating: [], count: carrierCount)
    for unit in 0..<unitCount {
      let few = most == 1 ? 1 : 0
      for _ in 0..<Int.random(in: few...most, using: &generator) {
        units[Int.random(in: 0..<carrierCount, using: &generator)].append(unit)
      }
    }
    return CarrierSets(unitsOfCarrier: units, unitCount: unitCount)
  }

  /// The size of the smallest set that is enough, by trying all, and whether a given set is.
  func smallestDeparture(below given: [Int]) -> (smallest: Int?, isEnough: Bool) {
    let rows = (0..<unitCount).map { unit in
      carriers(of: unit).reduce(0) { $0 | 1 << $1 }
    }.filter { $0 != 0 }
    func isEnough(_ gone: Int) -> Bool { 2 * rows.count { $0 & ~gone == 0 } > rows.count }
    let sizes = (0..<(1 << carrierCount)).filter(isEnough).map(\.nonzeroBitCount)
    return (sizes.min(), rows.isEmpty || isEnough(given.reduce(0) { $0 | 1 << $1 }))
  }
}
