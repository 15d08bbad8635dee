import Partners
import Testing

@Suite("Institutions that look like one")
struct LikelyInstitutionsTests {
  /// Two institutions, each as name, acronym, kind, sector and commune.
  static func found(
    _ one: String, _ other: String, changes: [String: String] = [:]
  ) throws -> [LikelyDuplicate] {
    try RecordFolder(
      [
        "institutions": "id,name,acronym,kind,sector,commune\na,\(one)\nb,\(other)",
        "communes": "code,name\n30007,Alès\n30140,Lasalle\n30305,Salindres",
      ].merging(changes) { $1 }
    ).network().likelyInstitutions
  }

  @Test(
    "variants of one name are found, each by its rule",
    arguments: [
      ("Lycée Jean-Baptiste Dumas", "lycee Jean Baptiste DUMAS", Resemblance.name),
      ("Lycée La Salle", "Lycée Lasalle", .letters), ("CODES 30", "CODES30", .letters),
      ("Maison Dumas d’Alès", "Alès Maison Dumas", .order),
      ("CMPP Dumas", "Centre médico-psycho-pédagogique Dumas", .acronym),
      ("Lycée Jean-Baptiste Dumas", "Lycée J.-B. Dumas", .initials),
      ("Lycée Jean-Baptiste Dumas", "JB Dumas", .initials),
      ("Lycée Jean-Baptiste Dumas", "lycée JBD", .initials), ("CPEAGL", "CPEAG", .spelling),
      ("IMPro Les Châtaigniers", "Les Châtaignier", .spelling),
      ("MECS ANCA Clarence", "MECS Clarence", .inclusion),
    ])
  func variants(one: String, other: String, rule: Resemblance) throws {
    let found = try Self.found("\(one),,kind,health,30007", "\(other),,kind,health,30007")
    #expect(found.map(\.resemblance) == [rule])
    #expect(try found == Self.found("\(one),,kind,health,30007", "\(other),,kind,health,30007"))
  }

  @Test(
    "homonyms stay apart",
    arguments: [
      ("Lycée J.-B. Dumas,,lycee,education,30007", "Collège J.-B. Dumas,,college,education,30305"),
      ("Lycée Jean-Baptiste Dumas,,x,education,", "Collège Jean-Baptiste Dumas,,x,education,"),
      ("Lycée Lasalle,,lycee,education,30007", "Lasalle,,commune,local-authority,30140"),
      ("Maison des associations,,venue,associative,30007", "MDA,MDA,MDA,health,30007"),
      ("Maison des associations,,x,health,", "Maison des adolescents,MDA,x,health,"),
      ("Libéraux,,liberal-practice,liberal,30007", "Libéraux,,liberal-practice,liberal,30007"),
      ("CODES 30,,x,health,", "CODES 34,,x,health,"),
      ("CMP d’Alès,,x,health,", "CMPP d’Alès,,x,health,"),
      (
        "École Dumas (maternelle),,school,education,30007",
        "École Dumas (élémentaire),,school,education,30007"
      ),
      ("MDA,,MDA,health,", "MDJ,,MDA,health,"),
      ("CMPP d’Alès,CMPP,CMPP,health,", "CMPP du Gard,CMPP,CMPP,health,"),
    ])
  func homonyms(one: String, other: String) throws {
    #expect(try Self.found(one, other).isEmpty)
  }

  @Test("another kind or another commune lowers the class by one, both by two")
  func lowered() throws {
    let here = "Lycée La Salle,,lycee,education,30007"
    let likelihoods = try [
      "Lycée Lasalle,,lycee,education,30007", "Lycée Lasalle,,lycee,education,30305",
      "Lycée Lasalle,,school,education,30305", "Lycée Lasalle,,lycee,education,",
    ].map { try Self.found(here, $0).first?.likelihood }
    #expect(likelihoods == [.sure, .likely, .possible, .sure])
  }

  @Test("a unit and what it is part of are two")
  func unitOfAWhole() throws {
    let found = try RecordFolder([
      "institutions":
        "id,name,kind,sector,parent\na,Clarence,x,health,\nb,Clarence accueil,x,health,a"
    ]).network().likelyInstitutions
    #expect(found.isEmpty)
  }

  @Test(
    "a reading that keeps two apart silences the pair; one that joins them, or none, does not",
    arguments: [("indécidable", 0), ("deux services", 0), ("sans doute la même", 1), ("", 1)])
  func readings(reading: String, count: Int) throws {
    let rows = "table,a,b,why,reading\ninstitutions,b,a,same letters,\(reading)"
    let found = try Self.found(
      "Lycée La Salle,,lycee,education,", "Lycée Lasalle,,lycee,education,",
      changes: ["duplicates": rows])
    #expect(found.count == count)
  }

  @Test("the alias row that is proposed merges the pair, and nothing is proposed any more")
  func cure() throws {
    let found = try Self.found(
      "Lycée La Salle,,lycee,education,", "Lycée Lasalle,,lycee,education,")
    let row = try #require(found.first?.aliasRow)
    let merged = try RecordFolder([
      "institutions": "id,name,kind,sector\na,Lycée La Salle,lycee,education",
      "interactions": "id,level,kind,status\nx,event,meeting,held",
      "participations": "interaction,actor,role\nx,b,host",
      "aliases": "institution,wording\n\(row)",
    ]).network()
    #expect(merged.participations.map(\.actor) == ["a"])
    #expect(merged.likelyInstitutions.isEmpty)
  }

  @Test("the order of the rows changes neither the pair nor its class")
  func orderOfRows() throws {
    let (one, other) = ("MECS Clarence,,MECS,social,", "MECS ANCA Clarence,,MECS,social,")
    let (there, back) = try (Self.found(one, other), Self.found(other, one))
    #expect(there.map(\.likelihood) == back.map(\.likelihood))
    #expect(there.map(\.resemblance) == back.map(\.resemblance))
  }
}
