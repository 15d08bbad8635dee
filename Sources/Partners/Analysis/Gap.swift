import Tables
import Territories

/// Something that the network does not reach, or reaches by one thread.
///
/// A gap is a result, not an error: it says what is uncovered, since when, and on which rows that
/// rests.
public struct Gap: Sendable, Hashable {
  /// What kind of gap it is, and where.
  public enum Kind: Sendable, Hashable {
    /// A cell of district (row) and care sector (column) without a live, doubled tie.
    case cell(row: Int, column: Int, state: CoverageState)
    /// A cell whose last contact with its own care is older than the limit.
    case lapsedCell(row: Int, column: Int)
    /// A covered cell whose every contact was at one and the same place.
    case onePlace(row: Int, column: Int)
    /// The silent units of a cell that is not itself silent, as indices, the heaviest first.
    case silentUnits(row: Int, column: Int, units: [Int])
    /// A zone without a responsible institution of a kind; nil stands for care of any kind.
    case missing(kind: String?, zoning: String, zone: Int)
    /// The communes of a care zone whose own care is farther than the limit, as indices.
    case distant(zone: Int, communes: [Int])
    /// A zone that the meetings have not visited for longer than the limit.
    case lapsed(zone: Int)
    /// The members of a governance body that were at nothing else in the window, as indices.
    case silentMembers(institutions: [Int])
    /// A district that has to deal with several care sectors.
    case split(row: Int)
    /// The communes of a meeting zone that never hosted one, as indices.
    case neverHosted(zone: Int, communes: [Int])
    /// The communes that belong to no zone of a zoning, as indices.
    case unassigned(zoning: String, communes: [Int])
    /// The communes whose shares in the zones of a zoning add up to more than one, as indices.
    case doublyAssigned(zoning: String, communes: [Int])
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
    case .cell, .lapsedCell, .onePlace, .silentUnits, .missing, .distant, .lapsed, .silentMembers:
      true
    case .split, .neverHosted, .unassigned, .doublyAssigned, .unlisted: false
    }
  }
}
