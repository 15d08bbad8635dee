import Languages
import Partners
import Tables
import Testing

@Suite("The words of French institutions")
struct VocabularyTests {
  @Test(
    "every acronym that partners use in the sources is there, whatever its case",
    arguments: [
      "CMPEA", "CMP", "CMPP", "CATTP", "HDJ", "ITEP", "IME", "IMPro", "SESSAD", "MECS", "PMI",
      "ASE", "RAPEH", "MDA", "MDPH", "CPTS", "CLSM", "PCPE", "EMAS", "CSAPA", "PJJ", "RASED",
      "CPE", "AESH", "IEN", "psychologue EN", "infirmière scolaire", "REP", "REP+", "QPV", "ULIS",
      "SEGPA",
    ])
  func known(acronym: String) {
    #expect(Vocabulary.term(acronym.lowercased())?.acronym == acronym)
  }

  @Test("no acronym stands twice, and each is said in both languages")
  func once() {
    let acronyms = Vocabulary.terms.map(\.acronym.folded)
    #expect(Set(acronyms).count == acronyms.count)
    #expect(Vocabulary.terms.allSatisfy { !$0.expansion.isEmpty && !$0.gloss.isEmpty })
  }

  static func warnings(_ kind: String, glossary: String = "", settings: String? = nil) throws
    -> [String?]
  {
    try RecordFolder(
      [
        "institutions": "id,name,kind,sector\na,Les Olivettes,\(kind),health",
        "glossary": "acronym,expansion\n" + glossary,
      ], settings: settings
    ).network().warnings.map(\.nearest)
  }

  @Test(
    "a kind one slip from a known word is a warning with that word",
    arguments: [("sesad", "SESSAD"), ("csappa", "CSAPA"), ("colege", "college")])
  func slip(kind: String, intended: String) throws {
    #expect(try Self.warnings(kind) == [intended])
  }

  @Test(
    "a known word, a short one, and one of the network's own are none",
    arguments: ["sessad", "college", "MDB", "permanence", "MDA30"])
  func noSlip(kind: String) throws {
    #expect(try Self.warnings(kind).isEmpty)
  }

  @Test("a network makes a word known through its glossary or its description")
  func extensible() throws {
    #expect(try Self.warnings("sesad", glossary: "SESAD,service").isEmpty)
    #expect(try Self.warnings("sesad", settings: "{\"kinds\": [\"sesad\"]}").isEmpty)
  }
}
