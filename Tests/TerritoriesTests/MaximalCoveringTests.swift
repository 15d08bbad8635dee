import Graphs
import Testing

@testable import Territories

@Suite("Maximal covering")
struct MaximalCoveringTests {
  /// A small problem drawn at random.
  static func random(_ seed: UInt64, capacity: Int?) -> MaximalCovering {
    var generator = SeededGenerator(seed: seed)
    let demandCount = Int.random(in: 1...14, using: &generator)
    let siteCount = Int.random(in: 1...9, using: &generator)
    let density = Double.random(in: 0.1...0.6, using: &generator)
    let isWhole = Bool.random(using: &generator)
    let weights = (0..<demandCount).map { _ in
      isWhole
        ? Double(Int.random(in: 0...9, using: &generator))
        : Double.random(in: 0...1, using: &generator)
    }
    let reach = (0..<siteCount).map { _ in
      (0..<demandCount).filter { _ in Double.random(in: 0...1, using: &generator) < density }
    }
    return MaximalCovering(weights: weights, reach: reach, capacity: capacity)
  }

  @Test("it finds what trying every choice finds", arguments: 0..<240 as Range<UInt64>)
  func bruteForce(seed: UInt64) {
    let capacity = [nil, 1, 2, 3][Int(seed % 4)]
    let problem = Self.random(seed, capacity: capacity)
    for count in 0...4 {
      let plan = problem.plan(sites: count)
      let best = problem.bestOfAllChoices(count)
      #expect(plan.isExact)
      #expect(abs(plan.weight - best) < 1e-7, "\(count) sites: \(plan.weight), not \(best)")
      expectSound(plan, of: problem, count)
    }
  }

  @Test(
    "greedy choice is never below 1 − 1/e, and a search that stops early says how far it may be",
    arguments: 300..<360 as Range<UInt64>, [nil, 2])
  func earlyStop(seed: UInt64, capacity: Int?) {
    let problem = Self.random(seed, capacity: capacity)
    let plan = problem.plan(sites: 3, stepLimit: 0)
    let best = problem.bestOfAllChoices(3)
    #expect(plan.weight >= (1 - 0.367_879_441_171_442_3) * best - 1e-9)
    #expect(plan.weight <= best + 1e-9)
    #expect(plan.upperBound >= best - 1e-9)
    expectSound(plan, of: problem, 3)
  }

  /// What a plan says must hold together.
  func expectSound(_ plan: CoveringPlan, of problem: MaximalCovering, _ count: Int) {
    #expect(plan.sites.count <= count && Set(plan.sites).count == plan.sites.count)
    let served = Array(plan.served.joined())
    #expect(Set(served).count == served.count, "no demand is served twice")
    let sum = served.sorted().reduce(0) { $0 + problem.weights[$1] }
    #expect(sum == plan.weight && plan.weight <= plan.upperBound)
    for (site, demands) in zip(plan.sites, plan.served) {
      #expect(demands.count <= problem.capacity ?? .max)
      let reached = problem.demands[problem.places(of: Int32(site))].map(Int.init)
      #expect(Set(demands).isSubset(of: reached))
    }
  }

  @Test(
    "on a line, sites that reach one neighbour on each side serve three each",
    arguments: 1...8, [nil, 1, 2, 3, 4])
  func line(count: Int, capacity: Int?) {
    let reach = (0..<27).map { site in (max(0, site - 1)...min(26, site + 1)).map { $0 } }
    let problem = MaximalCovering(
      weights: Array(repeating: 1, count: 27), reach: reach, capacity: capacity)
    let plan = problem.plan(sites: count)
    #expect(plan.weight == Double(count * min(3, capacity ?? 3)))
    #expect(plan.isExact)
  }

  @Test("the best pair may leave out the best single site")
  func bestPairLeavesOutTheBestSite() {
    let problem = MaximalCovering(weights: [3, 2, 3, 1], reach: [[0, 1], [2, 3], [0, 2]])
    #expect(problem.plan(sites: 1).sites == [2])
    let pair = problem.plan(sites: 2)
    #expect(Set(pair.sites) == [0, 1])
    #expect(pair.weight == 9 && pair.isExact)
    #expect(pair.served == [[0, 1], [2, 3]])
  }

  @Test(
    "neither the order of the sites nor that of the demands changes the weight", arguments: 0..<20)
  func invariance(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    let problem = Self.random(UInt64(500 + seed), capacity: seed.isMultiple(of: 2) ? nil : 2)
    let sites = Array(0..<problem.siteCount).shuffled(using: &generator)
    let names = Array(problem.weights.indices).shuffled(using: &generator)
    var weights = problem.weights
    for (demand, name) in names.enumerated() { weights[name] = problem.weights[demand] }
    let shuffled = MaximalCovering(
      weights: weights,
      reach: sites.map { site in
        problem.demands[problem.places(of: Int32(site))].map { names[Int($0)] }
      },
      capacity: problem.capacity)
    let (first, second) = (problem.plan(sites: 3), shuffled.plan(sites: 3))
    #expect(abs(first.weight - second.weight) < 1e-9)
  }

