import Tables

/// The span of days that an analysis looks at, both ends included.
public struct Window: Sendable, Hashable {
  /// The first day.
  public let from: Day
  /// The last day, on which the analysis stands.
  public let asOf: Day

  /// Makes a window, or nil if it ends before it begins.
  public init?(from: Day, asOf: Day) {
    guard from <= asOf else { return nil }
    self.from = from
    self.asOf = asOf
  }

  /// The days by their number.
  var days: ClosedRange<Int> { from.number...asOf.number }

  /// Returns whether an interaction took place, or went on, at some time in the window.
  ///
  /// Conventions: a year counts as all its days; what is ongoing has no end; what is undated,
  /// planned, postponed, hoped or told again as a view is not in any window.
  public func contains(_ interaction: Interaction) -> Bool {
    guard interaction.level != .view, let start = interaction.start else { return false }
    switch interaction.status {
    case .held: return start.first <= asOf && (interaction.end ?? start).last >= from
    case .ongoing: return start.first <= asOf && (interaction.end?.last ?? asOf) >= from
    case .planned, .postponed, .hoped: return false
    }
  }
}
