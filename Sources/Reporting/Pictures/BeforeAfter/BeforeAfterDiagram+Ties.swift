import Graphs
import Partners

extension BeforeAfterDiagram {
  /// A line of a panel: two who met alone, or somebody at an occasion of three or more.
  struct Tie {
    /// The nodes that it joins, named alike in both panels but for the prefix.
    let tail, head: String
    /// The institutions that it joins, as rows; one of them for a presence.
    let actors: [Int]
    /// The occasion, for a presence.
    let gathering: Int?
    /// How many occasions of two it stands for; 1 for a presence.
    let before: Int
    /// How many of them are left.
    let after: Int
  }

  /// The ties of both panels, those of two first, in the order of the records.
  var ties: [Tie] { pairTies + presences }

  private var pairTies: [Tie] {
    let drawn = Set(drawn)
    var counts: [[Int]: (before: Int, after: Int)] = [:]
    for event in meetings.before.indices {
      let pair = meetings.before[event]
      guard pair.count == 2, pair.allSatisfy(drawn.contains) else { continue }
      counts[pair, default: (0, 0)].before += 1
      if meetings.after[event] == pair { counts[pair, default: (0, 0)].after += 1 }
    }
    let often = counts.sorted { left, right in
      left.value.before == right.value.before
        ? left.key.lexicographicallyPrecedes(right.key) : left.value.before > right.value.before
    }.prefix(Self.tieLimit)
    return often.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, count in
      Tie(
        tail: "institution-\(pair[0])", head: "institution-\(pair[1])", actors: pair,
        gathering: nil, before: count.before, after: count.after)
    }
  }

  private var presences: [Tie] {
    let drawn = Set(drawn)
    return gatherings.flatMap { event in
      let left = Set(meetings.after[event])
      return meetings.before[event].filter(drawn.contains).map { actor in
        Tie(
          tail: "occasion-\(event)", head: "institution-\(actor)", actors: [actor],
          gathering: event, before: 1, after: left.contains(actor) ? 1 : 0)
      }
    }
  }
}
