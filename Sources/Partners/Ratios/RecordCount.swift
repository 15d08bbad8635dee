import Languages

/// A count of the records, as somebody names it for a ratio.
///
///     RecordCount("professional:dir-albi")       // how many persons hold that function
///     RecordCount("interaction:x-1/participants + interaction:x-2/participants")
///     RecordCount("pupils")                      // nil: not a count of the records
///
/// Conventions: terms are joined by `+`. `professional:ID` is its count; `function:WORD` adds those
/// of one function; `institution:ID` is 1, or the count of a group; `kind:KIND` adds institutions
/// of a kind; `interaction:ID/FIELD` is a figure of an interaction; `offers:ID` are the offers of a
/// provider, `offers:*` all of them.
public struct RecordCount: Sendable, Hashable {
  /// A figure that an interaction may have.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// Persons present.
    case participants
    /// Attendances.
    case participations
    /// Persons who spoke or led.
    case speakers
    /// Sittings.
    case sessions
    /// Institutions present.
    case structures
    /// Hours.
    case hours
  }

  /// One term of a count.
  public enum Term: Sendable, Hashable {
    /// The persons of one record of professionals.
    case professional(String)
    /// The persons of a function.
    case function(String)
    /// An institution, or those that a group stands for.
    case institution(String)
    /// The institutions of a kind.
    case kind(String)
    /// A figure of an interaction.
    case interaction(String, Field)
    /// The offers of a provider.
    case offers(String)
  }

  /// How it was written.
  public let text: String
  /// Its terms.
  public let terms: [Term]

  /// Reads a count, or returns nil if it is not written as one.
  public init?(_ text: String) {
    let terms = text.split(separator: "+", omittingEmptySubsequences: false).map {
      Term($0.split(separator: " ").joined(separator: " "))
    }
    guard !terms.isEmpty, terms.allSatisfy({ $0 != nil }) else { return nil }
    self.text = text
    self.terms = terms.compactMap { $0 }
  }
}

extension RecordCount.Term {
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "professional": self = .professional(parts[1])
    case "function": self = .function(parts[1])
    case "institution": self = .institution(parts[1])
    case "kind": self = .kind(parts[1])
    case "offers": self = .offers(parts[1])
    case "interaction":
      let halves = parts[1].split(separator: "/").map(String.init)
      guard halves.count == 2, let field = RecordCount.Field(rawValue: halves[1]) else {
        return nil
      }
      self = .interaction(halves[0], field)
    default: return nil
    }
  }
}

/// What a count of the records comes to, and on which rows it rests.
public struct RecordTally: Sendable, Hashable {
  /// How the count was written.
  public let text: String
  /// The number, or nil if a term is not recorded.
  public let value: Double?
  /// The rows that it was read from.
  public let origins: [Origin]
}
