import Testing

@testable import Tables

@Suite("Strict numbers")
struct StrictNumberTests {
  @Test(
    "French and English numbers are read",
    arguments: [
      ("12,5", 12.5), ("12.5", 12.5), ("1 234,5", 1234.5), ("1\u{A0}234", 1234),
      ("1\u{202F}234\u{202F}567", 1_234_567), ("-3", -3), ("0", 0), ("4.08585", 4.08585),
    ])
  func read(text: String, expected: Double) {
    #expect(StrictNumber.decimal(text) == expected)
  }

  @Test(
    "what is not quite a number is refused",
    arguments: [
      "12,5abc", "1,234.5", "", "-", "1 23", "12 34 567", "1e5", "0x10", "nan", "inf", "5,", ",5",
      "١٢",
    ])
  func refused(text: String) {
    #expect(StrictNumber.decimal(text) == nil)
  }

  @Test("a whole number has no decimals")
  func integers() {
    #expect(StrictNumber.integer("1 480") == 1480)
    #expect(StrictNumber.integer("12,0") == nil)
    #expect(StrictNumber.integer("99999999999999999999") == nil)
  }
}
