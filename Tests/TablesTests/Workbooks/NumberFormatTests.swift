import Testing

@testable import Tables

@Suite("Number formats and dates")
struct NumberFormatTests {
  @Test(
    "a format is a date by its letters, save where they are only shown",
    arguments: [
      ("General", NumberFormat.number), ("Standard", .number), ("0.00", .number),
      ("0.00E+00", .number), ("# ##0\\ \"jours\"", .number), ("0\\d", .number), ("0_d", .number),
      ("[Red]0;[Blue]-0", .number), ("[$-40C]0", .number), ("\"d\"", .number), ("@", .number),
      ("General\" ans\"", .number), ("#,##0\\ [$€-40C]", .number), ("0;d", .number),
      ("dd/mm/yyyy", .date), ("d-mmm-yy;@", .date), ("[$-F800]dddd\\,\\ mmmm\\ dd", .date),
      ("h:mm AM/PM", .date), ("mm:ss.0", .date), ("[Red]YYYY", .date), ("\"le \"d", .date),
      ("[h]:mm:ss", .duration), ("[mm]:ss", .duration), ("[ss]", .duration), ("[HH]:MM", .duration),
      ("", .number), ("\"open", .number), ("[", .number), ("\\", .number),
    ])
  func codes(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test("the formats that have a number and no code are those of ECMA-376, 18.8.30")
  func builtIn() {
    let dates = (0..<164).filter { NumberFormat(builtIn: $0) == .date }
    #expect(dates == Array(14...22) + [45, 47])
    #expect(NumberFormat(builtIn: 46) == .duration)
  }

  @Test(
    "days count from 1900 with a 29 February that was not, or from 1904",
    arguments: [
      (1, DateSystem.from1900, "1900-01-01"), (59, .from1900, "1900-02-28"),
      (60, .from1900, "1900-02-29"), (61, .from1900, "1900-03-01"),
      (44_644, .from1900, "2022-03-24"), (2_958_465, .from1900, "9999-12-31"),
      (2_958_466, .from1900, "2958466"), (-1, .from1900, "-1"), (1, .from1904, "1904-01-02"),
      (43_182, .from1904, "2022-03-24"), (0.5, .from1900, "12:00:00"),
      (44_644.999_999_999_9, .from1900, "2022-03-25"),
      (44_644.604_166_666_7, .from1900, "2022-03-24T14:30:00"),
      (44_644.000_001_157_4, .from1900, "2022-03-24T00:00:00.100"),
    ])
  func serials(serial: Double, system: DateSystem, text: String) {
    #expect(Cell(serial: serial, in: system).text == text)
  }

  @Test("the day that Lotus 1-2-3 invented passes for no date")
  func falseLeapDay() throws {
    let text = try #require(Cell(serial: 60, in: .from1900).text)
    #expect(PartialDate(text) == nil)
  }

  @Test(
    "numbers are written without exponent, whole ones without decimals",
    arguments: [
      (30_007, "30007"), (-0.0, "0"), (0.1, "0.1"), (1e-5, "0.00001"), (-1.25e-7, "-0.000000125"),
      (1e15, "1000000000000000"), (1e20, "100000000000000000000"),
      (-1.5e17, "-150000000000000000"), (12_345.678, "12345.678"),
    ])
  func numbers(number: Double, text: String) throws {
    #expect(Cell.number(number).text == text)
    #expect(StrictNumber.decimal(text) == number)
  }
}
