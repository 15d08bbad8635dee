import Languages
import Tables

/// A step of a case, of a chain that goes from hand to hand, or of the protocol that cases follow.
///
/// The steps of one interaction are a course. That of an interaction whose parent has a course of
/// its own is a case of it: what the parent's step of the same kind expects is expected of it.
public struct Step: Sendable, Hashable {
  /// How far a step is.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It is how things go, in no case in particular: a step of a protocol or a standing chain.
    case described
    /// It was done.
    case done
    /// It goes on.
    case ongoing
    /// It is to be done.
    case planned
    /// It should have been done and was not.
    case missing
  }

  /// Its identifier.
  public let id: String
  /// The interaction that it is a step of.
  public let course: String
  /// Its place among the steps of that interaction.
  public let order: Int
  /// What it is, as `request` or `synthesis`: the same word in a protocol and its cases.
  public let kind: String
  /// What it is called.
  public let label: String
  /// The institutions and professionals who carry it.
  public let carriers: [String]
  /// When it began, as far as it is known.
  public let start: PartialDate?
  /// When it ended, if not when it began.
  public let end: PartialDate?
  /// How far it is, or nil if that is not recorded.
  public let state: State?
  /// The written outputs that it should have.
  public let expected: [String]
  /// The written outputs that it has.
  public let documents: [String]
  /// Who was heard, or should be: functions, or identifiers of institutions and professionals.
  public let voices: [String]
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Step: TableRecord {
  static let definition = TableDefinition(
    "steps", isRequired: false, required: ["id", "case", "order", "kind"],
    optional: [
      "label", "carrier", "start", "end", "state", "expected", "document", "heard", "source",
      "basis",
    ])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    course = reader.requiredText("case")
    order = reader.requiredCount("order")
    kind = reader.requiredText("kind")
    label = reader.text("label") ?? kind
    carriers = reader.list("carrier")
    start = reader.date("start")
    end = reader.date("end")
    state = reader.choice("state", of: State.self)
    expected = reader.list("expected")
    documents = reader.list("document")
    voices = reader.list("heard")
    origin = Origin(&reader)
    reader.refuse(end: end, before: start)
  }

  var key: [String] { [id] }

  var references: [Reference] {
    [Reference("case", course, .interaction)]
      + carriers.map { Reference("carrier", $0, .actor) }
  }
}

extension RowReader {
  /// Returns a count that must be there; a bad cell gives zero, which never leaves the reading.
  mutating func requiredCount(_ column: String) -> Int {
    let told = problems.count
    if let count = count(column) { return count }
    if problems.count == told {
      report(
        text(column) == nil ? .missingValue : .badNumber, column,
        Text(
          fr: "il faut ici un nombre entier, zéro ou plus",
          en: "a whole number is needed here, zero or more"))
    }
    return 0
  }

  /// Notes an end that comes before the start.
  mutating func refuse(end: PartialDate?, before start: PartialDate?) {
    guard let start, let end, end.last < start.first else { return }
    report(
      .contradiction, "end",
      Text(
        fr: "la fin \(end) précède le début \(start)",
        en: "the end \(end) comes before the start \(start)"))
  }
}
