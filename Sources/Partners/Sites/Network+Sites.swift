import Languages
import Tables
import Territories

extension Network {
  /// The sites that the description of the folder asks for, or nil if it asks for none.
  ///
  /// - Complexity: O(*s* · *p*) for *s* sites and *p* participations.
  public var sites: [Site]? {
    guard let settings = package?.maillage?.sites else { return nil }
    let together = Togetherness(self)
    return territories.indices.filter { territories[$0].zoning == settings.zoning }
      .map { site($0, settings, together) }
  }

  private func site(
    _ territory: Int, _ settings: DataPackage.Sites, _ together: Togetherness
  ) -> Site {
    let id = territories[territory].id
    let legs = settings.legs.enumerated().map { leg($0, $1.kinds, at: id) }
    let places = legs.indices.flatMap { first in
      legs.indices.dropFirst(first + 1).map { (first, $0) }
    }
    let members = legs.flatMap(\.institutions).map { institutions[$0].id }
    return Site(
      territory: territory, legs: legs,
      sides: places.map { side(legs[$0], legs[$1], together) },
      labels: words(.label, of: [id] + members), barriers: words(.barrier, of: [id] + members))
  }

  private func leg(_ rank: Int, _ kinds: [String], at site: String) -> Site.Leg {
    let kinds = Set(kinds.map { $0.folded.withoutGroup })
    let members = institutions.indices.filter { index in
      kinds.contains(institutions[index].kindOfOne) && institutions[index].serves.contains(site)
    }
    let isMissing = services.traits.contains { trait in
      trait.kind == .absence && trait.subject == site
        && kinds.contains(trait.word.folded.withoutGroup)
    }
    let state: Site.LegState = members.isEmpty ? (isMissing ? .missing : .notRecorded) : .present
    return Site.Leg(rank: rank, state: state, institutions: members)
  }

  private func side(_ first: Site.Leg, _ second: Site.Leg, _ together: Togetherness) -> Site.Side {
    let (held, announced) = together.interactions(of: first.institutions, second.institutions)
    let isOpen = first.state != .present || second.state != .present
    let state: Site.SideState =
      isOpen
      ? .open : !held.isEmpty ? .tied : announced.isEmpty ? .notRecorded : .announced
    return Site.Side(
      first: first.rank, second: second.rank, state: state, interactions: held + announced,
      distance: distance(first.institutions, second.institutions))
  }

  private func distance(_ first: [Int], _ second: [Int]) -> Double? {
    first.compactMap(seat(of:)).flatMap { start in
      second.compactMap(seat(of:)).map { start.distance(to: $0) }
    }.min()
  }

  private func words(_ kind: Trait.Kind, of subjects: [String]) -> [String] {
    let subjects = Set(subjects)
    var seen: Set<String> = []
    return services.traits.filter { $0.kind == kind && subjects.contains($0.subject) }
      .map(\.word).filter { seen.insert($0.folded).inserted }
  }
}

extension Institution {
  /// The kind of each member of a group without names: `cmp` for `cmp-group`, and for a `cmp`.
  fileprivate var kindOfOne: String {
    kind.folded.withoutGroup
  }
}

extension String {
  fileprivate var withoutGroup: String {
    hasSuffix("-group") ? String(dropLast("-group".count)) : self
  }
}

/// Who was, or will be, at which interaction.
private struct Togetherness {
  private let held: [Int: Set<Int>]
  private let announced: [Int: Set<Int>]

  init(_ network: Network) {
    func attendance(_ counts: (Interaction) -> Bool) -> [Int: Set<Int>] {
      let presences = network.presences(where: network.interactions.map(counts))
      return Dictionary(grouping: presences.filter { $0.institution != nil }) {
        $0.institution ?? 0
      }.mapValues { Set($0.map(\.interaction)) }
    }
    held = attendance(\.tookPlace)
    announced = attendance { interaction in
      interaction.level != .view
        && (interaction.status == .planned || interaction.status == .postponed
          || interaction.status == .hoped)
    }
  }

  /// Returns what institutions of two groups were at together, then what they are to be at.
  func interactions(of first: [Int], _ second: [Int]) -> (held: [Int], announced: [Int]) {
    func common(_ attendance: [Int: Set<Int>]) -> [Int] {
      let one = first.reduce(into: Set<Int>()) { $0.formUnion(attendance[$1] ?? []) }
      let other = second.reduce(into: Set<Int>()) { $0.formUnion(attendance[$1] ?? []) }
      return one.intersection(other).sorted()
    }
    return (common(held), common(announced))
  }
}
