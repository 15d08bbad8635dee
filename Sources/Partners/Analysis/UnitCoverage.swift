import Territories

/// How well one unit of the register is linked to its own care sector, and by what.
public struct UnitCoverage: Sendable, Hashable {
  /// What everything hangs on, where a tie is fragile.
  public enum Thread: String, Sendable, Hashable, CaseIterable {
    /// One body of care.
    case institution
    /// One professional.
    case professional
    /// One occasion.
    case occasion
    /// One and the same place on several occasions; it leaves the state as it is.
    case place
  }

  /// The unit, as an index into the institutions.
  public let unit: Int
  /// Its state.
  public let state: CoverageState
  /// What everything hangs on.
  public let threads: [Thread]
  /// The ties to those responsible for its own care sector.
  public let ties: [CareTie]
  /// The ties to others.
  public let tiesElsewhere: [CareTie]
  /// The ties to those responsible for its own care sector before the window.
  public let earlierTies: [CareTie]
  /// When it was in contact with its own care, in the window or before.
  public let contacts: Contacts
}

/// What a bundle of ties comes to: how many independent carriers, and on what it hangs.
struct TieBundle {
  let ties: [CareTie]
  /// The house whose rooms are no dependence, as a school's own.
  var home: String?

  /// What everything hangs on; nothing where there is no tie at all.
  var threads: [UnitCoverage.Thread] {
    guard !ties.isEmpty else { return [] }
    var threads: [UnitCoverage.Thread] = []
    if Set(ties.map(\.carrier)).count == 1 { threads.append(.institution) }
    let professionals = Set(ties.map(\.professional))
    if professionals.count == 1, professionals.first != .some(nil) { threads.append(.professional) }
    let occasionCount = Set(ties.map(\.occasion)).count
    if occasionCount == 1 { threads.append(.occasion) }
    let places = Set(ties.map(\.place))
    if occasionCount > 1, places.count == 1, let place = places.first ?? nil, place != home {
      threads.append(.place)
    }
    return threads
  }

  /// The state, where `isSilenceKnown` tells whether no tie means silence.
  func state(isSilenceKnown: Bool) -> CoverageState {
    guard !ties.isEmpty else { return isSilenceKnown ? .silent : .unknown }
    return threads.allSatisfy { $0 == .place } ? .covered : .fragile
  }
}
