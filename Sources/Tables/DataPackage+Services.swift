extension DataPackage {
  /// The territories where several kinds of institution should work together.
  public struct Sites: Sendable, Hashable, Decodable {
    /// The zoning whose territories are the sites.
    public let zoning: String
    /// The kinds of partner that each should have.
    public let legs: [Leg]
  }

  /// A kind of partner that a site should have.
  public struct Leg: Sendable, Hashable, Decodable {
    /// What to call it, by language code; without it the first kind names it.
    public let name: [String: String]?
    /// The kinds of institution that count as it.
    public let kinds: [String]
  }

  /// A ratio of two counts of the records.
  public struct Ratio: Sendable, Hashable, Decodable {
    /// How a ratio is told.
    public enum Form: String, Sendable, Hashable, Decodable {
      /// As so many per one.
      case quotient
      /// As a share of a hundred.
      case share
    }

    /// Its identifier.
    public let id: String
    /// What it says, by language code.
    public let name: [String: String]?
    /// What is counted, as `professional:dir-albi`.
    public let of: String
    /// What it is held against, likewise.
    public let per: String
    /// How it is told; without it as a quotient.
    public let `as`: Form?
  }
}
