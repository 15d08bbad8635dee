import Languages
import Tables

extension Dialect {
  /// The dialect in words: "Windows-1252, `;`, CRLF, header in line 3, decimal comma".
  var words: Text {
    Text { language in
      let mark = Text(fr: " avec marque", en: " with a mark")[language]
      return [
        encoding.rawValue + (hasMark ? mark : ""), delimiter.words[language],
        lineEnds.words[language],
        headerLine == 1
          ? nil
          : Text(fr: "en-tête à la ligne \(headerLine)", en: "header in line \(headerLine)")[
            language],
        decimalSign?.words[language],
      ].compactMap { $0 }.joined(separator: ", ")
    }
  }
}

extension Dialect.Delimiter {
  fileprivate var words: Text {
    switch self {
    case .comma: Text(fr: "virgules", en: "commas")
    case .semicolon: Text(fr: "points-virgules", en: "semicolons")
    case .tab: Text(fr: "tabulations", en: "tabs")
    }
  }
}

extension Dialect.LineEnds {
  fileprivate var words: Text {
    self == .mixed
      ? Text(fr: "fins de ligne mêlées", en: "mixed line ends") : Text(verbatim: rawValue)
  }
}

extension Dialect.DecimalSign {
  fileprivate var words: Text {
    switch self {
    case .point: Text(fr: "point décimal", en: "decimal point")
    case .comma: Text(fr: "virgule décimale", en: "decimal comma")
    case .mixed:
      Text(fr: "virgules et points décimaux mêlés", en: "decimal commas and points by turns")
    }
  }
}
