import Tables

/// Which column of a list is what: proposed by the tool, corrected by a person, given back.
///
/// As JSON, `maillage/mapping/1`, columns in the order of the file:
///
///     {"schema": "maillage/mapping/1", "kind": "meeting", "columns": [
///       {"header": "Structure", "is": "institution", "examples": ["CMPP", "IME"]},
///       {"header": "24/03/2022", "is": "occasion", "date": "2022-03-24", "examples": ["x"]}]}
public struct ColumnMapping: Sendable, Hashable, Codable {
  /// One column.
  public struct Column: Sendable, Hashable, Codable {
    /// Its heading.
    public let header: String
    /// What it says.
    public let meaning: ColumnMeaning
    /// The date of an occasion.
    public let date: String?
    /// What an occasion is called.
    public let label: String?
    /// What its first cells hold, for the person who corrects the mapping; never names of persons.
    public let examples: [String]?

    private enum CodingKeys: String, CodingKey {
      case header, date, label, examples
      case meaning = "is"
    }

    /// Makes a column.
    public init(
      _ header: String, is meaning: ColumnMeaning, date: String? = nil, label: String? = nil,
      examples: [String]? = nil
    ) {
      self.header = header
      self.meaning = meaning
      self.date = date
      self.label = label
      self.examples = examples
    }
  }

  /// The format and its version.
  public let schema: String
  /// The kind of interaction that the occasions are; `meeting` where it is not said.
  public let kind: String?
  /// The columns.
  public let columns: [Column]

  /// The format that this version reads and writes.
  public static let currentSchema = "maillage/mapping/1"

  /// Makes a mapping.
  public init(kind: String? = "meeting", columns: [Column]) {
    schema = ColumnMapping.currentSchema
    self.kind = kind
    self.columns = columns
  }

  /// Reads a mapping.
  ///
  /// - Throws: What in the document is not as the format says.
  public init(json bytes: [UInt8], file: String) throws(Problems) {
    self = try JSONFile.decode(ColumnMapping.self, from: bytes, file: file)
    guard schema == ColumnMapping.currentSchema else {
      throw Problems([
        .badChoice(
          schema, of: [ColumnMapping.currentSchema], field: "schema", at: Location(file: file))
      ])
    }
    let wrong = columns.compactMap { column in
      column.date.flatMap { date in
        PartialDate(date) == nil
          ? Problem.badDate(date, field: column.header, at: Location(file: file)) : nil
      }
    }
    guard wrong.isEmpty else { throw Problems(wrong) }
  }

  /// The mapping as JSON, for a person to correct.
  public var json: JSONValue {
    [
      "schema": .string(schema), "kind": .string(kind ?? "meeting"),
      "columns": .array(columns.map(\.json)),
    ]
  }
}

extension ColumnMapping.Column {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = [
      "header": .string(header), "is": .string(meaning.rawValue),
      "examples": .array((examples ?? []).map(JSONValue.string)),
    ]
    if meaning == .occasion {
      object["date"] = JSONValue(date)
      object["label"] = JSONValue(label)
    }
    return .object(object)
  }
}
