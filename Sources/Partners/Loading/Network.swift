import Tables
import Territories

/// A network of partners: checked records, and the territorial systems that they lie in.
public struct Network: Sendable {
  /// The description of the record folder, if it has one.
  public let package: DataPackage?
  /// The institutions, in the order of the records.
  public let institutions: [Institution]
  /// The professionals.
  public let professionals: [Professional]
  /// The interactions.
  public let interactions: [Interaction]
  /// The participations.
  public let participations: [Participation]
  /// The territories of every system.
  public let territories: [Territory]
  /// The communes.
  public let communes: [Commune]
  /// The directories, schemas and other lasting tools.
  public let tools: [Tool]
  /// What to know of the source that is no fault: sheets of a workbook that are no table, or hidden.
  public let notices: [Problem]
  /// What is offered and needed, and how it goes: tables that not every network has.
  public let services: Services
  /// Shares of those present, and where the sources disagree.
  public let testimony: Testimony
  /// How the partners are written.
  public let naming: Naming
  /// What became of every row that was read.
  public let ledger: Ledger
  /// The territorial systems that have communes, by name.
  public let zonings: [String: Zoning]

  let institutionIndex: [String: Int]
  let professionalIndex: [String: Int]
  let interactionIndex: [String: Int]
  let territoryIndex: [String: Int]
  let communeIndex: [String: Int]
  /// Who was at what, by places in the tables.
  let seats: [Seat]

  /// Loads and checks a record folder, or a workbook with a sheet for each table.
  ///
  ///     let network = try Network(contentsOf: "Networks/reseda-2022")
  ///     network.communes.count                     // 128
  ///     try Network(contentsOf: "network.xlsx")    // from sheets named as the files would be
  ///
  /// - Parameter path: A folder with a table a file, described by `datapackage.json` or named
  ///   after their tables; or an `.xlsx` or `.ods` workbook with sheets named after their tables.
  /// - Throws: Every problem of the records at once, each with its place and cure.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(contentsOf path: String) throws(Problems) {
    let check = RecordCheck(contentsOf: path)
    guard let network = check.network else { throw check.problems }
    self = network
  }

  /// Whether a path names records: a folder, or a file called as workbooks are.
  public static func isNamed(by path: String) -> Bool {
    FileSystem.isFolder(path) || Workbook.isNamed(by: path)
  }

  init(_ records: Records, package: DataPackage?, notices: [Problem], ledger: Ledger) {
    self.package = package
    self.notices = notices
    self.ledger = ledger
    institutions = records.institutions
    professionals = records.professionals
    interactions = records.interactions
    participations = records.participations
    territories = records.territories
    communes = records.communes.map(\.commune)
    tools = records.tools
    naming = records.naming
    services = records.services
    testimony = records.testimony
    institutionIndex = records.places[.institution, default: [:]]
    professionalIndex = Network.index(professionals.map(\.id))
    interactionIndex = records.places[.interaction, default: [:]]
    territoryIndex = records.places[.territory, default: [:]]
    communeIndex = records.places[.commune, default: [:]]
    zonings = records.zonings(inferring: Set(package?.maillage?.inferred ?? []))
    seats = SeatFinder(
      interactions: interactionIndex, institutions: institutionIndex,
      professionals: professionalIndex
    ).seats(of: participations, professionals)
  }

  /// Makes the network that another would be with other interactions and participations, as a
  /// rehearsal needs, or with fewer institutions: nothing is written into the records.
  init(
    _ other: Network, institutions: [Institution]? = nil, interactions: [Interaction],
    participations: [Participation]
  ) {
    package = other.package
    notices = other.notices
    ledger = other.ledger
    self.institutions = institutions ?? other.institutions
    professionals = other.professionals
    self.interactions = interactions
    self.participations = participations
    territories = other.territories
    communes = other.communes
    tools = other.tools
    naming = other.naming
    services = other.services
    testimony = other.testimony
    institutionIndex =
      institutions.map { Network.index($0.map(\.id)) } ?? other.institutionIndex
    professionalIndex = other.professionalIndex
    interactionIndex = Network.index(interactions.map(\.id))
    territoryIndex = other.territoryIndex
    communeIndex = other.communeIndex
    zonings = other.zonings
    seats = SeatFinder(
      interactions: interactionIndex, institutions: institutionIndex,
      professionals: professionalIndex
    ).seats(of: participations, professionals)
  }

  /// Returns where each identifier first stands.
  static func index(_ ids: [String]) -> [String: Int] {
    var index: [String: Int] = [:]
    index.reserveCapacity(ids.count)
    for (place, id) in ids.enumerated() where index[id] == nil { index[id] = place }
    return index
  }
}
