import Territories
import Testing

@Suite("Concentration of carriers")
struct CarrierConcentrationTests {
  @Test("the shares 0.6, 0.2 and 0.2 give 0.44, the work of 2.27 carriers who share alike")
  func handValue() throws {
    let found = try #require(CarrierConcentration(contacts: [6, 2, 2]))
    #expect(found.carrierCount == 3)
    #expect(approximatelyEqual(found.index, 0.36 + 0.04 + 0.04))
    #expect(approximatelyEqual(found.effectiveCarriers, 25.0 / 11))
  }

  @Test(
    "the effective carriers are Hill's number of order 2 of the shares of field.md §4.1",
    arguments: [([600, 200, 200], 2.2727), ([150, 0, 450], 1.6), ([0, 400, 0], 1.0)])
  func hillNumber(contacts: [Int], expected: Double) throws {
    let found = try #require(CarrierConcentration(contacts: contacts))
    #expect(abs(found.effectiveCarriers - expected) < 5e-5)
  }

  @Test("k carriers with the same number of contacts are k effective carriers", arguments: 1...9)
  func equalShares(count: Int) throws {
    let found = try #require(CarrierConcentration(contacts: .init(repeating: 3, count: count)))
    #expect(found.carrierCount == count)
    #expect(approximatelyEqual(found.effectiveCarriers, Double(count)))
  }

  @Test("ten times the contacts, in another order and with idle carriers, change nothing")
  func invariance() throws {
    let one = try #require(CarrierConcentration(contacts: [5, 1, 4]))
    let other = try #require(CarrierConcentration(contacts: [40, 0, 50, 10, 0]))
    #expect(approximatelyEqual(one.index, other.index))
    #expect(one.carrierCount == other.carrierCount)
  }

  @Test("without any contact there is no concentration, not one of 0", arguments: [[], [0, 0]])
  func noContact(contacts: [Int]) {
    #expect(CarrierConcentration(contacts: contacts) == nil)
  }
}
