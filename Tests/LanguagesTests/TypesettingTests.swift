import Languages
import Testing

@Suite("Typesetting")
struct TypesettingTests {
  @Test(
    "French signs hold to their words, English ones are left alone",
    arguments: [
      ("vu : « oui » ; non ?", "vu~: «~oui~»~; non~?"), ("deux mots", "deux mots"), (" :", "~:"),
      ("", ""), ("fin ", "fin "),
    ])
  func signs(plain: String, expected: String) {
    #expect(plain.typeset(in: .french).replacing("\u{A0}", with: "~") == expected)
    #expect(plain.typeset(in: .english) == plain)
  }

  @Test(
    "lines break at plain spaces only, and a longer word has a line of its own",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("incomprehensible on", 4, ["incomprehensible", "on"]),
      ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]), ("", 5, []), ("été là", 6, ["été là"]),
    ])
  func breaks(text: String, width: Int, expected: [String]) {
    #expect(text.lines(within: width) == expected)
  }
}
