import Tables

/// A figure of attendance and the interactions that it stands for.
struct AttendanceLine {
  /// The interaction, or the series that states more than its rows, as an index.
  let interaction: Int
  /// The interactions whose attendance it tells, as indices: itself, or the untold rows of a series.
  let rows: [Int]
  /// How many times somebody took part, or nil if that is not told.
  let attendance: Int?
  /// Whether it is what a series states beyond its rows.
  let isRemainder: Bool
}

extension Network {
  /// The figures of attendance of all that took place, each counted once, in the order of the
  /// records.
  var attendanceLines: [AttendanceLine] {
    var account = AttendanceAccount(self)
    for root in interactions.indices where account.isRoot(root) { _ = account.tell(root) }
    return account.lines.sorted { left, right in
      left.interaction == right.interaction
        ? !left.isRemainder && right.isRemainder : left.interaction < right.interaction
    }
  }
}

/// Goes down from series to their rows, and back up with what the rows tell.
private struct AttendanceAccount {
  private let interactions: [Interaction]
  private let children: [Int: [Int]]
  private var parents: Set<Int> = []
  private(set) var lines: [AttendanceLine] = []

  init(_ network: Network) {
    let interactions = network.interactions
    self.interactions = interactions
    var children: [Int: [Int]] = [:]
    for index in interactions.indices where interactions[index].level != .view {
      guard let parent = interactions[index].parent.flatMap({ network.interactionIndex[$0] }),
        interactions[parent].level == .series
      else { continue }
      children[parent, default: []].append(index)
      parents.insert(index)
    }
    self.children = children
  }

  /// Whether an interaction belongs to no series, and is no view.
  func isRoot(_ index: Int) -> Bool {
    interactions[index].level != .view && !parents.contains(index)
  }

  /// Tells an interaction with its rows, and returns their sum and those left untold.
  mutating func tell(_ index: Int) -> (sum: Int, untold: [Int]) {
    let interaction = interactions[index]
    let stated = interaction.participations ?? interaction.participants
    guard let rows = children[index] else {
      guard interaction.status == .held || interaction.status == .ongoing else { return (0, []) }
      lines.append(
        AttendanceLine(interaction: index, rows: [index], attendance: stated, isRemainder: false))
      return (stated ?? 0, stated == nil ? [index] : [])
    }
    let told = rows.map { tell($0) }
    let (sum, untold) = (told.reduce(0) { $0 + $1.sum }, told.flatMap(\.untold))
    guard let stated, stated > sum, !untold.isEmpty else { return (sum, untold) }
    lines.append(
      AttendanceLine(
        interaction: index, rows: untold, attendance: stated - sum, isRemainder: true))
    return (stated, [])
  }
}
