import Graphs
import Partners

/// Who is at what before somebody leaves and after, in the rows and columns of the attendance.
struct RemainingMeetings {
  /// What becomes of an institution.
  enum Fate: String {
    /// It leaves.
    case leaving
    /// It stays and meets nobody any more.
    case alone
    /// It stays and still meets others.
    case joined
  }

  /// Who was at each occasion.
  let before: [[Int]]
  /// Who still would be.
  let after: [[Int]]
  /// What becomes of each institution.
  let fates: [Fate]
  /// The size of the component of each institution that stays; 0 for those who leave.
  let componentSizes: [Int]
  /// Those who still meet somebody, by component, the largest first.
  let groups: [[Int]]

  /// Compares two attendances of one network.
  ///
  /// - Parameters:
  ///   - leaving: The institutions that leave, as indices.
  init(_ before: Attendance, _ after: Attendance, leaving: Set<Int>) {
    let rows = Dictionary(
      uniqueKeysWithValues: zip(before.institutions, before.institutions.indices))
    let columns = Dictionary(uniqueKeysWithValues: zip(after.occasions, after.occasions.indices))
    self.before = before.occasions.indices.map { before.graph.actors(ofEvent: $0) }
    let remaining = before.occasions.map { occasion in
      columns[occasion].map { after.graph.actors(ofEvent: $0) }?
        .compactMap { rows[after.institutions[$0]] } ?? []
    }
    let graph = TwoModeGraph(
      actorCount: before.institutions.count, eventCount: remaining.count,
      affiliations: remaining.enumerated().flatMap { event, actors in
        actors.map { (actor: $0, event: event) }
      })
    let parts = graph.graph.components().partOfVertex
    let stays = before.institutions.map { !leaving.contains($0) }
    var sizes = [Int](repeating: 0, count: (parts.max() ?? -1) + 1)
    for row in stays.indices where stays[row] { sizes[parts[row]] += 1 }
    let own = stays.indices.map { stays[$0] ? sizes[parts[$0]] : 0 }
    let members = Dictionary(grouping: own.indices.filter { own[$0] > 1 }) { parts[$0] }
    groups = members.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    self.after = remaining
    componentSizes = own
    fates = own.map { $0 == 0 ? .leaving : $0 == 1 ? .alone : .joined }
  }
}
