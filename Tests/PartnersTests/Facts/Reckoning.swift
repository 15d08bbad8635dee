import Partners

/// How the records give a fact: an expression over the network, and the fact that it should equal.
struct Reckoning: Sendable {
  /// The fact.
  let key: Fact.Key
  /// What the records say; nil where they do not.
  let value: @Sendable (Network) -> String?

  /// The expressions for all documents.
  static let all = cells + support + accompaniment + sites + reseda

  /// Those of one fact, in order: one line may state two values of one thing.
  static let byFact = Dictionary(grouping: all, by: \.key)

  /// The fourth document takes five files.
  private static let reseda = governance + meetings + sessions + groups + context
}

/// A line, what it states, and how the records give it.
typealias ReckonedLine = (
  line: String, what: String, value: @Sendable (Network) -> String?
)

extension [ReckonedLine] {
  /// These lines as reckonings of one document.
  func reckonings(of document: String) -> [Reckoning] {
    map {
      Reckoning(
        key: Fact.Key(document: document, line: $0.line, what: $0.what), value: $0.value)
    }
  }
}
