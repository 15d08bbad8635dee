import Languages
import Partners
import Tables
import Testing

@Suite("A long attendance list")
struct LongAttendanceTests {
  static let list = """
    Date,Intitulé,Établissement,Fonction,Présence,Rôle,Nombre,Bassin
    24/03/2022,Secteur Sud,CMPP,psychologue,présent,animateur,,Alès
    24 mars 2022,secteur sud,IME,,x,,"3",Alès
    24/03/2022,Secteur Sud,IME,,x,,2,Uzès
    2022-05-12,,CMPP,psychologue,excusée,,,
    12/05/2022,,CMPP,,oui,,,
    31/02/2022,,CMPP,,oui,,,
    ,,CMPP,,oui,,,
    12/05/2022,,,,oui,,,
    12/05/2022,,ITEP,,peut-être,,,
    12/05/2022,,ITEP,,x,,beaucoup,
    """

  let folder: ImportedFolder

  init() throws {
    folder = try AttendanceImport().folder(of: sheet(Self.list, file: "long.csv"))
  }

  @Test("a row is a presence; one occasion in two spellings of its day is one")
  func records() throws {
    let network = try folder.network()
    #expect(network.interactions.map(\.id) == ["x-2022-03-24-secteur-sud", "x-2022-05-12"])
    #expect(
      network.participations.map { "\($0.actor) \($0.role) \($0.count ?? 0)" }
        == ["cmpp-psychologue speaker 1", "ime participant 5", "cmpp participant 0"])
    #expect(network.professionals.map(\.count) == [nil])
  }

  @Test("each row is accounted for, with its line and its reason")
  func ledger() throws {
    let rows = try #require(folder.ledger.accounts.first)
    #expect(rows.description == "10 read = 3 kept + 1 merged + 6 rejected")
    #expect(rows.isBalanced && folder.ledger.accounts.count == 1)
    #expect(rows.merged.map { [$0.line, $0.with] } == [[4, 3]])
    #expect(
      rows.rejected.map { "\($0.line) \($0.reason.rawValue)" } == [
        "5 excused", "7 bad-date", "8 no-occasion", "9 no-institution", "10 unknown-mark",
        "11 bad-number",
      ])
  }

  @Test("whoever was excused or never came is known, and silent")
  func known() throws {
    let network = try folder.network()
    #expect(network.institutions.map(\.id) == ["cmpp", "ime", "itep"])
    #expect(!network.participations.contains { $0.actor == "itep" })
  }

  @Test("a list without marks lists those who came")
  func withoutMarks() throws {
    let list = "Rencontre;Partenaire\nForum 2022;IME\nForum 2022;CMPP\n"
    let folder = try AttendanceImport().folder(of: sheet(list))
    #expect(try folder.network().participations.count == 2)
    #expect(folder.ledger.remarks.contains { $0.code == "undated" })
  }
}
