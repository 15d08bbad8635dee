/// A good choice of sites, found fast: the site that adds most, one after the other, then exchanges.
///
/// The first part alone reaches at least 1 − 1/*e* of the best there is, since what a site adds
/// never grows when others are chosen before it.
///
/// - SeeAlso: G. L. Nemhauser, L. A. Wolsey, M. L. Fisher, Math. Program. 14 (1978),
///   doi:10.1007/BF01588971
struct CoveringGreedy {
  private let problem: MaximalCovering
  private var service: CoveringService
  /// How many chosen sites reach each demand.
  private var times: [Int32]
  private(set) var sites: [Int32] = []
  private(set) var weight = 0.0
  private(set) var steps = 0
  /// What each site would add alone, and so at most.
  private var alone: [Double] = []

  init(_ problem: MaximalCovering) {
    self.problem = problem
    service = CoveringService(problem)
    times = problem.weights.map { _ in 0 }
  }

  /// Chooses among some sites, and exchanges while that helps and steps are left.
  mutating func choose(_ count: Int, of candidates: [Int32], stepLimit: Int) {
    alone = [Double](repeating: 0, count: problem.siteCount)
    for site in candidates { alone[Int(site)] = gain(of: site) }
    var bounds = alone
    while sites.count < count,
      let next = best(of: candidates, bounds: &bounds, above: 0, stepLimit: .max)
    {
      add(next)
    }
    var hasImproved = true
    while hasImproved, steps < stepLimit {
      hasImproved = false
      for place in sites.indices where steps < stepLimit {
        if exchange(at: place, with: candidates, stepLimit) { hasImproved = true }
      }
    }
  }

  /// The site that adds most, of equals the first.
  ///
  /// What a site added before bounds what it adds now: few need be asked again.
  private mutating func best(
    of candidates: [Int32], bounds: inout [Double], above least: Double, stepLimit: Int
  ) -> Int32? {
    var (best, most): (Int32?, Double) = (nil, least)
    let promising = candidates.max { bounds[Int($0)] < bounds[Int($1)] }
    for site in (promising.map { [$0] } ?? []) + candidates {
      let bound = bounds[Int(site)]
      let mayWin = bound > most || (bound == most && best.map { site < $0 } ?? false)
      guard mayWin, steps < stepLimit, !sites.contains(site) else { continue }
      let gain = gain(of: site)
      bounds[Int(site)] = gain
      if gain > most || (gain == most && best.map { site < $0 } ?? false) {
        (best, most) = (site, gain)
      }
    }
    return best
  }

  /// Puts another site at a place if that serves more.
  private mutating func exchange(
    at place: Int, with candidates: [Int32], _ stepLimit: Int
  ) -> Bool {
    let (site, before) = (sites[place], weight)
    remove(at: place)
    var bounds = alone
    // Rounding alone must not send the search in circles.
    let least = (before - weight) + 1e-12 * before
    let better = best(of: candidates, bounds: &bounds, above: least, stepLimit: stepLimit)
    add(better ?? site)
    sites.swapAt(place, sites.count - 1)
    return better != nil
  }

  private mutating func gain(of site: Int32) -> Double {
    guard problem.capacity == nil else {
      return service.weight(of: sites + [site], steps: &steps) - weight
    }
    var sum = 0.0
    for place in problem.places(of: site) {
      let demand = Int(problem.demands[place])
      if times[demand] == 0 { sum += problem.weights[demand] }
    }
    steps += problem.places(of: site).count
    return sum
  }

  private mutating func add(_ site: Int32) {
    weight += gain(of: site)
    sites.append(site)
    for place in problem.places(of: site) { times[Int(problem.demands[place])] += 1 }
  }

  private mutating func remove(at place: Int) {
    sites.swapAt(place, sites.count - 1)
    let site = sites.removeLast()
    for place in problem.places(of: site) { times[Int(problem.demands[place])] -= 1 }
    weight = service.weight(of: sites, steps: &steps)
  }
}
