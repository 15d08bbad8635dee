import Languages
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test("accents, ligatures and case do not count")
  func accentsFold() {
    #expect("Bessèges, CŒUR, l’Été".folded == "besseges, coeur, l'ete")
    #expect("e\u{301}".folded == "e")
  }

  @Test("letters decide before accents do")
  func frenchOrder() {
    let words = ["coteau", "coté", "côte", "cote", "Œuvre", "ouvrir"]
    let sorted = words.sorted { $0.precedesInFrench($1) }
    #expect(sorted == ["cote", "coté", "côte", "coteau", "Œuvre", "ouvrir"])
  }
}
