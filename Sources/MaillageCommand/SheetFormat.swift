import Arguments
import Languages
import Reporting
import Tables

/// How a sheet is written: as other results, or as a page to print.
enum SheetFormat: String, Sendable, CaseIterable {
  case text, csv, json, markdown, html
  case csvExcel = "csv-excel"

  static let option = Option<SheetFormat>(
    "format", short: "f",
    help: Text(
      fr: "la forme de la fiche ; sans elle, celle du fichier, sinon du texte",
      en: "the form of the sheet; without it that of the file, else text"))

  /// Takes the form that was asked for, else that of the file to write.
  init(option: SheetFormat?, path: String?) throws(Subcommand.Failure) {
    let ending = path?.split(separator: "/").last.flatMap { name in
      name.split(separator: ".").dropFirst().last?.lowercased()
    }
    switch (option, path, ending) {
    case (let format?, _, _): self = format
    case (nil, nil, _), (nil, _?, "txt"): self = .text
    case (nil, _?, "md"): self = .markdown
    case (nil, let path?, let ending):
      guard let ending, let format = SheetFormat(rawValue: ending) else { throw .noForm(path) }
      self = format
    }
  }

  /// Returns a sheet in this form.
  func string(_ document: Document, json: JSONValue, in language: Language) -> String {
    if self == .html { return document.sheet(in: language) }
    let format = OutputFormat(rawValue: rawValue) ?? .text
    return format.string(document, json: json, in: language)
  }
}

extension Subcommand.Failure {
  fileprivate static func noForm(_ path: String) -> Subcommand.Failure {
    .usage(
      Text(
        fr: "« \(path) » ne finit ni par .html, ni par .md, .csv, .json ou .txt",
        en: "'\(path)' ends neither in .html nor in .md, .csv, .json or .txt"))
  }
}
