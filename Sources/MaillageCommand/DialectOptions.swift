import Arguments
import Languages
import Tables

/// What somebody knows of the delimited files of a folder, where the tool would guess otherwise.
enum DialectOptions {
  private static let encodings = TextEncoding.allCases.map { $0.rawValue.lowercased() }

  static let encoding = Option<TextEncoding>(
    "encoding", value: ValueName(stringLiteral: encodings.joined(separator: "|")),
    help: Text(
      fr: "l’encodage des fichiers, au lieu de le trouver",
      en: "the encoding of the files, instead of finding it"),
    expected: Text(
      fr: "un mot parmi " + encodings.joined(separator: ", "),
      en: "one of " + encodings.joined(separator: ", ")),
    suggestions: .choices(encodings), spell: { $0.rawValue.lowercased() },
    parse: { text in
      TextEncoding.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
    })

  static let delimiter = Option<Dialect.Delimiter>(
    "delimiter", value: ValueName(fr: "SIGNE", en: "SIGN"),
    help: Text(
      fr: "le séparateur des cellules (, ; ou tab), au lieu de le trouver",
      en: "what stands between cells (, ; or tab), instead of finding it"),
    expected: Text(fr: "« , », « ; » ou « tab »", en: "',', ';' or 'tab'"),
    spell: { $0 == .tab ? "tab" : $0.rawValue },
    parse: { $0 == "tab" ? .tab : Dialect.Delimiter(rawValue: $0) })

  /// Returns what the command line says of the dialect.
  static func choice(_ values: Values) -> Dialect.Choice {
    Dialect.Choice(encoding: values[encoding], delimiter: values[delimiter])
  }
}
