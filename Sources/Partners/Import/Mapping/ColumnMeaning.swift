/// What a column of a list says.
public enum ColumnMeaning: String, Sendable, Hashable, CaseIterable, Codable {
  /// The institution, by its name.
  case institution
  /// The function of somebody there.
  case function
  /// The acronym of the institution.
  case acronym
  /// What the institution is.
  case kind
  /// Its sector of activity, in the words of the records.
  case sector
  /// Its commune, by name or code.
  case commune
  /// One occasion: its cells are marks of who was there.
  case occasion
  /// The date of the occasion that the row is about.
  case date
  /// What that occasion is called.
  case label
  /// The mark of who was there.
  case mark
  /// In which capacity.
  case role
  /// How many persons.
  case count
  /// Something else about the row, kept as a column of its own.
  case attribute
  /// Names or addresses of persons: never kept.
  case person
  /// Not kept.
  case ignored
}
