/// An institution that met both of two sides, who may never have met each other.
///
/// Read a single go-between as the one thread between two worlds: what it stops carrying, nobody
/// else carries outside the meetings that were left out.
///
///     if let school = network.side("education"), let care = network.side("chac") {
///       network.between(school, care, leavingOut: ["symposium"]).goBetweens.first?.institution
///     }
///
/// Conventions: two institutions met if both were at one interaction, held or ongoing, that is no
/// view; professionals count as their institution. Members of the two sides are no go-betweens.
public struct GoBetween: Sendable, Hashable {
  /// The institution, as an index.
  public let institution: Int
  /// Whom it met of the first side, as indices.
  public let first: [Int]
  /// Whom it met of the second side.
  public let second: [Int]
  /// The interactions at which it met either, as indices.
  public let interactions: [Int]
}

/// What lies between two sides: who met both, and where they met each other.
public struct Between: Sendable, Hashable {
  /// Those who met both sides, those who met most of them first, then in the order of the records.
  public let goBetweens: [GoBetween]
  /// The interactions at which both sides were, as indices.
  public let direct: [Int]
  /// How many interactions were looked at.
  public let interactionCount: Int
}

extension Network {
  /// Returns the institutions of a sector, or an institution with all its parts, as indices; nil if
  /// the word is neither.
  public func side(_ word: String) -> Set<Int>? {
    if let sector = Sector(rawValue: word) {
      return Set(institutions.indices.filter { institutions[$0].sector == sector })
    }
    guard institution(word) != nil else { return nil }
    return Set(institutions.indices.filter { isPart($0, of: word) })
  }

  /// Returns who brings two sides together, and where they meet without anybody.
  ///
  /// - Parameters:
  ///   - first: The institutions of one side, as indices.
  ///   - second: Those of the other.
  ///   - kinds: The kinds of interaction to leave out, as the network's own meetings.
  ///   - absent: The institutions to leave out, with all their parts, by identifier.
  /// - Complexity: O(*p* + Σ *k*²) for *p* participations and *k* institutions at an interaction.
  public func between(
    _ first: Set<Int>, _ second: Set<Int>, leavingOut kinds: Set<String> = [],
    without absent: [String] = []
  ) -> Between {
    let counted = interactions.map { $0.tookPlace && !kinds.contains($0.kind) }
    let gone = absent.reduce(into: Set<Int>()) { $0.formUnion(side($1) ?? []) }
    let meetings = Dictionary(grouping: presences(where: counted), by: \.interaction)
      .mapValues { Set($0.compactMap(\.institution)).subtracting(gone) }
    return Between(
      goBetweens: goBetweens(first, second, meetings),
      direct: meetings.filter { !$1.isDisjoint(with: first) && !$1.isDisjoint(with: second) }
        .keys.sorted(), interactionCount: meetings.count)
  }

  private func goBetweens(
    _ first: Set<Int>, _ second: Set<Int>, _ meetings: [Int: Set<Int>]
  ) -> [GoBetween] {
    let others = meetings.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
      .subtracting(first).subtracting(second)
    return others.sorted().compactMap { goBetween($0, first, second, meetings) }
      .enumerated().sorted { left, right in
        (left.element.metCount, right.offset) > (right.element.metCount, left.offset)
      }.map(\.element)
  }

  private func goBetween(
    _ institution: Int, _ first: Set<Int>, _ second: Set<Int>, _ meetings: [Int: Set<Int>]
  ) -> GoBetween? {
    let own = meetings.filter { $1.contains(institution) }
    let met = own.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let (one, other) = (met.intersection(first), met.intersection(second))
    guard !one.isEmpty, !other.isEmpty else { return nil }
    let sides = first.union(second)
    return GoBetween(
      institution: institution, first: one.sorted(), second: other.sorted(),
      interactions: own.filter { !$1.isDisjoint(with: sides) }.keys.sorted())
  }

  private func isPart(_ institution: Int, of ancestor: String) -> Bool {
    var place: Int? = institution
    while let index = place {
      if institutions[index].id == ancestor { return true }
      place = institutions[index].parent.flatMap { institutionIndex[$0] }
    }
    return false
  }
}

extension GoBetween {
  fileprivate var metCount: Int { first.count + second.count }
}
