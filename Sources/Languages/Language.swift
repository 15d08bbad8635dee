/// A language that the tool speaks.
public enum Language: String, Sendable, CaseIterable, Hashable {
  /// French, the language of the networks this was made for.
  case french = "fr"
  /// English.
  case english = "en"

  /// Makes the language that the environment asks for: French if it names French, else English.
  ///
  /// The locale of Foundation is of no use here: on Linux it is always `en_001`.
  ///
  ///     Language(environment: ["LANG": "fr_FR.UTF-8"])                    // .french
  ///     Language(environment: ["LC_ALL": "C", "LANG": "fr_FR.UTF-8"])     // .english
  ///
  /// - Parameter environment: The variables of the process; `LC_ALL` wins over `LC_MESSAGES`,
  ///   which wins over `LANG`, and an empty variable counts as absent.
  public init(environment: [String: String]) {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    self = named.first { !$0.isEmpty }?.hasPrefix("fr") == true ? .french : .english
  }
}
