import Languages
import Partners
import Reporting
import Tables

/// How `check` writes its result: as other commands do, and as SARIF.
enum CheckFormat: String, Sendable, CaseIterable {
  case text, csv, json, markdown, sarif
  case csvExcel = "csv-excel"

  /// Returns what a reading found: the problems, or the rows and totals of a network without any.
  func string(_ check: RecordCheck, at path: String, in language: Language) -> String {
    guard self != .sarif else { return check.sarif(at: path, in: language) }
    guard let network = check.network, let format = OutputFormat(rawValue: rawValue) else {
      return string(of: check.problems, check.ledger, in: language)
    }
    return format.string(network.checkDocument, json: network.checkJSON, in: language)
  }

  /// Problems, a line each; CSV and JSON for machines.
  private func string(
    of problems: Problems, _ ledger: Ledger, in language: Language
  ) -> String {
    switch self {
    case .text, .markdown, .sarif: problems.text(in: language) + ledger.text(in: language)
    case .csv: problems.csv(in: language)
    case .csvExcel: problems.csv(in: language, form: .spreadsheet)
    case .json: String(decoding: problems.json(ledger).bytes, as: UTF8.self)
    }
  }
}

extension RecordCheck {
  /// Returns the problems for editors: files under the path that was asked for.
  fileprivate func sarif(at path: String, in language: Language) -> String {
    let isFolder = FileSystem.isFolder(path)
    let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let isItself = problems.all.first?.location.file == path
    let folder = isItself ? "" : isFolder ? (path.hasSuffix("/") ? path : path + "/") : parent
    let places = isFolder ? letterPlaces(in: path) : [:]
    let json = problems.sarif(in: language, version: Maillage.version, under: folder) { location in
      places[location.file]?[location]
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Where the letters of each file with a problem in a cell stand; files are read again for that.
  private func letterPlaces(in folder: String) -> [String: LetterPlaces] {
    var places: [String: LetterPlaces] = [:]
    for file in Set(problems.all.filter { $0.location.column != nil }.map(\.location.file)) {
      let dialect = ledger.sources.first { $0.place.file == file }?.dialect
      let bytes = try? FileSystem.bytes(of: file, in: folder, limit: Table.largestFile)
      if let bytes { places[file] = LetterPlaces(bytes, dialect: dialect) }
    }
    return places
  }
}
