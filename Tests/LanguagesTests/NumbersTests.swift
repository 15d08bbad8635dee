import Languages
import Testing

@Suite("Numbers")
struct NumbersTests {
  @Test(
    "whole numbers are grouped from five digits on",
    arguments: [
      (1480, "1480", "1480"), (14_394, "14\u{A0}394", "14,394"),
      (-14_394, "-14\u{A0}394", "-14,394"),
      (0, "0", "0"), (1_234_567, "1\u{A0}234\u{A0}567", "1,234,567"),
    ])
  func wholeNumbers(value: Int, french: String, english: String) {
    #expect(Language.french.number(value) == french)
    #expect(Language.english.number(value) == english)
  }

  @Test(
    "decimals are rounded half away from zero",
    arguments: [
      (72.55, 1, "72,6"), (0.05, 1, "0,1"), (-0.04, 1, "0,0"), (99.96, 1, "100,0"),
      (2.0, 2, "2,00"), (-1.5, 0, "-2"),
    ])
  func decimals(value: Double, decimals: Int, expected: String) {
    #expect(Language.french.number(value, decimals: decimals) == expected)
  }

  @Test("what is not defined is said, never zero")
  func undefined() {
    #expect(Language.french.percent(nil) == "n.d.")
    #expect(Language.english.number(.nan, decimals: 2) == "n.d.")
    #expect(Language.english.percent(0.725) == "72.5%")
  }

  @Test("a number too large for exact decimals is written as it is")
  func beyondExact() {
    #expect(Language.french.number(1e100, decimals: 4) == "1e+100")
    #expect(Language.english.number(-1e19, decimals: 0) == "-1e+19")
  }
}
