import Languages
import Tables

/// Cuts a DOT document into words.
struct DOTLexer {
  private let letters: [Character]
  private let file: String
  private var place = 0
  private var line = 1
  private var lineStart = 0
  private(set) var problems: [Problem] = []

  init(_ text: String, file: String) {
    letters = Array(text)
    self.file = file
  }

  private static let keywords: Set<String> = [
    "graph", "digraph", "subgraph", "node", "edge", "strict",
  ]

  private var location: Location {
    Location(file: file, line: line, column: place - lineStart + 1)
  }

  private var current: Character? { place < letters.count ? letters[place] : nil }

  private func follows(_ word: String) -> Bool {
    letters[place...].starts(with: Array(word))
  }

  /// Returns the next word, or nil where something cannot be one; the problem is then noted.
  mutating func next() -> DOTToken? {
    passOver()
    let start = location
    guard let letter = current else { return DOTToken(kind: .end, text: "", location: start) }
    if letter == "\"" { return quoted(at: start) }
    if follows("--") || follows("->") { return sign(length: 2, at: start) }
    if "{}[];,=".contains(letter) { return sign(length: 1, at: start) }
    if letter == "_" || letter.isLetter { return word(at: start) }
    if letter == "-" || letter == "." || letter.isASCIIDigit { return number(at: start) }
    return refuse(String(letter), at: start)
  }

  private mutating func passOver() {
    while let letter = current {
      if letter.isWhitespace || letter == "\u{FEFF}" {
        advance()
      } else if follows("//") || (letter == "#" && place == lineStart) {
        while let letter = current, !letter.isNewline { advance() }
      } else if follows("/*") {
        passOverBlock()
      } else {
        return
      }
    }
  }

  private mutating func passOverBlock() {
    let start = location
    while current != nil, !follows("*/") { advance() }
    if current == nil {
      problems.append(.unexpected("/*", expected: Text(verbatim: "*/"), at: start))
    }
    place = min(place + 2, letters.count)
  }

  private mutating func advance() {
    if letters[place].isNewline {
      line += 1
      lineStart = place + 1
    }
    place += 1
  }

  private mutating func sign(length: Int, at start: Location) -> DOTToken {
    let text = String(letters[place..<(place + length)])
    place += length
    return DOTToken(kind: .sign, text: text, location: start)
  }

  private mutating func word(at start: Location) -> DOTToken {
    let text = taking { $0 == "_" || $0.isLetter || $0.isASCIIDigit }
    let small = text.lowercased()
    let isKeyword = DOTLexer.keywords.contains(small)
    return DOTToken(
      kind: isKeyword ? .keyword : .id, text: isKeyword ? small : text, location: start)
  }

  private mutating func number(at start: Location) -> DOTToken? {
    let text = taking { $0 == "-" || $0 == "." || $0.isASCIIDigit || $0.isLetter || $0 == "_" }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isNumber =
      digits.allSatisfy { $0 == "." || $0.isASCIIDigit }
      && digits.contains(where: \.isASCIIDigit) && digits.count { $0 == "." } < 2
    return isNumber
      ? DOTToken(kind: .id, text: text, location: start) : refuse(text, at: start)
  }

  private mutating func taking(while belongs: (Character) -> Bool) -> String {
    let start = place
    while let letter = current, belongs(letter) {
      // A number ends where an arrow begins.
      if place > start, follows("--") || follows("->") { break }
      place += 1
    }
    return String(letters[start..<place])
  }

  private mutating func quoted(at start: Location) -> DOTToken? {
    advance()
    var text = ""
    while let letter = current, letter != "\"" {
      let escapes = letter == "\\" && place + 1 < letters.count
      if escapes, letters[place + 1] == "\"" {
        advance()
        text.append("\"")
      } else if escapes, letters[place + 1] == "\\" {
        // Graphviz keeps both; the second does not escape what follows.
        advance()
        text.append("\\\\")
      } else if escapes, letters[place + 1].isNewline {
        advance()
      } else {
        text.append(letter)
      }
      advance()
    }
    guard current != nil else {
      let expected = Text(fr: "un guillemet fermant", en: "a closing quotation mark")
      problems.append(.unexpected("\"", expected: expected, at: start))
      return nil
    }
    advance()
    return DOTToken(kind: .id, text: text, location: start)
  }

  private mutating func refuse(_ text: String, at start: Location) -> DOTToken? {
    let what =
      switch text {
      case "<": Text(fr: "un texte HTML", en: "an HTML text")
      case ":": Text(fr: "un port", en: "a port")
      case "+": Text(fr: "un texte en morceaux", en: "a text in pieces")
      default: nil as Text?
      }
    if let what {
      problems.append(
        .unsupported(
          Text(
            fr: "« \(text) » : \(what.french) ne se lit pas ici",
            en: "'\(text)': \(what.english) cannot be read here"),
          at: start, value: text))
    } else {
      let expected = Text(
        fr: "un nom entre guillemets, ou fait de lettres, chiffres et _",
        en: "a name in quotation marks, or of letters, digits and _")
      problems.append(.unexpected(text, expected: expected, at: start))
    }
    return nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
