import Languages
import Tables
import Territories

/// Which establishments of a directory are wanted: all of them unless something is named.
///
/// Conventions: an establishment is wanted if its commune or its département is named; the communes
/// of a zoning are those that have a territory in it.
public struct DirectorySelection: Sendable, Hashable {
  /// The codes of communes; none where départements alone decide.
  public let communes: Set<String>
  /// The codes of départements, as `30` or `2A`.
  public let departements: Set<String>

  /// Makes a selection.
  public init(communes: Set<String> = [], departements: Set<String> = []) {
    self.communes = communes
    self.departements = Set(departements.map(DirectorySelection.departement))
  }

  /// Returns the codes of the communes that a zoning of a network covers.
  ///
  /// - Throws: That the network has no such zoning, with the nearest one.
  public static func communes(
    of zoning: String, in network: Network
  ) throws(Problems) -> Set<String> {
    guard let zones = network.zonings[zoning] else {
      throw Problems([
        .badChoice(
          zoning, of: network.zonings.keys.sorted(), field: "zoning",
          at: Location(file: Territory.definition.name + ".csv"))
      ])
    }
    let codes = network.communes.indices.filter { zones.mainZones[$0] != nil }
      .map { network.communes[$0].code }
    return Set(codes)
  }

  /// Whether everything is wanted.
  var isEverything: Bool { communes.isEmpty && departements.isEmpty }

  func takes(commune: String, departement: String) -> Bool {
    isEverything || communes.contains(commune)
      || departements.contains(DirectorySelection.departement(departement))
  }

  /// A département as the ministry (`030`, `02A`) or anybody else (`30`, `2a`) writes it.
  private static func departement(_ code: String) -> String {
    let short = code.count == 3 && code.hasPrefix("0") ? String(code.dropFirst()) : code
    return (short.count == 1 ? "0" : "") + short.uppercased()
  }
}
