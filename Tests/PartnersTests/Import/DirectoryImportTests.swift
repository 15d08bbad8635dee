import Partners
import Tables
import Territories
import Testing

/// A directory of six establishments in the columns of the ministry, all invented.
@Suite("The directory of schools")
struct DirectoryImportTests {
  static let header =
    "Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;"
    + "Code_commune;Nom_commune;Code_departement;Appartenance_Education_Prioritaire;"
    + "Nombre_d_eleves;latitude;longitude;etat;libelle_nature;etablissement_mere;"
    + "code_circonscription;nom_circonscription"
  static let text =
    "\u{FEFF}" + header + """

      0300001A;Ecole primaire;Ecole;Public;30001;Aubord;030;REP+;41;44,05;4.1;OUVERT;;;0309991A;IEN 1
      0300002B;Ecole primaire;Ecole;Public;30001;AUBORD;030;;59,5;44.06;4.2;OUVERT;;;0309992B;IEN 2
      0300003C;Collège Zola;Collège;Public;30002;Bezouce;030;;;;;OUVERT;COLLEGE;;;
      0300004D;SEP Zola;Lycée;Public;30002;Bezouce;030;;;44;4;OUVERT;SECTION D ENSEIGNEMENT;0300003C;;
      0300005E;Ecole fermée;Ecole;Public;30002;Bezouce;030;;9;44;4;FERME;;;0309991A;IEN 1
      0309991A;IEN 1;Service Administratif;;;Bezouce;030;;;44;4;OUVERT;CIRCONSCRIPTIONS INSPECTION;;;
      0300001A;Ecole primaire;Ecole;Public;30001;Aubord;030;REP+;41;44,05;4.1;OUVERT;;;0309991A;IEN 1
      ;Sans code;Ecole;Public;30001;Aubord;030;;;44;4;OUVERT;;;;
      0340001A;Ecole;Ecole;Public;34001;Abeilhan;034;;7;43;3;OUVERT;;;0349991A;IEN 9
      """

  private func folder(_ selection: DirectorySelection) throws -> ImportedFolder {
    try DirectoryImport(selection).folder(of: sheet(Self.text, file: "annuaire.csv"))
  }

  @Test("every row is kept, merged or rejected with its reason")
  func ledger() throws {
    let account = try #require(
      folder(DirectorySelection(departements: ["30"])).ledger.accounts.first)
    #expect(account.description == "9 read = 5 kept + 1 merged + 3 rejected")
    #expect(account.merged.map { [$0.line, $0.with] } == [[8, 2]])
    #expect(
      account.rejected.map { "\($0.line) \($0.reason.rawValue)" }
        == ["6 closed", "9 no-identifier", "10 outside-selection"])
  }

  @Test("schools are expected under their UAI, with pupils; sections and inspectors are not")
  func institutions() throws {
    let network = try folder(DirectorySelection(departements: ["030"])).network()
    #expect(
      network.institutions.map { "\($0.id) \($0.kind) \($0.isExpected)" } == [
        "0300001A school true", "0300002B school true", "0300003C college true",
        "0300004D lycee-section false", "0309991A district-inspection false",
      ])
    #expect(network.institutions.map(\.weight) == [41, 59.5, nil, nil, nil])
    #expect(network.institution("0300001A")?.point?.latitude == 44.05)
    #expect(network.institution("0300001A")?.name == "Ecole primaire (Aubord)")
    #expect(network.institution("0300004D")?.parent == "0300003C")
    #expect(network.institution("0309991A")?.serves == ["ien-0309991A"])
    #expect(network.institution("0309991A")?.commune == nil)
  }

  @Test("communes sum their pupils, and belong to the zones of their schools by share")
  func communes() throws {
    let network = try folder(DirectorySelection(departements: ["30"])).network()
    #expect(network.commune("30001")?.pupils == 100.5)
    #expect(network.commune("30001")?.schools == 2)
    #expect(network.commune("30002")?.schools == 0)
    let zoning = try #require(network.zonings["education-district"])
    #expect(zoning.memberships[0].map(\.share) == [0.5, 0.5])
    #expect(zoning.memberships[0].allSatisfy { $0.basis == .inferred })
    #expect(zoning.memberships[1].isEmpty)
  }

  @Test("what an establishment or a commune lacks is listed")
  func remarks() throws {
    let remarks = try folder(DirectorySelection(departements: ["30"])).ledger.remarks
    let items = Dictionary(uniqueKeysWithValues: remarks.map { ($0.code, $0.items) })
    #expect(items["no-coordinates"] == ["0300003C Collège Zola, Bezouce"])
    #expect(items["no-commune-code"] == ["0309991A IEN 1, Bezouce"])
    #expect(items["commune-without-point"] == ["30001", "30002"])
    #expect(items["commune-spelled-twice"] == ["30001 AUBORD = Aubord"])
  }

  @Test("a selection takes communes and départements, however these are written")
  func selection() throws {
    let communes = try folder(DirectorySelection(communes: ["30002"])).network()
    #expect(communes.institutions.map(\.id) == ["0300003C", "0300004D"])
    let other = try folder(DirectorySelection(communes: ["30002"], departements: ["34"])).network()
    #expect(other.institutions.map(\.id) == ["0300003C", "0300004D", "0340001A"])
    #expect(try folder(DirectorySelection()).ledger.written["institutions"] == 6)
  }

  @Test("a file that is not the directory is refused by the columns that it lacks")
  func notADirectory() {
    #expect(throws: Problems.self) {
      try DirectoryImport().folder(of: sheet("a;b\n1;2\n"))
    }
  }
}
