/// Which demands a set of sites serves at best, each site no more than its capacity.
///
/// The sets of demands that can be served form a transversal matroid, so that taking the heaviest
/// first is best: a demand is refused only if no chain of moves makes room for it.
///
/// - SeeAlso: J. Edmonds, D. R. Fulkerson, J. Res. Natl. Bur. Stand. 69B (1965),
///   doi:10.6028/jres.069B.016
struct CoveringService {
  private let problem: MaximalCovering
  private let capacity: Int
  /// The demands from the heaviest to the lightest, and the place of each in that order.
  private let order: [Int32]
  private let rank: [Int32]
  /// The demands in reach, heaviest first, with the places in the set of the sites that reach them.
  private var groups: [(demand: Int32, sites: Range<Int>)] = []
  private var reachers: [Int] = []
  /// The groups that each place serves.
  private(set) var taken: [[Int]] = []
  /// The places that no move can ever free again.
  private var isClosed: [Bool] = []
  private var isSeen: [Bool] = []
  /// Which group would move to a place, and from where.
  private var mover: [Int] = []
  private var origin: [Int] = []
  private var queue: [Int] = []

  init(_ problem: MaximalCovering) {
    self.problem = problem
    capacity = problem.capacity ?? .max
    let weights = problem.weights
    let order = (0..<Int32(weights.count)).sorted { left, right in
      let (first, second) = (weights[Int(left)], weights[Int(right)])
      return first == second ? left < right : first > second
    }
    var rank = [Int32](repeating: 0, count: order.count)
    for (place, demand) in order.enumerated() { rank[Int(demand)] = Int32(place) }
    self.order = order
    self.rank = rank
  }

  /// Returns what a set of sites serves at best, by weight.
  ///
  /// - Parameter steps: Grows by the demands that were visited.
  mutating func weight(of sites: [Int32], steps: inout Int) -> Double {
    gather(sites)
    steps += 4 * reachers.count
    var sum = 0.0
    for group in groups.indices where serve(group) {
      sum += problem.weights[Int(groups[group].demand)]
    }
    return sum
  }

  /// Returns the demands that each site of a set serves, in rising order.
  mutating func served(by sites: [Int32]) -> [[Int]] {
    var steps = 0
    _ = weight(of: sites, steps: &steps)
    return taken.map { $0.map { Int(groups[$0].demand) }.sorted() }
  }

  private mutating func gather(_ sites: [Int32]) {
    var keys: [Int] = []
    for (place, site) in sites.enumerated() {
      for demand in problem.demands[problem.places(of: site)] {
        keys.append(Int(rank[Int(demand)]) * sites.count + place)
      }
    }
    keys.sort()
    groups.removeAll(keepingCapacity: true)
    reachers = keys.map { $0 % sites.count }
    var start = 0
    for (index, key) in keys.enumerated() {
      let isLast = index + 1 == keys.count || keys[index + 1] / sites.count != key / sites.count
      guard isLast else { continue }
      groups.append((order[key / sites.count], start..<index + 1))
      start = index + 1
    }
    taken = sites.map { _ in [] }
    isClosed = sites.map { _ in capacity == 0 }
    (mover, origin) = (sites.map { _ in 0 }, sites.map { _ in -1 })
  }

  /// Finds room for a group, if need be by moving others, and returns whether there was any.
  private mutating func serve(_ group: Int) -> Bool {
    queue.removeAll(keepingCapacity: true)
    isSeen = isClosed
    enqueue(group, from: -1)
    var head = 0
    while head < queue.count {
      let place = queue[head]
      head += 1
      if taken[place].count < capacity {
        shift(to: place)
        return true
      }
      for member in taken[place] { enqueue(member, from: place) }
    }
    // All these are full and move only among themselves: what is lighter finds no room either.
    for place in queue { isClosed[place] = true }
    return false
  }

  private mutating func enqueue(_ group: Int, from place: Int) {
    for index in groups[group].sites where !isSeen[reachers[index]] {
      let next = reachers[index]
      isSeen[next] = true
      (mover[next], origin[next]) = (group, place)
      queue.append(next)
    }
  }

  private mutating func shift(to free: Int) {
    var place = free
    while true {
      let (group, from) = (mover[place], origin[place])
      taken[place].append(group)
      guard from >= 0 else { return }
      taken[from].removeAll { $0 == group }
      place = from
    }
  }
}
