import Tables

/// What an institution or a professional offers to a public, and how one asks for it.
public struct Offer: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// The institution or professional who offers it.
  public internal(set) var provider: String
  /// What sort of help it is, as `listening`, `collective` or `training`.
  public let family: String
  /// What it is called.
  public let label: String
  /// Who may ask for it, in the words of the records.
  public let publics: [String]
  /// How it is given: by telephone, in one's school, in sessions.
  public let mode: String?
  /// What it is about.
  public let themes: [String]
  /// The needs that it answers, by identifier.
  public let needs: [String]
  /// The territories that it serves, by identifier.
  public let serves: [String]
  /// The interactions by which it is carried out, by identifier.
  public let actions: [String]
  /// How many sessions it has: one number, or the range that the source states.
  public let sessions: ClosedRange<Int>?
  /// What is said of confidentiality.
  public let confidentiality: String?
  /// The telephones, mailboxes and pages of the service; never those of a person.
  public let contacts: [String]
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Offer: TableRecord {
  static let definition = TableDefinition(
    "offers", isRequired: false, required: ["id", "provider", "family"],
    optional: [
      "label", "public", "mode", "theme", "needs", "serves", "actions", "sessions",
      "confidentiality", "contact", "source", "basis",
    ])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    provider = reader.requiredText("provider")
    family = reader.requiredText("family")
    label = reader.text("label") ?? id
    publics = reader.list("public")
    mode = reader.text("mode")
    themes = reader.list("theme")
    needs = reader.list("needs")
    serves = reader.list("serves")
    actions = reader.list("actions")
    sessions = reader.countRange("sessions")
    confidentiality = reader.text("confidentiality")
    contacts = reader.list("contact")
    origin = Origin(&reader)
  }

  var key: [String] { [id] }

  var references: [Reference] {
    [Reference("provider", provider, .actor)]
      + needs.map { Reference("needs", $0, .need) }
      + serves.map { Reference("serves", $0, .territory) }
      + actions.map { Reference("actions", $0, .interaction) }
  }
}

extension Offer: NamingRecord {
  static let namingColumn = "provider"

  var namedInstitution: String? {
    get { provider }
    set { provider = newValue ?? provider }
  }
}
