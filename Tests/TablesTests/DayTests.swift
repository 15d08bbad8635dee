import Tables
import Testing

@Suite("Days and partial dates")
struct DayTests {
  @Test("the days between two training meetings of the south are those of the calendar")
  func daysBetween() throws {
    let last = try #require(Day(year: 2018, month: 12, day: 12))
    let report = try #require(Day(year: 2022, month: 12, day: 31))
    let next = try #require(Day(year: 2023, month: 3, day: 9))
    #expect(report.number - last.number == 1480)
    #expect(next.number - last.number == 1548)
  }

  @Test("the calendar has its leap days and no others", arguments: [1600, 1900, 2000, 2023, 2024])
  func leapDays(year: Int) {
    let isLeap = [1600, 2000, 2024].contains(year)
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test("numbers and components agree over four centuries")
  func roundTrip() throws {
    let epoch = try #require(Day(year: 1970, month: 1, day: 1))
    #expect(epoch.number == 0)
    for number in stride(from: -140_000, through: 140_000, by: 17) {
      let (year, month, day) = Day(number: number).components
      #expect(Day(year: year, month: month, day: day)?.number == number)
    }
  }

  @Test(
    "a date keeps the precision that it was written with",
    arguments: [
      ("2022-03-24", "2022-03-24", "2022-03-24", "2022-03-24"),
      ("24/03/2022", "2022-03-24", "2022-03-24", "2022-03-24"),
      ("2022-02", "2022-02", "2022-02-01", "2022-02-28"),
      ("02/2024", "2024-02", "2024-02-01", "2024-02-29"),
      ("2022", "2022", "2022-01-01", "2022-12-31"),
      ("2021-2022", "2021-2022", "2021-09-01", "2022-08-31"),
    ])
  func precision(text: String, description: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == description)
    #expect(date.first.description == first)
    #expect(date.last.description == last)
  }

  @Test(
    "what is not a date is refused, not guessed",
    arguments: [
      "29/02/2023", "2022-13", "2022-3-24", "24/3/2022", "2021-2023", "22", "hier", "", "2022-",
      "24/03/22", "+2022", "2022-03-24T10:00",
    ])
  func refused(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
