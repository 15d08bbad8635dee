import Languages

extension DecodingError {
  /// What the decoder missed, and where in the document.
  var reason: Text {
    switch self {
    case .keyNotFound(let key, let context): .missing((context.codingPath + [key]).pointer)
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      .mistyped(context.codingPath.pointer, as: type)
    default: .notJSON
    }
  }
}

extension Text {
  static let notJSON = Text(
    fr: "ce n’est pas du JSON ; il manque peut-être une virgule, un guillemet ou une accolade",
    en: "it is not JSON; a comma, a quotation mark or a brace may be missing")

  fileprivate static func missing(_ place: String) -> Text {
    Text(fr: "« \(place) » manque", en: "'\(place)' is missing")
  }

  fileprivate static func mistyped(_ place: String, as type: any Any.Type) -> Text {
    let isText = type == String.self
    return Text(
      fr: "« \(place) » n’est pas " + (isText ? "un texte" : "du type attendu"),
      en: "'\(place)' is not " + (isText ? "a text" : "of the expected type"))
  }
}

extension [any CodingKey] {
  /// A path inside a document, as `resources/3/path`.
  fileprivate var pointer: String {
    map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: "/")
  }
}
