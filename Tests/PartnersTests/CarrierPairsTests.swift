import Testing

@testable import Partners

@Suite("The worst pair of bodies of care")
struct CarrierPairsTests {
  typealias Unit = (carriers: [Int], weight: Double?)

  @Test(
    "a ring of k schools, each between two bodies: none is missed alone, the heaviest two are",
    arguments: 3...8)
  func ring(size: Int) throws {
    let units = (0..<size).map { first -> Unit in
      ([first, (first + 1) % size].sorted(), Double(first + 1))
    }
    let pairs = CarrierPairs(units)
    let worst = try #require(pairs.worst)
    #expect(worst.carriers == [0, size - 1])
    #expect(worst.alone == [SilentWeight(), SilentWeight()])
    #expect(worst.onlyTogether == SilentWeight(weight: Double(size), units: 1))
    #expect(pairs.mostHidden == worst)
  }

  @Test("two that many hang on singly outweigh two that few hang on together")
  func singly() throws {
    let pairs = CarrierPairs([
      ([1], 50), ([3], 40), ([1, 2], 30), ([2, 3], nil), ([0, 1, 2], 900),
    ])
    let worst = try #require(pairs.worst)
    #expect(worst.carriers == [1, 3])
    #expect(worst.together == SilentWeight(weight: 90, units: 2))
    #expect(worst.onlyTogether == SilentWeight())
    #expect(pairs.mostHidden?.carriers == [1, 2])
  }

  @Test("fewer than two bodies are no pair", arguments: [[], [[4]]] as [[[Int]]])
  func noPair(carriers: [[Int]]) {
    let units = carriers.map { own -> Unit in (own, 9) }
    #expect(CarrierPairs(units).worst == nil)
    #expect(CarrierPairs(units).mostHidden == nil)
  }

  @Test("the pair is as bad as the worst of all pairs tried one by one", arguments: 1...40)
  func exhaustively(seed: Int) throws {
    var random = Lehmer(state: UInt64(seed))
    let units = (0..<30).map { _ -> Unit in
      let carriers = Set((0..<random.below(5)).map { _ in random.below(9) }).sorted()
      return (carriers, Double(random.below(20)))
    }
    let known = Set(units.flatMap(\.carriers)).sorted()
    let losses = known.flatMap { a in
      known.filter { $0 > a }.map { b in
        let lost = units.filter { !$0.carriers.isEmpty && Set($0.carriers).isSubset(of: [a, b]) }
        return SilentWeight(
          weight: lost.compactMap(\.weight).reduce(0, +), units: lost.count)
      }
    }
    #expect(CarrierPairs(units).worst?.together == losses.max())
  }
}

/// Numbers that look like chance, the same for the same seed.
private struct Lehmer {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    for _ in 0..<3 { state = state * 48_271 % 2_147_483_647 }
    return Int(state) % limit
  }
}
