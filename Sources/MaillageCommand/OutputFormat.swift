import Languages
import Reporting
import Tables

/// How a result is written.
enum OutputFormat: String, Sendable, CaseIterable {
  case text, csv, json, markdown
  /// For a French spreadsheet: a mark, semicolons, CRLF.
  case csvExcel = "csv-excel"

  /// Returns a document in this format; JSON has its own keys, whatever the language.
  func string(
    _ document: @autoclosure () -> Document, json: @autoclosure () -> JSONValue,
    in language: Language
  ) -> String {
    switch self {
    case .text: document().text(in: language)
    case .csv: document().csv(in: language)
    case .csvExcel: document().csv(in: language, form: .spreadsheet)
    case .json: String(decoding: json().bytes, as: UTF8.self)
    case .markdown: document().markdown(in: language)
    }
  }
}

extension Console {
  /// Says a result in a format.
  func say(
    _ document: @autoclosure () -> Document, json: @autoclosure () -> JSONValue,
    as format: OutputFormat
  ) {
    say(format.string(document(), json: json(), in: language))
  }
}
