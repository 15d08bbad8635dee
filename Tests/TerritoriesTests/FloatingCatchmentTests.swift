import Territories
import Testing

@Suite("Floating catchment")
struct FloatingCatchmentTests {
  /// What three places can reach of two sites.
  ///
  /// Demand 1000, 500, 300; two posts and one; minutes (5, 25), (15, 12), (35, 8). By hand, and by
  /// pysal access to six digits (`field.md` §4.2).
  static func accessibility(_ steps: [(Double, Double)]) -> [Double] {
    let minutes = [[5.0, 25], [15, 12], [35, 8]]
    return FloatingCatchment(
      demand: [1000, 500, 300], supply: [2, 1],
      ways: minutes.enumerated().flatMap { place, costs in
        costs.enumerated().map { .init(place: place, site: $0, cost: $1) }
      },
      steps: steps.map { .init(bound: $0.0, weight: $0.1) }
    ).accessibility
  }

  @Test(
    "two-step, enhanced and APL-2012 steps give each place what the hand computation gives",
    arguments: [
      ([(30, 1)], [1.8889, 1.8889, 0.5556]),
      ([(10, 1), (20, 0.68), (30, 0.22)], [1.7484, 1.8056, 1.1628]),
      ([(5, 1), (10, 0.3), (15, 0.1)], [1.9048, 0.9048, 2.1429]),
    ] as [([(Double, Double)], [Double])])
  func threeTowns(steps: [(Double, Double)], perThousand: [Double]) {
    let found = Self.accessibility(steps)
    #expect(zip(found, perThousand).allSatisfy { abs($0 * 1000 - $1) < 5e-5 })
  }

  @Test("what places can reach adds up to what sites offer", arguments: 0..<20)
  func balance(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let demand = (0..<30).map { _ in Double.random(in: 0...900, using: &generator) }
    let supply = (0..<8).map { _ in Double.random(in: 0...5, using: &generator) }
    let ways = demand.indices.flatMap { place in
      supply.indices.map { site in
        FloatingCatchment.Way(
          place: place, site: site, cost: Double.random(in: 0...60, using: &generator))
      }
    }
    let catchment = FloatingCatchment(demand: demand, supply: supply, ways: ways, steps: .slow)
    let reached = zip(catchment.accessibility, demand).reduce(0) { $0 + $1.0 * $1.1 }
    let offered = zip(supply, catchment.ratios).reduce(0) { $0 + ($1.1 == nil ? 0 : $1.0) }
    #expect(abs(reached - offered) < 1e-9 * max(1, offered))
  }

  @Test("the bound belongs to its step; beyond the last bound nothing is reached")
  func bounds() {
    let ways = [10.0, 10.001, 30, 30.001].enumerated().map {
      FloatingCatchment.Way(place: $0, site: $0, cost: $1)
    }
    let catchment = FloatingCatchment(
      demand: [1, 1, 1, 1], supply: [1, 1, 1, 1], ways: ways, steps: .slow)
    #expect(catchment.ratios == [1, 1 / 0.68, 1 / 0.22, nil])
    #expect(catchment.accessibility.last == 0)
  }

  @Test("a site that only reaches places without pupils has no ratio, rather than an infinite one")
  func nobody() {
    let catchment = FloatingCatchment(
      demand: [0], supply: [3], ways: [.init(place: 0, site: 0, cost: 1)], steps: .slow)
    #expect(catchment.ratios == [nil])
    #expect(catchment.accessibility == [0])
  }
}
