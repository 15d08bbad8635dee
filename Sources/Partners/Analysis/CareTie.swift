import Tables
import Territories

/// That somebody of a school met somebody of care on one occasion.
public struct CareTie: Sendable, Hashable {
  /// The school, collège or group of schools, as an index into the institutions.
  public let unit: Int
  /// The institution that was met, as an index.
  public let institution: Int
  /// The body of care that was met: the topmost institution of care that it is part of.
  public let carrier: Int
  /// The professional who carried the contact, where one is recorded.
  public let professional: String?
  /// The interaction, as an index.
  public let occasion: Int
  /// The institution that lent its rooms, where that is recorded.
  public let place: String?
  /// Whether it was in the window, rather than before.
  public let isLive: Bool
  /// The care zones that the carrier is responsible for.
  public let zones: Set<Int>
}

/// Finds who met whom, and for which care zones each body of care is responsible.
struct CareTies {
  let network: Network
  let settings: AnalysisSettings
  let zoning: Zoning
  private let responsibility: Responsibility

  init?(_ network: Network, _ settings: AnalysisSettings) {
    guard let zoning = network.zonings[settings.careZoning] else { return nil }
    self.network = network
    self.settings = settings
    self.zoning = zoning
    responsibility = Responsibility(network, in: zoning)
  }

  /// The ties of all units of education in the window, in the order of the records.
  var all: [CareTie] { ties(in: settings.window, with: isCare) }

  /// The ties of all units up to the day of the analysis, in the order of the records.
  var ever: [CareTie] { ties(in: era, with: isCare) }

  /// The ties of all units in the window to whatever is of another sector than theirs.
  var withEverybody: [CareTie] {
    ties(in: settings.window) { !settings.unitSectors.contains(network.institutions[$0].sector) }
  }

  /// The zones that an institution is responsible for.
  func zones(of institution: Institution) -> Set<Int> {
    responsibility.zones(of: institution)
  }

  /// - Complexity: O(*p* + *t*) for *p* participations and *t* ties.
  private func ties(in window: Window, with isPartner: (Int) -> Bool) -> [CareTie] {
    let met = Dictionary(grouping: network.presences(in: window), by: \.interaction)
    var known: [Int: (carrier: Int, zones: Set<Int>)] = [:]
    return met.keys.sorted().filter(isCounted).flatMap { occasion -> [CareTie] in
      let presences = met[occasion] ?? []
      let schools = Set(presences.compactMap(\.institution).filter(isSchool)).sorted()
      guard !schools.isEmpty else { return [] }
      let partners = presences.compactMap { presence in
        presence.institution.flatMap { isPartner($0) ? ($0, presence.professional) : nil }
      }
      for (body, _) in partners where known[body] == nil {
        known[body] = (network.carrier(of: body, settings), zones(of: network.institutions[body]))
      }
      return schools.flatMap { school in
        partners.compactMap { body, professional in
          guard body != school, let facts = known[body] else { return nil }
          return CareTie(
            unit: school, institution: body, carrier: facts.carrier, professional: professional,
            occasion: occasion, place: network.interactions[occasion].place,
            isLive: settings.window.contains(network.interactions[occasion]), zones: facts.zones)
        }
      }
    }
  }

  /// All the days up to that of the analysis.
  private var era: Window {
    let first = network.interactions.compactMap { $0.start?.first }.min()
    let from = min(first ?? settings.window.from, settings.window.from)
    return Window(from: from, asOf: settings.window.asOf) ?? settings.window
  }

  private func isCounted(_ occasion: Int) -> Bool {
    settings.kinds?.contains(network.interactions[occasion].kind) ?? true
  }

  private func isSchool(_ institution: Int) -> Bool {
    settings.unitSectors.contains(network.institutions[institution].sector)
  }

  private func isCare(_ institution: Int) -> Bool {
    settings.careSectors.contains(network.institutions[institution].sector)
  }
}
