import Tables

/// Two records that look like one: a proposal, which nothing but a row of data carries out.
public struct LikelyDuplicate: Sendable, Hashable {
  /// The table of both: `institutions` or `interactions`.
  public let table: String
  /// The identifier of the record that stands first.
  public let kept: String
  /// The identifier of the record that would be folded into it.
  public let folded: String
  /// What they are called.
  public let names: [String]
  /// In what they resemble each other.
  public let resemblance: Resemblance
  /// How likely they are one.
  public let likelihood: Likelihood
  /// Whether both are known to lie in one commune.
  public let sharesCommune: Bool

  /// The row of `aliases` that would merge two institutions, once the second has no row of its own.
  ///
  ///     duplicate.aliasRow                         // "lycee-la-salle,lycee-lasalle"
  public var aliasRow: String? {
    table == Institution.definition.name ? "\(kept),\(folded)" : nil
  }
}
