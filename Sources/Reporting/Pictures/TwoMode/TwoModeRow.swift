import Graphs
import Partners
import Tables

/// A row in the middle of the diagram of actors and occasions: an occasion, or several of one kind.
struct TwoModeRow {
  /// How many institutions an occasion brought together.
  enum Size: String, CaseIterable {
    /// Three or more.
    case gathering
    /// Two.
    case pair
    /// One alone: the records name nobody else.
    case alone

    /// The most rows of this size that one sheet shows.
    var limit: Int {
      switch self {
      case .gathering: 24
      case .pair: 12
      case .alone: 8
      }
    }
  }

  /// How many institutions each of its occasions brought together.
  let size: Size
  /// Its occasions, as columns of the attendance, the earliest first.
  let events: [Int]
  /// Who was there, as rows of the attendance, and at how many of its occasions.
  let presences: [(actor: Int, count: Int)]

  init(_ size: Size, _ events: [Int], in graph: TwoModeGraph) {
    var counts: [Int: Int] = [:]
    for actor in events.flatMap(graph.actors) { counts[actor, default: 0] += 1 }
    self.size = size
    self.events = events
    presences = counts.sorted { $0.key < $1.key }.map { (actor: $0.key, count: $0.value) }
  }
}

/// The rows of a sheet, and how many occasions have none.
struct TwoModeRows {
  /// The rows by size: the large occasions one by one in order of date, the others by kind.
  private(set) var rows: [TwoModeRow.Size: [TwoModeRow]] = [:]
  /// How many occasions of a size are left out.
  private(set) var omitted: [TwoModeRow.Size: Int] = [:]

  /// The most ties to large occasions that an eye can follow on one sheet.
  static let tieLimit = 400

  /// Gathers the occasions of an attendance.
  ///
  /// - Parameters:
  ///   - drawn: The institutions that are drawn, as rows of the attendance.
  init(_ attendance: Attendance, of network: Network, among drawn: Set<Int>) {
    let records = attendance.occasions.map { network.interactions[$0] }
    let order = records.indices.sorted { left, right in
      (records[left].start?.first.number ?? 0, left)
        < (records[right].start?.first.number ?? 0, right)
    }
    let (graph, kinds) = (attendance.graph, records.map(\.kind))
    let bySize = Dictionary(grouping: order) { event -> TwoModeRow.Size in
      switch graph.actors(ofEvent: event).count {
      case 1: .alone
      case 2: .pair
      default: .gathering
      }
    }
    take(Self.largest(bySize[.gathering] ?? [], graph, drawn), of: bySize, .gathering)
    for size in [TwoModeRow.Size.pair, .alone] {
      take(Self.gathered(bySize[size] ?? [], size, kinds, graph), of: bySize, size)
    }
  }

  private mutating func take(
    _ rows: [TwoModeRow], of events: [TwoModeRow.Size: [Int]], _ size: TwoModeRow.Size
  ) {
    let kept = Array(rows.prefix(size.limit))
    self.rows[size] = kept
    omitted[size] = (events[size]?.count ?? 0) - kept.reduce(0) { $0 + $1.events.count }
  }

  /// The largest occasions, as many as can be followed, in order of date.
  private static func largest(
    _ events: [Int], _ graph: TwoModeGraph, _ drawn: Set<Int>
  ) -> [TwoModeRow] {
    let sizes = events.map { graph.actors(ofEvent: $0).count(where: drawn.contains) }
    var (kept, ties) = (Set<Int>(), 0)
    for place in events.indices.sorted(by: { (sizes[$1], $0) < (sizes[$0], $1) }) {
      ties += sizes[place]
      if kept.count == TwoModeRow.Size.gathering.limit || !kept.isEmpty && ties > tieLimit { break }
      kept.insert(events[place])
    }
    return events.filter(kept.contains).map { TwoModeRow(.gathering, [$0], in: graph) }
  }

  /// The occasions by kind, the commonest kind first, then the earliest.
  private static func gathered(
    _ events: [Int], _ size: TwoModeRow.Size, _ kinds: [String], _ graph: TwoModeGraph
  ) -> [TwoModeRow] {
    var places: [String: Int] = [:]
    var groups: [[Int]] = []
    for event in events {
      if let place = places[kinds[event]] {
        groups[place].append(event)
      } else {
        places[kinds[event]] = groups.count
        groups.append([event])
      }
    }
    return groups.indices.sorted { (groups[$1].count, $0) < (groups[$0].count, $1) }
      .map { TwoModeRow(size, groups[$0], in: graph) }
  }
}
