import Foundation
import Languages
import Partners
import Tables
import Testing

/// A figure or date that one of the five documents states, with the line that states it.
struct Fact: Sendable, Hashable {
  /// The number of the document, as `004`.
  let document: String
  /// The lines.
  let line: String
  /// What is stated, in a few words.
  let what: String
  /// The value as the transcription has it.
  let value: String

  /// What tells it from the other facts; two of one line may share it.
  var key: Key { Key(document: document, line: line, what: what) }

  struct Key: Sendable, Hashable {
    let document: String
    let line: String
    let what: String
  }
}

extension Fact: CustomTestStringConvertible {
  var testDescription: String { "\(document):\(line) \(what)" }
}

/// The transcribed facts, and those that no record can carry.
enum Facts {
  /// The table, in a folder `shared` beside the project, or nil if there is none.
  static let file: URL? = SharedData.folder?.deletingLastPathComponent()
    .appendingPathComponent("tables/facts.csv")

  /// Whether the table is there.
  static let areThere = file.map { FileManager.default.fileExists(atPath: $0.path) } ?? false

  /// All of them, in the order of the table.
  static let all: [Fact] = areThere ? file.map { rows(of: $0) } ?? [] : []

  /// Why no record carries them, of those that none carries.
  static let reasons: [Fact.Key: String] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("uncarried.csv")
    return Dictionary(rows(of: file).map { ($0.key, $0.value) }) { first, _ in first }
  }()

  /// The networks by the number of their document, each read once.
  static let networks: [String: Network] = [
    "000": "cellules-soutien", "001": "soutien-direction-strasbourg",
    "002": "accompagnement-collectif", "003": "parpsych-ed", "004": "reseda-2022",
  ].compactMapValues { name in
    try? Network(
      contentsOf: Reseda.repository.appendingPathComponent("Networks/" + name).path)
  }

  /// A network without a record.
  static let nothing = try? RecordFolder().network()

  /// Returns the facts of a table; the column `reason` stands for the value of those without one.
  private static func rows(of file: URL) -> [Fact] {
    let definition = TableDefinition(
      "facts", required: ["document", "line", "what"], optional: ["value", "reason"])
    guard let bytes = try? Data(contentsOf: file),
      let table = try? Table(Array(bytes), file: file.lastPathComponent, definition: definition)
    else { return [] }
    return table.rows.map { row in
      let reader = RowReader(row, of: table)
      return Fact(
        document: String((reader.text("document") ?? "").prefix(3)),
        line: reader.text("line") ?? "", what: reader.text("what") ?? "",
        value: reader.text("value") ?? reader.text("reason") ?? "")
    }
  }
}
