import Partners
import Tables

/// A day as tests write it: `2022-12-31`.
func day(_ text: String) throws -> Day {
  guard let date = PartialDate(text), date.precision == .day else { throw NoSuchDay(text: text) }
  return date.first
}

/// A window as tests write it.
func window(_ from: String, _ asOf: String) throws -> Window {
  guard let window = try Window(from: day(from), asOf: day(asOf)) else {
    throw NoSuchDay(text: "\(from)…\(asOf)")
  }
  return window
}

/// That a test names a day that the calendar lacks, or a window that ends before it begins.
struct NoSuchDay: Error {
  let text: String
}
