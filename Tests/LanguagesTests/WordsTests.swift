import Languages
import Testing

@Suite("Words of a name")
struct WordsTests {
  @Test("words are runs of letters and figures, folded; REP+ is one")
  func words() {
    #expect("Lycée J.-B. Dumas (Alès)".foldedWords == ["lycee", "j", "b", "dumas", "ales"])
    #expect("REP+ d’Alès".foldedWords == ["rep+", "d", "ales"])
    #expect("".foldedWords.isEmpty)
  }

  @Test(
    "apostrophes, accents, case and the width of spaces do not count",
    arguments: ["L'été\u{A0}à Alès", " l’ETE  A ALES ", "L'e\u{301}te\u{301} a\u{300} Alès"])
  func spaces(text: String) {
    #expect(text.foldedSpaces == "l'ete a ales")
  }

  @Test("a swap of two neighbours is one edit (Damerau 1964)")
  func distance() {
    #expect("itep".editDistance(to: "itpe") == 1)
    #expect("".editDistance(to: "cmp") == 3)
  }
}
