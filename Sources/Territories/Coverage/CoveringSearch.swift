/// The search for the best sites: a good choice first, then the proof that none is better.
///
/// Branch and bound: choices are gone through site by site, and a branch ends where its bound shows
/// that it holds nothing better than what is known.
struct CoveringSearch {
  private let whole: MaximalCovering
  private let siteLimit: Int
  private let stepLimit: Int
  /// The sites that the search goes through, as sites of the whole problem.
  private var names: [Int32]
  private var problem: MaximalCovering
  private var service: CoveringService
  private var bound: CoveringBound
  /// The best choice so far, as sites of the whole problem.
  private var best: [Int32] = []
  private var bestWeight = 0.0
  private var serviceSteps = 0
  private var spentSteps = 0
  /// By how much a choice must be better: by 1 if all weights are whole.
  private let grain: Double
  /// What rounding can make of an equal weight.
  private let slack: Double

  init(_ whole: MaximalCovering, siteLimit: Int, stepLimit: Int) {
    self.whole = whole
    self.siteLimit = siteLimit
    self.stepLimit = stepLimit
    names = whole.usefulSites
    problem = whole.restricted(to: names)
    service = CoveringService(problem)
    bound = CoveringBound(problem)
    let total = problem.weights.reduce(0, +)
    grain = total < 1e15 && problem.weights.allSatisfy { $0.rounded() == $0 } ? 1 : 0
    slack = 1e-9 * max(total, 1e-300)
  }

  /// Returns the best choice, and how sure that is.
  mutating func plan() -> CoveringPlan {
    guard siteLimit < names.count else { return finish(names, bound: nil) }
    guard siteLimit > 0 else { return finish([], bound: nil) }
    let free = Array(0..<Int32(names.count))
    var greedy = CoveringGreedy(problem)
    greedy.choose(siteLimit, of: free, stepLimit: stepLimit / 4)
    spentSteps += greedy.steps
    consider(greedy.sites)
    guard bestWeight < problem.weights.reduce(0, +) - slack else { return finish(best, bound: nil) }
    var left = free
    let first = lower(held: [], free: &left, rounds: 120)
    guard !isSettled(first) else { return finish(best, bound: nil) }
    restrict(to: left)
    let proven = explore(held: [], free: Array(0..<Int32(names.count)))
    return finish(best, bound: min(first, proven))
  }

  /// Returns the best weight of the choices that hold some sites and add others from a list, or a
  /// bound of it where the steps run out.
  private mutating func explore(held: [Int32], free: [Int32]) -> Double {
    let room = siteLimit - held.count
    var free = free
    var highest = bestWeight
    var limit = Double.infinity
    while true {
      limit = min(limit, lower(held: held, free: &free, rounds: held.isEmpty ? 60 : 20))
      if isSettled(limit) { return max(highest, bestWeight) }
      guard steps < stepLimit else { return max(highest, limit) }
      guard free.count > room else {
        consider(held + free)
        return max(highest, bestWeight)
      }
      let branch = free.indices.max { bound.kept[Int(free[$0])] < bound.kept[Int(free[$1])] }
      guard let branch else { return max(highest, bestWeight) }
      let site = free.remove(at: branch)
      if room == 1 {
        consider(held + [site])
      } else {
        let prices = bound.prices
        highest = max(highest, explore(held: held + [site], free: free))
        bound.resume(prices)
      }
    }
  }

  /// Lowers the bound by moving the prices, and leaves out the sites that no better choice can add.
  ///
  /// Each choice that the prices suggest on the way is tried.
  private mutating func lower(held: [Int32], free: inout [Int32], rounds: Int) -> Double {
    let room = siteLimit - held.count
    var least = (bound: Double.infinity, prices: bound.prices)
    var (stride, stalled) = (1.0, 0)
    for _ in 0..<rounds where stride > 1e-3 && steps < stepLimit {
      let reading = bound.read(held: held, free: free, count: room)
      if reading.bound < least.bound {
        least = (reading.bound, bound.prices)
        stalled = 0
        consider(held + reading.chosen)
        if isSettled(least.bound) { break }
      } else {
        stalled += 1
        if stalled.isMultiple(of: 4) {
          stride /= 2
          bound.resume(least.prices)
          continue
        }
      }
      let gap = stride * (reading.bound - bestWeight)
      guard bound.move(held + reading.chosen, by: gap) else { break }
    }
    bound.resume(least.prices)
    let limit = bound.read(held: held, free: free, count: room).bound
    drop(&free, room: room, limit: limit)
    return limit
  }

  /// Leaves out the sites with which the bound is no better than what is known.
  private func drop(_ free: inout [Int32], room: Int, limit: Double) {
    let values = free.map { bound.kept[Int($0)] }.sorted(by: >)
    guard free.count > room, room > 0 else { return }
    let last = values[room - 1]
    free.removeAll { site in
      let value = bound.kept[Int(site)]
      return value < last && isSettled(limit - last + value)
    }
  }

  private mutating func consider(_ sites: [Int32]) {
    let weight = service.weight(of: sites, steps: &serviceSteps)
    guard weight > bestWeight + slack || best.isEmpty else { return }
    (best, bestWeight) = (sites.map { names[Int($0)] }, weight)
  }

  /// Whether nothing below a bound is better than what is known.
  private func isSettled(_ bound: Double) -> Bool {
    bound + slack < bestWeight + grain || bound <= bestWeight + slack
  }

  private var steps: Int { spentSteps + serviceSteps + bound.steps }

  /// Goes on with the sites that are left: what is small is fast.
  private mutating func restrict(to sites: [Int32]) {
    spentSteps += bound.steps
    names = sites.map { names[Int($0)] }
    problem = whole.restricted(to: names)
    service = CoveringService(problem)
    bound = CoveringBound(problem)
  }

  /// The result, its sites in the order in which they add most.
  private func finish(_ sites: [Int32], bound: Double?) -> CoveringPlan {
    var greedy = CoveringGreedy(whole)
    greedy.choose(sites.count, of: sites.sorted(), stepLimit: 0)
    var service = CoveringService(whole)
    let served = service.served(by: greedy.sites)
    var weight = 0.0
    for demand in served.joined().sorted() { weight += whole.weights[demand] }
    let limit = max(weight, bound.map { grain > 0 ? ($0 + slack).rounded(.down) : $0 } ?? weight)
    return CoveringPlan(
      sites: greedy.sites.map(Int.init), served: served, weight: weight, upperBound: limit,
      isExact: limit <= weight + slack)
  }
}
