/// A weight that no choice of sites can exceed, by prices on the demands.
///
/// A served demand pays its price to all and the rest of its weight to the site that serves it, so
/// sites can be judged one by one: whatever the prices, their sum and what the best sites keep is
/// an upper bound. The prices are moved until the bound is low: a demand that several chosen sites
/// would serve grows dearer, one that none serves cheaper.
///
/// - SeeAlso: R. D. Galvão, C. ReVelle, Eur. J. Oper. Res. 88 (1996),
///   doi:10.1016/0377-2217(94)00159-6
struct CoveringBound {
  /// What is found for one set of prices.
  struct Reading {
    /// No choice is better.
    let bound: Double
    /// The sites that keep most, beside those that are held: a guess at a good choice.
    let chosen: [Int32]
  }

  private let problem: MaximalCovering
  /// The price of each demand, from 0 to its weight.
  private(set) var prices: [Double]
  /// What each site keeps at these prices.
  private(set) var kept: [Double]
  /// How many chosen sites would serve each demand.
  private var times: [Int32]
  private var rests: [Double] = []
  private(set) var steps = 0

  init(_ problem: MaximalCovering) {
    self.problem = problem
    prices = problem.weights.map { _ in 0 }
    kept = [Double](repeating: 0, count: problem.siteCount)
    times = problem.weights.map { _ in 0 }
  }

  /// Goes back to other prices.
  mutating func resume(_ earlier: [Double]) {
    prices = earlier
  }

  /// Reads the prices of the moment.
  ///
  /// - Parameters:
  ///   - held: The sites that are chosen already.
  ///   - free: The sites that may be added.
  ///   - count: How many of them.
  mutating func read(held: [Int32], free: [Int32], count: Int) -> Reading {
    var bound = 0.0
    for price in prices { bound += price }
    for site in held { bound += keep(site) }
    var chosen: [Int32] = []
    for site in free {
      let value = keep(site)
      if chosen.count == count {
        guard let last = chosen.last, value > kept[Int(last)] else { continue }
        chosen.removeLast()
      }
      let place = chosen.firstIndex { kept[Int($0)] < value } ?? chosen.count
      chosen.insert(site, at: place)
    }
    for site in chosen { bound += kept[Int(site)] }
    return Reading(bound: bound, chosen: chosen)
  }

  /// What a site keeps: the rests of its demands, or of the best of them if it cannot serve all.
  private mutating func keep(_ site: Int32) -> Double {
    let places = problem.places(of: site)
    var sum = 0.0
    steps += places.count
    if let capacity = problem.capacity, capacity < places.count {
      sum = heaviest(capacity, of: places).reduce(0, +)
    } else {
      for place in places {
        let demand = Int(problem.demands[place])
        sum += problem.weights[demand] - prices[demand]
      }
    }
    kept[Int(site)] = sum
    return sum
  }

  private mutating func heaviest(_ count: Int, of places: Range<Int>) -> ArraySlice<Double> {
    rests.removeAll(keepingCapacity: true)
    for place in places {
      let demand = Int(problem.demands[place])
      rests.append(problem.weights[demand] - prices[demand])
    }
    steps += 4 * places.count
    rests.sort(by: >)
    return rests.prefix(count)
  }

  /// Moves the prices by the surplus of service that some sites would give, and returns whether
  /// there was any.
  mutating func move(_ sites: [Int32], by gap: Double) -> Bool {
    for demand in times.indices { times[demand] = 0 }
    for site in sites { serve(site) }
    var square = 0.0
    for demand in times.indices where times[demand] != 1 {
      guard times[demand] > 1 || prices[demand] > 0 else { continue }
      let surplus = Double(times[demand]) - 1
      square += surplus * surplus
    }
    guard square > 0, gap > 0 else { return false }
    for demand in times.indices where times[demand] != 1 {
      let moved = prices[demand] + gap / square * (Double(times[demand]) - 1)
      prices[demand] = min(problem.weights[demand], max(0, moved))
    }
    return true
  }

  private mutating func serve(_ site: Int32) {
    let places = problem.places(of: site)
    var least = 0.0
    var room = places.count
    if let capacity = problem.capacity, capacity < places.count {
      least = heaviest(capacity, of: places).last ?? .infinity
      room = capacity
    }
    for place in places where room > 0 {
      let demand = Int(problem.demands[place])
      let rest = problem.weights[demand] - prices[demand]
      guard rest > 0, rest >= least else { continue }
      times[demand] += 1
      room -= 1
    }
  }
}
