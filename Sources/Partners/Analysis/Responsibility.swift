import Territories

/// For which zones of a territorial system each institution is responsible.
struct Responsibility {
  let network: Network
  let zoning: Zoning
  private let children: [String: [Institution]]
  private let descendants: [String: [Territory]]
  private let zoneIndex: [String: Int]

  init(_ network: Network, in zoning: Zoning) {
    self.network = network
    self.zoning = zoning
    children = Dictionary(grouping: network.institutions) { $0.parent ?? "" }
    descendants = Dictionary(grouping: network.territories) { $0.parent ?? "" }
    zoneIndex = Dictionary(
      zoning.zones.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The zones that an institution is responsible for: those that it or a part of it serves, else
  /// those of its seat or of the seats of its parts.
  func zones(of institution: Institution) -> Set<Int> {
    let family = family(of: institution)
    let served = Set(family.flatMap(\.serves).flatMap(zones(under:)))
    guard served.isEmpty else { return served }
    let seats = family.compactMap(\.commune).compactMap { network.communeIndex[$0] }
    return Set(seats.flatMap { zoning.memberships[$0].map(\.zone) })
  }

  private func family(of institution: Institution) -> [Institution] {
    [institution] + (children[institution.id] ?? []).flatMap(family(of:))
  }

  /// Serving a territory is serving every zone inside it.
  private func zones(under territory: String) -> [Int] {
    if let zone = zoneIndex[territory] { return [zone] }
    return (descendants[territory] ?? []).flatMap { zones(under: $0.id) }
  }
}
