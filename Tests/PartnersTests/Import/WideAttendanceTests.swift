import Partners
import Tables
import Testing

/// A list with a title, one person a row, one date a column, as a coordinator keeps it.
@Suite("A wide attendance list")
struct WideAttendanceTests {
  static let list = """
    Présences du réseau;;;;;;;
    Structure;Nom;Prénom;Fonction;24/03/2022 – Sauve;jeudi 12 mai 2022;Remarques;Ancienneté
    CMPEA d’Alès;Martin;Léa;psychologue;x;présente;venue avec Zoé;12,5
    cmpea d'ales;Petit;Max;psychologue;x;excusé;;3
    Collège Alésia;Durand;Jo;CPE;P;absente;;
    Collège Alésia;;;;;1;;
    Cabinet libéral Dr Roux;Roux;Ève;orthophoniste;x;;;
    Cabinet libéral;Blanc;Ali;orthophoniste;;x;;
    Truc;Noir;Sam;animateur;Dupont;;;
    ;Personne;Sans;;x;;;
    Total;;;;4;3;;
    """

  let folder: ImportedFolder

  init() throws {
    folder = try AttendanceImport().folder(of: sheet(Self.list))
  }

  @Test("the folder passes the check of every folder, and says what it knows")
  func sound() throws {
    let network = try folder.network()
    #expect(network.institutions.map(\.id) == ["cmpea-d-ales", "college-alesia", "truc"])
    #expect(network.institutions.map(\.sector) == [.health, .education, .unknown])
    #expect(network.interactions.map(\.id) == ["x-2022-03-24-sauve", "x-2022-05-12"])
    #expect(network.interactions.map(\.label) == ["Sauve", "x-2022-05-12"])
    #expect(network.interactions.compactMap(\.start?.description) == ["2022-03-24", "2022-05-12"])
    #expect(
      network.professionals.map(\.id) == [
        "cmpea-d-ales-psychologue", "college-alesia-cpe", "orthophoniste", "orthophoniste-2",
        "truc-animateur",
      ])
    #expect(network.professionals.map(\.count) == [2, 1, 1, 1, 1])
  }

  @Test("two persons of one function count as two, and two libéraux stay apart")
  func participations() throws {
    let network = try folder.network()
    let told = network.participations.map { "\($0.interaction) \($0.actor) \($0.count ?? 0)" }
    #expect(
      told == [
        "x-2022-03-24-sauve cmpea-d-ales-psychologue 2",
        "x-2022-05-12 cmpea-d-ales-psychologue 1", "x-2022-03-24-sauve college-alesia-cpe 1",
        "x-2022-05-12 college-alesia 0", "x-2022-03-24-sauve orthophoniste 1",
        "x-2022-05-12 orthophoniste-2 1",
      ])
  }

  @Test("rows and marks are accounted for, excused and absent by name")
  func ledger() throws {
    let rows = try #require(folder.ledger.accounts.first { $0.table == "rows" })
    let marks = try #require(folder.ledger.accounts.first { $0.table == "marks" })
    #expect(rows.description == "9 read = 5 kept + 2 merged + 2 rejected")
    #expect(rows.merged.map { [$0.line, $0.with] } == [[4, 3], [6, 5]])
    #expect(rows.rejections.map { "\($0.reason)" } == ["noInstitution", "total"])
    #expect(marks.description == "13 read = 6 kept + 1 merged + 6 rejected")
    #expect(
      marks.rejections.map { "\($0.reason) \($0.count)" }
        == ["excused 1", "absent 1", "unknownMark 1", "rejectedRow 3"])
    #expect(rows.isBalanced && marks.isBalanced)
  }

  @Test(
    "no name of a person reaches the folder, from whatever column",
    arguments: ["Martin", "Léa", "Zoé", "Dupont", "Roux", "Ève", "Personne"])
  func noNames(name: String) {
    for file in folder.files.keys { #expect(!folder.text(file).contains(name), "\(file)") }
  }

  @Test("a column that is not understood is kept under its name, values side by side")
  func attributes() {
    let lines = folder.text("professionals.csv").split(separator: "\n")
    #expect(lines.first == "id,function,institution,count,source,Ancienneté")
    #expect(lines.dropFirst().first?.hasSuffix("liste.csv:3,\"12,5; 3\"") == true)
  }

  @Test("the same list in Windows-1252 makes the same records")
  func windows1252() throws {
    let letters: [Character: UInt8] = ["é": 0xE9, "è": 0xE8, "È": 0xC8, "’": 0x92, "–": 0x96]
    let bytes = Self.list.flatMap { character in
      letters[character].map { [$0] } ?? Array(String(character).utf8)
    }
    let other = try AttendanceImport().folder(of: Listing(delimited: bytes, file: "liste.csv"))
    for table in ["institutions", "professionals", "interactions", "participations"] {
      #expect(other.text(table + ".csv") == folder.text(table + ".csv"))
    }
    #expect(other.ledger.sources.first?.dialect == "Windows-1252, ;")
  }

  @Test("an occasion at which nobody is marked present is planned, and said")
  func unattended() throws {
    let list = "Structure;24/03/2022;12/05/2022\nIME;x;\nCMPP;;excusé\n"
    let folder = try AttendanceImport().folder(of: sheet(list))
    #expect(try folder.network().interactions.map(\.status) == [.held, .planned])
    #expect(folder.ledger.remarks.contains { $0.code == "unattended" })
  }

  @Test("homonyms of two communes stay apart")
  func homonyms() throws {
    let list = """
      Etablissement,Commune,12/05/2022
      Collège Dumas,Alès,x
      Collège Dumas,Nîmes,x
      College dumas,ALES,x
      """
    let network = try AttendanceImport().folder(of: sheet(list)).network()
    #expect(network.institutions.map(\.id) == ["college-dumas", "college-dumas-nimes"])
    #expect(network.participations.map(\.count) == [2, nil])
  }
}
