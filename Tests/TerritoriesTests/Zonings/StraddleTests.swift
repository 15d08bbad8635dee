import Territories
import Testing

@Suite("Straddle of a zone")
struct StraddleTests {
  @Test(
    "the three districts of the toy by hand: 1000 pupils over three sectors count 2.59",
    arguments: [
      ([600.0, 200, 200], 3, 0.6, 0.9503, 2.5864, 2.2727),
      ([150, 0, 450], 2, 0.75, 0.5623, 1.7548, 1.6),
      ([0, 400, 0], 1, 1, 0, 1, 1),
    ] as [([Double], Int, Double, Double, Double, Double)])
  func byHand(
    weights: [Double], count: Int, share: Double, entropy: Double, effective: Double,
    dominant: Double
  ) throws {
    let straddle = try #require(Straddle(of: weights))
    #expect(straddle.count == count)
    #expect(approximatelyEqual(straddle.mainShare, share))
    #expect(approximatelyEqual(straddle.entropy, entropy, within: 5e-5))
    #expect(approximatelyEqual(straddle.effectiveCount, effective, within: 5e-5))
    #expect(approximatelyEqual(straddle.dominantCount, dominant, within: 5e-5))
  }

  @Test("n equal parts count n, whatever the order of the number", arguments: 1...12)
  func equalParts(count: Int) throws {
    let straddle = try #require(Straddle(of: [Double](repeating: 7, count: count)))
    #expect(straddle.count == count)
    #expect(approximatelyEqual(straddle.effectiveCount, Double(count)))
    #expect(approximatelyEqual(straddle.dominantCount, Double(count)))
  }

  @Test("the higher the order the less small parts weigh", arguments: 0..<40 as Range<UInt64>)
  func falling(seed: UInt64) {
    let crosswalk = Crosswalk.random(seed: seed)
    let straddles = crosswalk.rows.zones.indices.compactMap(crosswalk.straddle(ofRow:))
    #expect(
      straddles.allSatisfy {
        Double($0.count) >= $0.effectiveCount - 1e-9
          && $0.effectiveCount >= $0.dominantCount - 1e-9
          && $0.dominantCount >= 1 / $0.mainShare - 1e-9
      })
  }

  @Test("a zone that weighs nothing has no straddle, not one of nought")
  func weightless() {
    #expect(Straddle(of: [0, 0]) == nil)
    #expect(Straddle(of: []) == nil)
  }

  @Test("of equal parts the first is the main one")
  func equalMain() {
    #expect(Straddle(of: [1, 4, 4])?.mainZone == 1)
  }

  @Test("rows and columns are read each their way")
  func bothWays() {
    #expect(Crosswalk.toy.straddle(ofRow: 2) == Straddle(of: [150, 0, 450]))
    #expect(Crosswalk.toy.straddle(ofColumn: 0) == Straddle(of: [600, 0, 150]))
  }
}