  @Test("heavier demands take the room of lighter ones, and move over where that makes room")
  func movesMakeRoom() {
    // Site 0 alone reaches demand 2; demand 0, the heaviest, can go to either.
    let problem = MaximalCovering(weights: [5, 1, 4], reach: [[0, 2], [0, 1]], capacity: 1)
    let plan = problem.plan(sites: 2)
    #expect(plan.weight == 9)
    #expect(Set(plan.served.joined()) == [0, 2])
  }

  @Test("nothing asked for, nothing to reach, nothing to weigh: nothing chosen")
  func nothing() {
    let problem = MaximalCovering(weights: [1, 2], reach: [[0], [1]])
    #expect(problem.plan(sites: 0).sites.isEmpty)
    #expect(MaximalCovering(weights: [], reach: []).plan(sites: 3).sites.isEmpty)
    #expect(MaximalCovering(weights: [1], reach: [[], []]).plan(sites: 1).sites.isEmpty)
    #expect(MaximalCovering(weights: [0], reach: [[0]]).plan(sites: 1).sites.isEmpty)
    let full = MaximalCovering(weights: [1], reach: [[0]], capacity: 0).plan(sites: 1)
    #expect(full.weight == 0 && full.upperBound == 0 && full.isExact)
  }

  @Test("more sites than there are: only those that add something are chosen")
  func moreThanThereAre() {
    let problem = MaximalCovering(weights: [1, 2, 3], reach: [[0, 1], [0, 1], [2], [], [1]])
    let plan = problem.plan(sites: 50)
    #expect(plan.sites == [0, 2] || plan.sites == [2, 0])
    #expect(plan.weight == 6 && plan.isExact)
  }

  @Test("of two sites that reach the same the first is chosen, and the second where room is short")
  func twins() {
    let reach = [[0, 1, 2], [0, 1, 2]]
    let wide = MaximalCovering(weights: [1, 1, 1], reach: reach)
    #expect(wide.plan(sites: 2).sites == [0])
    let narrow = MaximalCovering(weights: [1, 1, 1], reach: reach, capacity: 2)
    #expect(narrow.plan(sites: 2).weight == 3)
    #expect(narrow.plan(sites: 2).served.map(\.count) == [2, 1])
  }

  @Test("places on a grid: the proof holds the choice to within a few per cent")
  func grid() {
    var generator = SeededGenerator(seed: 7)
    let width = 24
    let weights = (0..<width * width).map { _ in
      Double(Int.random(in: 20...600, using: &generator))
    }
    let reach = (0..<width * width).map { site in
      (0..<width * width).filter { demand in
        let (x, y) = (site % width - demand % width, site / width - demand / width)
        return x * x + y * y <= 16
      }
    }
    let problem = MaximalCovering(weights: weights, reach: reach)
    let plan = problem.plan(sites: 6, stepLimit: 2_000_000)
    #expect(plan.sites.count == 6)
    #expect(plan.upperBound <= 1.05 * plan.weight)
    #expect(problem.plan(sites: 6, stepLimit: 2_000_000) == plan)
  }
}

extension MaximalCovering {
  /// The weight of the best choice, by trying them all and, with a capacity, all ways to serve.
  func bestOfAllChoices(_ count: Int) -> Double {
    var best = 0.0
    for choice in 0..<(1 << siteCount) where choice.nonzeroBitCount <= count {
      let sites = (0..<siteCount).filter { choice & (1 << $0) != 0 }
      best = max(best, capacity == nil ? coveredWeight(sites) : servedWeight(sites))
    }
    return best
  }

  private func coveredWeight(_ sites: [Int]) -> Double {
    let reached = Set(sites.flatMap { demands[places(of: Int32($0))] })
    return reached.sorted().reduce(0) { $0 + weights[Int($1)] }
  }

  /// Goes through the demands one by one; the rooms left at each site are all that matters.
  private func servedWeight(_ sites: [Int]) -> Double {
    let reached = sites.map { Set(demands[places(of: Int32($0))].map(Int.init)) }
    var bests = [sites.map { _ in capacity ?? 0 }: 0.0]
    for demand in weights.indices {
      for (rooms, weight) in bests {
        for place in sites.indices where rooms[place] > 0 && reached[place].contains(demand) {
          var left = rooms
          left[place] -= 1
          bests[left] = max(bests[left] ?? 0, weight + weights[demand])
        }
      }
    }
    return bests.values.max() ?? 0
  }
}
