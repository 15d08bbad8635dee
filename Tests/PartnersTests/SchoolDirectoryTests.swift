import Foundation
import Partners
import Territories
import Testing

/// The crosswalk of the Alès network, counted anew from the directory of schools of December 2024,
/// which says the district of each school where the record folder says that of each commune.
@Suite(
  "The Alès crosswalk against the directory of schools",
  .enabled(if: SharedData.folder != nil, "../shared is not there: the directory cannot be read"))
struct SchoolDirectoryTests {
  /// A school of the directory.
  private struct School {
    let name: String
    let commune: String
    let district: String
    let pupils: Double?

    /// - Parameter fields: What the columns of a row hold, by their names.
    init?(_ fields: [String: String]) {
      guard fields["Type_etablissement"] == "Ecole" else { return nil }
      name = fields["Nom_etablissement"] ?? ""
      commune = fields["Code_commune"] ?? ""
      district = fields["nom_circonscription"] ?? ""
      pupils = fields["Nombre_d_eleves"].flatMap { Double($0) }
    }
  }

  /// A district and a care sector.
  private struct Cell: Hashable {
    let district: String
    let sector: String

    init(_ district: String, _ sector: String) {
      self.district = district
      self.sector = sector
    }
  }

  private static let districts = [
    "Circonscription d'inspection du 1er degré d'Alès 1": "ien-ales-1",
    "Circonscription d'inspection du 1er degré d'Alès 2": "ien-ales-2",
    "Circonscription d'inspection du 1er degré de Nîmes 2": "ien-nimes-2",
    "Circonscription d'inspection du 1er degré du Vigan-Saint Hippolyte":
      "ien-le-vigan-st-hippolyte",
  ]

  private func rows(of file: String, separator: Character) throws -> [[String: String]] {
    let lines = try SharedData.lines(of: "directory/" + file)
    let cells = lines.map {
      $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(cells.first)
    return cells.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { $1 }) }
  }

  private func schools(of network: Network) throws -> [School] {
    try rows(of: "annuaire_gard_2024-12.csv", separator: ";").compactMap(School.init)
      .filter { network.commune($0.commune) != nil }
  }

  /// The cells of the record folder that weigh something.
  private func cells(_ network: Network, _ weight: CommuneWeight) throws -> [Cell: Double] {
    let settings = try #require(AnalysisSettings(of: network))
    let crosswalk = try #require(network.crosswalk(settings, weight: weight))
    var result: [Cell: Double] = [:]
    for (row, district) in crosswalk.rows.zones.enumerated() {
      for (column, sector) in crosswalk.columns.zones.enumerated()
      where crosswalk.weights[row][column] > 0 {
        result[Cell(district.id, sector.id)] = crosswalk.weights[row][column]
      }
    }
    return result
  }

  /// The cells of the directory, each school by its own district and the care sector of its commune.
  private func cells(
    _ schools: [School], in network: Network, weight: (School) -> Double
  ) throws -> [Cell: Double] {
    let sectors = try #require(network.zonings["care-sector"])
    let zones = Dictionary(
      zip(network.communes.map(\.code), sectors.mainZones), uniquingKeysWith: { $1 })
    var result: [Cell: Double] = [:]
    for school in schools {
      guard let zone = zones[school.commune] ?? nil else { continue }
      let district = Self.districts[school.district] ?? school.district
      result[Cell(district, sectors.zones[zone].id), default: 0] += weight(school)
    }
    return result
  }

  /// The one difference: the folder gives a commune the district of most of its schools, and one
  /// private school of Alès belongs to the district of Bagnols-sur-Cèze.
  @Test("pupils agree cell by cell, save 58 of a private school of Alès that answers to Bagnols")
  func pupils() throws {
    let network = try Reseda.network()
    let schools = try schools(of: network)
    var counted = try cells(schools, in: network) { $0.pupils ?? 0 }
    let bagnols = counted.removeValue(
      forKey: Cell("Circonscription d'inspection du 1er degré de Bagnols sur Cèze", "cs-ales"))
    #expect(bagnols == 58)
    counted[Cell("ien-ales-1", "cs-ales"), default: 0] += bagnols ?? 0
    #expect(try cells(network, .pupils) == counted)
    #expect(counted.values.reduce(0, +) == 14_394)
  }

  /// The five without a number of pupils count as schools and add no pupils.
  @Test("schools agree cell by cell, with the same exception")
  func schoolCounts() throws {
    let network = try Reseda.network()
    let schools = try schools(of: network)
    var counted = try cells(schools, in: network) { _ in 1 }
    let bagnols = Cell("Circonscription d'inspection du 1er degré de Bagnols sur Cèze", "cs-ales")
    let apart = counted.removeValue(forKey: bagnols)
    #expect(apart == 1)
    counted[Cell("ien-ales-1", "cs-ales"), default: 0] += apart ?? 0
    #expect(try cells(network, .schools) == counted)
    #expect(schools.count { $0.pupils == nil } == 5)
  }

  @Test("the table of sectors by commune gives each commune the same schools, pupils and district")
  func sectorsByCommune() throws {
    let network = try Reseda.network()
    let zoning = try #require(network.zonings["education-district"])
    let communes = try rows(of: "secteurs_en_gard_par_commune.csv", separator: ",")
    var found = 0
    for row in communes {
      guard let code = row["code"],
        let index = network.communes.firstIndex(where: { $0.code == code })
      else { continue }
      let zone = zoning.mainZones[index].map { zoning.zones[$0].id }
      found += 1
      #expect(network.communes[index].schools == row["nb_ecoles"].flatMap { Double($0) })
      #expect(network.communes[index].pupils == row["eleves"].flatMap { Double($0) } ?? 0)
      #expect(zone == row["circonscription_ien"].flatMap { Self.districts[$0] })
    }
    #expect(found == 91)
  }
}
