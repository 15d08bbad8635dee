/// A total that the records state, held against the rows that should make it up.
///
/// Sources give totals in their own words: a number of participations that counts the speakers in,
/// twelve meetings of which one is still to come. The reading says how the rows lead to the total,
/// or that they do not.
public struct Reconciliation: Sendable, Hashable {
  /// How the rows lead to the stated total.
  public enum Reading: Sendable, Hashable {
    /// The rows add up to it.
    case sum
    /// The rows add up to it once their speakers are counted in.
    case sumWithSpeakers(participants: Int, speakers: Int)
    /// Some rows have no figure of their own; what is left would be theirs.
    case partial(recorded: Int, of: Int, left: Int)
    /// No row has a figure of its own: the total stands alone.
    case total
    /// The rows add up to something else.
    case conflict(sum: Int)
  }

  /// How the rows lead to the stated number of sittings.
  public enum Sittings: Sendable, Hashable {
    /// So many were held, as stated or with nothing stated.
    case held(Int)
    /// The stated number counts some that are still to come.
    case heldAndPlanned(held: Int, planned: Int)
    /// The stated number and the rows differ.
    case conflict(stated: Int, held: Int, planned: Int)
  }

  /// The series whose total is stated.
  public let series: Interaction
  /// The stated total.
  public let stated: Int
  /// What each row has, nil where it has no figure.
  public let parts: [Int?]
  /// How the rows lead to the total.
  public let reading: Reading
  /// How the rows lead to the number of sittings.
  public let sittings: Sittings
}

extension Network {
  /// The stated totals of all series that have rows of their own, in the order of the records.
  public var reconciliations: [Reconciliation] {
    // By index: a million interactions without a parent should not be copied to be passed over.
    let children = Dictionary(
      grouping: interactions.indices.lazy.filter {
        interactions[$0].parent != nil && interactions[$0].level != .view
      }.map { interactions[$0] }
    ) { $0.parent ?? "" }
    return interactions.indices.compactMap { index in
      guard interactions[index].level == .series else { return nil }
      let series = interactions[index]
      guard let stated = series.participations ?? series.participants,
        let rows = children[series.id]
      else { return nil }
      let counted = rows.filter { $0.status == .held || $0.level == .series }
      let parts = counted.map { $0.participations ?? $0.participants }
      return Reconciliation(
        series: series, stated: stated, parts: parts,
        reading: reading(of: stated, parts, speakers: counted.compactMap(\.speakers)),
        sittings: sittings(of: series, children))
    }
  }

  private func reading(
    of stated: Int, _ parts: [Int?], speakers: [Int]
  ) -> Reconciliation.Reading {
    let recorded = parts.compactMap { $0 }
    let sum = recorded.reduce(0, +)
    let spoken = speakers.reduce(0, +)
    if recorded.isEmpty { return .total }
    if sum == stated { return .sum }
    if recorded.count < parts.count, sum < stated {
      return .partial(recorded: recorded.count, of: parts.count, left: stated - sum)
    }
    return sum + spoken == stated
      ? .sumWithSpeakers(participants: sum, speakers: spoken) : .conflict(sum: sum)
  }

  private func sittings(
    of series: Interaction, _ children: [String: [Interaction]]
  ) -> Reconciliation.Sittings {
    let events = events(under: series, children)
    let held = events.count { $0.status == .held }
    let planned = events.count { $0.status == .planned }
    guard let stated = series.sessions, stated != held else { return .held(held) }
    return stated == held + planned
      ? .heldAndPlanned(held: held, planned: planned)
      : .conflict(stated: stated, held: held, planned: planned)
  }

  private func events(
    under series: Interaction, _ children: [String: [Interaction]]
  ) -> [Interaction] {
    (children[series.id] ?? []).flatMap { child in
      child.level == .series ? events(under: child, children) : [child]
    }
  }
}
