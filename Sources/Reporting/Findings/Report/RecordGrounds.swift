import Graphs
import Languages
import Partners
import Tables
import Territories

/// What the rows of a report rest on: who was at what, and where, looked up once.
struct RecordGrounds {
  let network: Network
  /// How many rows of the records a row of the report lists.
  let limit: Int
  /// Whether there are more institutions and interactions than somebody reads through.
  let isLarge: Bool
  /// The participations of each interaction, as indices.
  let participationsOfInteraction: [[Int]]
  /// The interactions of the window that each institution was at, as indices, in order.
  let occasionsOfInstitution: [[Int]]
  private let window: Window
  private let institutionIndex: [String: Int]
  private let interactionIndex: [String: Int]
  private let communeTerritories: [String: [String]]
  private let territoryNames: [String: String]
  private let names: [Location: String]

  /// Beyond so many institutions and interactions, a row lists its own record alone.
  static let mostListed = 2000

  init(_ analysis: Analysis) {
    let network = analysis.network
    self.network = network
    window = analysis.settings.window
    isLarge = network.institutions.count + network.interactions.count > Self.mostListed
    limit = isLarge ? 1 : 20
    institutionIndex = Self.index(network.institutions.map(\.id))
    interactionIndex = Self.index(network.interactions.map(\.id))
    territoryNames = Dictionary(
      network.territories.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    communeTerritories = Self.communeTerritories(analysis)
    var participations = [[Int]](repeating: [], count: network.interactions.count)
    for (row, participation) in network.participations.enumerated() {
      if let index = interactionIndex[participation.interaction] {
        participations[index].append(row)
      }
    }
    participationsOfInteraction = participations
    names = Self.names(network)
    occasionsOfInstitution = Self.occasions(network, window, participations, institutionIndex)
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The zones of every commune in the systems that the analysis looks at, each name once.
  private static func communeTerritories(_ analysis: Analysis) -> [String: [String]] {
    let settings = analysis.settings
    let names = [settings.careZoning, settings.educationZoning, settings.meetingZoning]
    let zonings = names.compactMap { analysis.network.zonings[$0] }
    let pairs = analysis.network.communes.enumerated().map { index, commune in
      (
        commune.code,
        zonings.flatMap { zoning in
          zoning.memberships[index].map { zoning.zones[$0.zone].name }
        }.distinct
      )
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func occasions(
    _ network: Network, _ window: Window, _ participations: [[Int]], _ index: [String: Int]
  ) -> [[Int]] {
    let houses = Dictionary(
      network.professionals.map { ($0.id, $0.institution) }, uniquingKeysWith: { first, _ in first }
    )
    var occasions = [[Int]](repeating: [], count: network.institutions.count)
    for (number, interaction) in network.interactions.enumerated()
    where window.contains(interaction) {
      let actors = participations[number].filter { network.participations[$0].role.isContact }
        .map { network.participations[$0].actor }
      let bodies = actors.compactMap { houses[$0] ?? $0 } + [interaction.place].compactMap { $0 }
      for body in Set(bodies.compactMap { index[$0] }).sorted() { occasions[body].append(number) }
    }
    return occasions
  }

  /// What stands in the rows that gaps name.
  private static func names(_ network: Network) -> [Location: String] {
    let institutions = network.institutions.map { ($0.origin.location, $0.name) }
    let interactions = network.interactions.map { ($0.origin.location, $0.label) }
    let territories = network.territories.map { ($0.origin.location, $0.name) }
    return Dictionary(
      institutions + interactions + territories, uniquingKeysWith: { first, _ in first })
  }

  /// Returns a row of the records as a row to look up, by the name that stands in it.
  func evidence(_ origin: Origin) -> Grounds.Evidence {
    Grounds.Evidence(Text(verbatim: names[origin.location] ?? origin.location.description), origin)
  }

  /// Returns where an institution stands among the records.
  func place(ofInstitution id: String) -> Int? { institutionIndex[id] }

  /// Returns where an interaction stands among the records.
  func place(ofInteraction id: String) -> Int? { interactionIndex[id] }

  /// Returns the names of the territories that an institution lies in or serves.
  func territories(of institution: Institution) -> [String] {
    let served = institution.serves.compactMap { territoryNames[$0] }
    return ((institution.commune.flatMap { communeTerritories[$0] } ?? []) + served).distinct
  }

  /// Returns the names of the territories that an interaction was meant for or took place in.
  func territories(of interaction: Interaction) -> [String] {
    if let name = interaction.territory.flatMap({ territoryNames[$0] }) { return [name] }
    let place = interaction.place.flatMap { institutionIndex[$0] }
      .flatMap { network.institutions[$0].commune }
    return (interaction.commune ?? place).flatMap { communeTerritories[$0] } ?? []
  }

  /// Returns the grounds of some rows, the first of them listed and the others counted.
  func grounds(
    anchor: String? = nil, territories: [String] = [], sectors: [Sector] = [], kinds: [String] = [],
    span: ClosedRange<Day>? = nil, _ evidence: [Grounds.Evidence], of total: Int? = nil
  ) -> Grounds {
    let listed = evidence.prefix(limit)
    return Grounds(
      anchor: anchor, territories: territories, sectors: sectors, kinds: kinds, span: span,
      evidence: Array(listed), omitted: (total ?? evidence.count) - listed.count)
  }
}
