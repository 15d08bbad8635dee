import Tables
import Territories

/// Something that the network does not reach, or reaches by one thread.
///
/// A gap is a result, not an error: it says what is uncovered, since when, and on which rows that
/// rests.
public struct Gap: Sendable, Hashable {
  /// What kind of gap it is, and where.
  public enum Kind: Sendable, Hashable {
    /// A cell of district (row) and care sector (column) without a live, doubled link.
    case cell(row: Int, column: Int, state: CoverageState)
    /// A zone that the meetings have not visited for longer than the limit.
    case lapsed(zone: Int)
    /// A district that has to deal with several care sectors.
    case split(row: Int)
    /// The communes of a meeting zone that never hosted one, as indices.
    case neverHosted(zone: Int, communes: [Int])
    /// The communes that belong to no district, as indices.
    case unassigned(communes: [Int])
    /// The communes that no directory lists, as indices.
    case unlisted(communes: [Int])
  }

  /// What kind of gap it is, and where.
  public let kind: Kind
  /// The pupils concerned.
  public let weight: Double
  /// The day since when, where one is known.
  public let since: Day?
  /// The rows that it rests on.
  public let rows: [Origin]

  /// Whether care is missing, rather than order in the territories.
  public var isUncovered: Bool {
    switch kind {
    case .cell, .lapsed: true
    case .split, .neverHosted, .unassigned, .unlisted: false
    }
  }
}
