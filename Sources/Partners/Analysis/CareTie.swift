import Territories

/// That somebody of a school met somebody of care on one occasion.
public struct CareTie: Sendable, Hashable {
  /// The school, collège or group of schools, as an index into the institutions.
  public let unit: Int
  /// The body of care that was met: the topmost institution of care that it is part of.
  public let carrier: Int
  /// The professional who carried the contact, where one is recorded.
  public let professional: String?
  /// The interaction, as an index.
  public let occasion: Int
  /// The care zones that the carrier is responsible for.
  public let zones: Set<Int>
}

/// Finds who met whom, and for which care zones each body of care is responsible.
struct CareTies {
  let network: Network
  let settings: AnalysisSettings
  let zoning: Zoning
  private let children: [String: [Institution]]
  private let descendants: [String: [Territory]]

  init?(_ network: Network, _ settings: AnalysisSettings) {
    guard let zoning = network.zonings[settings.careZoning] else { return nil }
    self.network = network
    self.settings = settings
    self.zoning = zoning
    children = Dictionary(grouping: network.institutions) { $0.parent ?? "" }
    descendants = Dictionary(grouping: network.territories) { $0.parent ?? "" }
  }

  /// The ties of all units of education in the window, in the order of the records.
  var all: [CareTie] {
    let presences = Dictionary(
      grouping: network.presences(in: settings.window), by: \.interaction)
    return presences.keys.sorted().flatMap { occasion in
      ties(on: occasion, among: presences[occasion] ?? [])
    }
  }

  private func ties(on occasion: Int, among presences: [Presence]) -> [CareTie] {
    let schools = Set(presences.compactMap(\.institution).filter(isSchool)).sorted()
    let carriers = presences.filter { $0.institution.map(isCare) == true }
    return schools.flatMap { school in
      carriers.compactMap { presence in
        presence.institution.map { institution in
          CareTie(
            unit: school, carrier: topmost(institution), professional: presence.professional,
            occasion: occasion, zones: zones(of: network.institutions[institution]))
        }
      }
    }
  }

  private func isSchool(_ institution: Int) -> Bool {
    network.institutions[institution].sector == .education
  }

  private func isCare(_ institution: Int) -> Bool {
    settings.careSectors.contains(network.institutions[institution].sector)
  }

  /// Two units of one hospital are one carrier: what closes one may close both.
  private func topmost(_ institution: Int) -> Int {
    guard let parent = network.institutions[institution].parent,
      let index = network.institutionIndex[parent], isCare(index)
    else { return institution }
    return topmost(index)
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
    if let zone = zoning.zone(id: territory) { return [zone] }
    return (descendants[territory] ?? []).flatMap { zones(under: $0.id) }
  }
}
