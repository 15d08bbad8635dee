import Partners
import Testing

@Suite("Acronyms against the glossary")
struct AcronymUseTests {
  static func use(_ name: String, _ glossary: String) throws -> AcronymUse {
    try RecordFolder([
      "institutions": "id,name,kind,sector\na,\(name),x,health",
      "glossary": "acronym,expansion\n" + glossary,
    ]).network().acronymUse
  }

  @Test("one entry may hold several acronyms, and each is counted")
  func severalInOne() throws {
    let use = try Self.use("CMPEA du CHAC", "CMP/CMPEA/CMPA,centre médico-psychologique")
    #expect(use.undefined == ["CHAC"])
    #expect(use.unused == ["CMP", "CMPA"])
    #expect(use.glossaryCount == 3)
  }

  @Test("a number at the end does not make another acronym, unless the glossary has it so")
  func numbers() throws {
    let use = try Self.use("MDA30 et CD30", "MDA,maison des adolescents\nCD30,conseil du Gard")
    #expect(use.undefined.isEmpty)
    #expect(use.unused.isEmpty)
  }

  @Test("what nobody can explain is told apart from what is missing")
  func unexplained() throws {
    #expect(try Self.use("CPEAGL", "CPEAGL,").unexplained == ["CPEAGL"])
  }

  @Test("a name in capitals holds no acronym that could be told")
  func shouted() throws {
    #expect(try Self.use("COLLEGE JEAN MOULIN", "ASE,aide").usedCount == 0)
  }
}
