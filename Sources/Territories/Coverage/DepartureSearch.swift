import Graphs

/// A search for the fewest carriers who are all that more than half of the covered units have.
///
/// Units with the same carriers fall together and are one class. The bound shares each class among
/// those of its carriers who are still there: whoever leaves then brings at most its own credit,
/// so that *r* departures bring at most the *r* largest.
struct DepartureSearch {
  /// Units with the same carriers.
  struct Class {
    let carriers: [Int]
    let unitCount: Int
  }

  let classes: [Class]
  let classesOfCarrier: [[Int]]
  let coveredCount: Int
  /// The smallest set found so far, at first a greedy one.
  private(set) var best: [Int]

  /// How many carriers of each class are undecided, and how many are bound to stay.
  private var undecided: [Int]
  private var staying: [Int]
  private var isDecided: [Bool]
  private var gone: [Int] = []
  private var fallen = 0

  /// More than half.
  private var target: Int { coveredCount / 2 + 1 }

  init?(_ sets: CarrierSets) {
    let rows = (0..<sets.unitCount).map(sets.carriers(of:)).filter { !$0.isEmpty }
    guard !rows.isEmpty else { return nil }
    var classOfRow: [[Int]: Int] = [:]
    var counts: [Int] = []
    var members: [[Int]] = []
    for row in rows {
      if let place = classOfRow[row] {
        counts[place] += 1
      } else {
        classOfRow[row] = counts.count
        counts.append(1)
        members.append(row)
      }
    }
    classes = zip(members, counts).map { Class(carriers: $0, unitCount: $1) }
    var byCarrier = [[Int]](repeating: [], count: sets.carrierCount)
    for (place, row) in members.enumerated() {
      for carrier in row { byCarrier[carrier].append(place) }
    }
    classesOfCarrier = byCarrier
    coveredCount = rows.count
    undecided = members.map(\.count)
    staying = [Int](repeating: 0, count: members.count)
    isDecided = [Bool](repeating: false, count: sets.carrierCount)
    best = []
    best = greedySet()
  }

  /// Searches depth first, departures before stays; returns whether it came to an end.
  mutating func run(limit: Int) -> Bool {
    var decisions: [(carrier: Int, leaves: Bool)] = []
    var steps = 0
    while true {
      if let carrier = nextCarrier(&steps) {
        decide(carrier, leaves: true, by: 1)
        decisions.append((carrier, true))
      } else {
        while let last = decisions.last, !last.leaves {
          decide(last.carrier, leaves: false, by: -1)
          decisions.removeLast()
        }
        guard let last = decisions.popLast() else { return true }
        decide(last.carrier, leaves: true, by: -1)
        decide(last.carrier, leaves: false, by: 1)
        decisions.append((last.carrier, false))
      }
      if steps > limit { return false }
    }
  }

  /// Takes a decision about a carrier, or takes it back.
  private mutating func decide(_ carrier: Int, leaves: Bool, by step: Int) {
    isDecided[carrier] = step > 0
    if leaves, step > 0 { gone.append(carrier) }
    if leaves, step < 0 { gone.removeLast() }
    for place in classesOfCarrier[carrier] {
      if leaves, step < 0, undecided[place] == 0, staying[place] == 0 {
        fallen -= classes[place].unitCount
      }
      undecided[place] -= step
      if !leaves { staying[place] += step }
      if leaves, step > 0, undecided[place] == 0, staying[place] == 0 {
        fallen += classes[place].unitCount
      }
    }
  }

  /// Returns the undecided carrier of the most credit, or nil if nothing better lies below.
  private mutating func nextCarrier(_ steps: inout Int) -> Int? {
    let room = best.count - 1 - gone.count
    if fallen >= target {
      if gone.count < best.count { best = gone }
      return nil
    }
    guard room > 0 else { return nil }
    let credits = credits(within: room, &steps)
    // A whole number of units is asked for, so that rounding must not lose one.
    let bound = credits.sorted(by: >).prefix(room).reduce(0, +)
    guard Double(fallen) + bound > Double(target) - 1e-6 else { return nil }
    return credits.indices.max { credits[$0] < credits[$1] }
  }

  /// Shares every class that so many departures can still fell among its undecided carriers.
  private func credits(within room: Int, _ steps: inout Int) -> [Double] {
    var credits = [Double](repeating: 0, count: classesOfCarrier.count)
    steps += credits.count
    for place in classes.indices {
      steps += 1
      guard staying[place] == 0, (1...room).contains(undecided[place]) else { continue }
      let credit = Double(classes[place].unitCount) / Double(undecided[place])
      steps += classes[place].carriers.count
      for carrier in classes[place].carriers where !isDecided[carrier] {
        credits[carrier] += credit
      }
    }
    return credits
  }
}
