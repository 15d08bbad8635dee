import Tables

/// That a cell named an institution by one of its wordings, and which row says so.
public struct WordingResolution: Sendable, Hashable {
  /// The row that holds the wording.
  public let location: Location
  /// Its column.
  public let field: String
  /// What stands there.
  public let wording: String
  /// The institution that it was read as.
  public let institution: String
  /// The row of `aliases` that says so.
  public let alias: Location
}

/// A record that names an institution, perhaps as people word it.
protocol NamingRecord: TableRecord {
  /// The column that names it.
  static var namingColumn: String { get }
  /// What stands there, then the identifier that it was read as.
  var namedInstitution: String? { get set }
}

extension Participation: NamingRecord {
  static let namingColumn = "actor"

  var namedInstitution: String? {
    get { actor }
    set { actor = newValue ?? actor }
  }
}

extension Professional: NamingRecord {
  static let namingColumn = "institution"

  var namedInstitution: String? {
    get { institution }
    set { institution = newValue }
  }
}

extension Interaction: NamingRecord {
  static let namingColumn = "place"

  var namedInstitution: String? {
    get { place }
    set { place = newValue }
  }
}

extension Institution: NamingRecord {
  static let namingColumn = "parent"

  var namedInstitution: String? {
    get { parent }
    set { parent = newValue }
  }
}
