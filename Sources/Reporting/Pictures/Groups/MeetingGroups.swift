import Graphs
import Languages
import Partners

/// Institutions in groups, and how often the groups met.
///
/// Conventions: two groups share each occasion that both attended; within a group counts each
/// occasion that two of its institutions attended, whoever else was there.
struct MeetingGroups {
  /// Some institutions that are drawn as one.
  struct Group {
    /// A stable name.
    let id: String
    /// Its name in words.
    let name: Text
    /// The sector that its members share, or nil if it has several.
    let sector: Sector?
    /// The territory of their seats, as a place in the groups by seat, or nil if it has several.
    let seat: Int?
    /// The territory that the page tells more of, or nil if it has several.
    let territory: RowLink?
    /// Its institutions, as places in the scope.
    let places: [Int]
  }

  /// Two groups that met.
  struct Pair {
    /// The first group, as a place in `groups`.
    let first: Int
    /// The second group.
    let second: Int
    /// How many occasions both attended.
    let count: Int
  }

  /// The groups, in the order of their sectors within that of their territories.
  let groups: [Group]
  /// How many occasions each group met within itself.
  let within: [Int]
  /// The pairs that met, the most often first.
  let pairs: [Pair]

  /// Counts the meetings of some groups.
  ///
  /// - Complexity: O(*p* + *e* · *g*²) for *p* participations, *e* occasions of *g* groups each.
  init(_ groups: [Group], of scope: NetworkScope) {
    var groupOfRow: [Int?] = scope.attendance.institutions.map { _ in nil }
    for (number, group) in groups.enumerated() {
      for place in group.places { groupOfRow[scope.rows[place]] = number }
    }
    var within = groups.map { _ in 0 }
    var shared = Array(repeating: within, count: groups.count)
    for event in scope.attendance.occasions.indices {
      let actors = scope.attendance.graph.actors(ofEvent: event).compactMap { groupOfRow[$0] }
      let present = Set(actors).sorted()
      var sizes = groups.map { _ in 0 }
      for group in actors { sizes[group] += 1 }
      for (place, first) in present.enumerated() {
        if sizes[first] > 1 { within[first] += 1 }
        for second in present[(place + 1)...] { shared[first][second] += 1 }
      }
    }
    (self.groups, self.within) = (groups, within)
    pairs = groups.indices.flatMap { first in
      groups.indices.filter { shared[first][$0] > 0 }.map {
        Pair(first: first, second: $0, count: shared[first][$0])
      }
    }.sorted { ($1.count, $0.first, $0.second) < ($0.count, $1.first, $1.second) }
  }

  /// The pairs of groups that never met, those of the most institutions first.
  var strangers: [(first: Int, second: Int)] {
    let met = Set(pairs.map { [$0.first, $0.second] })
    let all = groups.indices.flatMap { first in
      groups.indices.dropFirst(first + 1).map { (first: first, second: $0) }
    }
    func weight(_ pair: (first: Int, second: Int)) -> Int {
      groups[pair.first].places.count * groups[pair.second].places.count
    }
    return all.filter { !met.contains([$0.first, $0.second]) }.sorted {
      (weight($1), $0.first, $0.second) < (weight($0), $1.first, $1.second)
    }
  }
}
