import Testing

@testable import Languages

@Suite("Nearest match")
struct NearestMatchTests {
  @Test(
    "a slip finds its word, a stranger finds none",
    arguments: [
      ("CMP-07", "cmp-07"), ("cmpae", "cmpea"), ("besseges", "Bessèges"), ("lycée", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(typed: String, expected: String?) {
    #expect(["cmp-07", "cmpea", "cmpp-gard", "Bessèges"].nearest(to: typed) == expected)
  }

  @Test("equally near strings keep their order")
  func tieKeepsOrder() {
    #expect(["abd", "abe"].nearest(to: "abc") == "abd")
  }

  @Test(
    "distance counts insertions, deletions, replacements and swaps",
    arguments: [("", "abc", 3), ("ca", "ac", 1), ("kitten", "sitting", 3), ("same", "same", 0)])
  func distance(a: String, b: String, expected: Int) {
    #expect(editDistance(Array(a), Array(b)) == expected)
    #expect(editDistance(Array(b), Array(a)) == expected)
  }
}
