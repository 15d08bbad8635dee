import Territories
import Testing

@Suite("Agreement on pairs")
struct PairAgreementTests {
  @Test(
    "Yeung & Ruzzo (2001): Rand 0.711, adjusted 0.313; the others by scikit-learn 1.9.1",
    arguments: [
      ([[1.0, 1, 0], [1, 2, 1], [0, 0, 4]], 0.7111111111, 0.3125734430),
      ([[600, 200, 200], [0, 400, 0], [150, 0, 450]], 0.6960980490, 0.3400874618),
      ([[7, 0, 5, 0], [0, 3, 7, 8], [0, 0, 0, 2]], 0.6229838710, 0.2050737059),
      (
        [[0, 6, 0], [0, 0, 0], [17, 0, 11], [0, 19, 4], [2, 1, 17]], 0.7306903623, 0.3751699139
      ),
      ([[5, 5], [5, 5]], 0.4736842105, -0.0555555556),
      ([[5, 3, 2]], 0.3111111111, 0), ([[5], [2]], 0.5238095238, 0),
      ([[5]], 1, 1), ([[4, 0], [0, 3]], 1, 1), ([[1, 0], [0, 1]], 1, 1),
    ] as [([[Double]], Double, Double)])
  func published(cells: [[Double]], rand: Double, adjusted: Double) throws {
    let agreement = try #require(Crosswalk(cells: cells).pairAgreement)
    #expect(approximatelyEqual(agreement.rand, rand))
    #expect(approximatelyEqual(agreement.adjusted, adjusted))
  }

  @Test("swapping the systems leaves both indices", arguments: 0..<20 as Range<UInt64>)
  func swapped(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let crosswalk = Crosswalk(
      cells: (0..<4).map { _ in (0..<3).map { _ in Double.random(in: 1...30, using: &generator) } }
        .map { $0.map { $0.rounded() } })
    let (there, back) = try (
      #require(crosswalk.pairAgreement), #require(crosswalk.swapped.pairAgreement)
    )
    #expect(approximatelyEqual(there.rand, back.rand))
    #expect(approximatelyEqual(there.adjusted, back.adjusted))
  }

  @Test("weights that are not whole are not things, and have no pairs")
  func fractions() {
    #expect(Crosswalk(cells: [[1.5, 2]]).pairAgreement == nil)
  }

  @Test("one thing alone makes no pair", arguments: [0.0, 1])
  func onePupil(weight: Double) {
    #expect(Crosswalk(cells: [[weight, 0]]).pairAgreement == nil)
  }
}
