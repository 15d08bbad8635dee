import Partners
import Tables
import Testing

@Suite("The window before")
struct WindowPrecedingTests {
  @Test(
    "whole months are preceded by as many whole months, any other window by as many days",
    arguments: [
      ("2022-01-01", "2022-12-31", "2021-01-01", "2021-12-31"),
      ("2021-01-01", "2021-12-31", "2020-01-01", "2020-12-31"),
      ("2022-09-01", "2023-06-30", "2021-11-01", "2022-08-31"),
      ("2024-03-01", "2024-03-31", "2024-02-01", "2024-02-29"),
      ("2022-09-05", "2022-09-11", "2022-08-29", "2022-09-04"),
      ("2022-03-01", "2022-03-01", "2022-02-28", "2022-02-28"),
      ("2022-01-01", "2022-12-30", "2021-01-02", "2021-12-31"),
    ])
  func preceding(from: String, asOf: String, first: String, last: String) throws {
    #expect(try window(from, asOf).preceding == window(first, last))
  }
}
