import PeerPython
import Foundation
import Partners
import Tables
import Territories
import Testing

/// The directory of December 2024 for the Gard, its counts against those of SOURCE.md and of a
/// second reader, Python's csv.
@Suite(
  "The directory of schools of the Gard",
  .enabled(if: SharedData.folder != nil, "../shared is not there: the directory cannot be read"))
struct GardDirectoryTests {
  private static func path(_ name: String) -> String {
    (SharedData.folder?.path ?? "") + "/" + name
  }

  private func sheet() throws -> Listing {
    let path = Self.path("directory/annuaire_gard_2024-12.csv")
    return try Listing(delimited: FileSystem.contents(of: path), file: "annuaire.csv")
  }

  private func outlines() throws -> BoundaryImport {
    let path = Self.path("communes-gard/communes-30-gard.geojson")
    return try BoundaryImport(geoJSON: FileSystem.contents(of: path), file: "communes.geojson")
  }

  @Test("782 rows are 782 institutions, of the types that the source counts")
  func everyRow() throws {
    let folder = try DirectoryImport(DirectorySelection(departements: ["30"])).folder(of: sheet())
    #expect(
      folder.ledger.accounts.map(\.description) == [
        "782 read = 782 kept + 0 merged + 0 rejected"
      ])
    let network = try folder.network()
    let kinds = Dictionary(network.institutions.map { ($0.kind, 1) }, uniquingKeysWith: +)
    #expect(kinds["school"] == 596 && kinds["college"] == 82 && kinds["CIO"] == 3)
    #expect(kinds["lycee", default: 0] + kinds["lycee-section", default: 0] == 54)
    #expect(kinds["district-inspection"] == 13)
    #expect(network.institutions.count { $0.sector == .medicoSocial } == 26)
    #expect(network.institutions.filter { $0.point == nil }.map(\.id) == ["0301912R"])
    #expect(network.communes.count == 280)
  }

  @Test(
    "schools, pupils, zones and priority are those that a second reader counts",
    .enabled(if: Python.has("csv"), "no Python: not asked"))
  func secondReader() throws {
    let script = """
      import csv, sys
      rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig"), delimiter=";"))
      schools = [r for r in rows if r["Type_etablissement"] == "Ecole"]
      print(sum(float(r["Nombre_d_eleves"] or 0) for r in rows))
      print(len({(r["Code_commune"], r["code_circonscription"]) for r in schools}))
      for z in ("code_zone_animation_pedagogique", "code_bassin_formation"):
          print(len({(r["Code_commune"], r[z]) for r in rows if r[z]}))
      print(sum(r["Appartenance_Education_Prioritaire"] == "REP+" for r in rows))
      """
    let path = Self.path("directory/annuaire_gard_2024-12.csv")
    let output = try #require(Python.output(of: script, [path]))
    let counted = output.split(separator: "\n").compactMap { Double($0) }
    let folder = try DirectoryImport().folder(of: sheet())
    let network = try folder.network()
    let zonings = ["education-district", "education-zone", "training-basin"].map { name in
      Double(network.zonings[name]?.memberships.reduce(0) { $0 + $1.count } ?? 0)
    }
    let pupils = network.communes.compactMap(\.pupils).reduce(0, +)
    let priority = folder.text("institutions.csv").split(separator: "\n")
      .count { $0.contains(",REP+,") }
    #expect(counted == [pupils] + zonings + [Double(priority)])
  }

  @Test("outlines place every commune but those that no outline has, which are listed")
  func places() throws {
    let outlines = try outlines()
    #expect(
      outlines.ledger.accounts.map(\.description) == [
        "353 read = 353 kept + 0 merged + 0 rejected"
      ])
    let places = CommunePlaces(outlines.communes)
    let folder = try DirectoryImport(places: places).folder(of: sheet())
    let network = try folder.network()
    let listed = folder.ledger.remarks.first { $0.code == "commune-without-point" }?.items ?? []
    #expect(network.communes.filter { $0.point == nil }.map(\.code) == listed)
  }

  @Test("the communes of a zoning of a network select their schools")
  func zoning() throws {
    let reseda = try Reseda.network()
    let codes = try DirectorySelection.communes(of: "care-sector", in: reseda)
    let folder = try DirectoryImport(DirectorySelection(communes: codes)).folder(of: sheet())
    let account = try #require(folder.ledger.accounts.first)
    #expect(account.isBalanced && account.kept > 0)
    #expect(Set(try folder.network().communes.map(\.code)).isSubset(of: codes))
    #expect(throws: Problems.self) {
      try DirectorySelection.communes(of: "care-sectors", in: reseda)
    }
  }

  @Test("reading leaves the source as it was")
  func untouched() throws {
    let url = URL(fileURLWithPath: Self.path("directory/annuaire_gard_2024-12.csv"))
    let before = try Data(contentsOf: url)
    _ = try DirectoryImport().folder(of: sheet()).network()
    #expect(try Data(contentsOf: url) == before)
  }
}
