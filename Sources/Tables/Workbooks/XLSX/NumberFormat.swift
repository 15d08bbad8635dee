/// How a spreadsheet shows a number: which decides whether it is a date.
enum NumberFormat: Sendable, Hashable {
  /// As a number.
  case number
  /// As a day, a moment or a time of day.
  case date
  /// As hours, minutes or seconds that may be more than a day has.
  case duration

  /// Makes the format that every spreadsheet knows by a number.
  init(builtIn number: Int) {
    switch number {
    case 14...22, 45, 47: self = .date
    case 46: self = .duration
    default: self = .number
    }
  }

  /// Makes the format of a code such as `dd/mm/yyyy;@`.
  ///
  /// The letters d, m, y, h and s tell a date, save in quotation marks, after a backslash, in the
  /// brackets of a colour or language, and in the words General and Standard.
  init(code: String) {
    var scanner = Scanner(code: Array(code.utf8))
    self = scanner.format()
  }

  private struct Scanner {
    let code: [UInt8]
    var place = 0

    mutating func format() -> NumberFormat {
      while place < code.count {
        switch code[place] {
        case UInt8(ascii: ";"): return .number
        case UInt8(ascii: "\""): skip(past: UInt8(ascii: "\""))
        // An escaped letter, one that leaves its width blank, one that fills the cell.
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): place += 2
        case UInt8(ascii: "["): if isElapsedTime() { return .duration }
        case let byte where byte.isLetter: if isDateWord() { return .date }
        default: place += 1
        }
      }
      return .number
    }

    private mutating func skip(past end: UInt8) {
      place = (code[(place + 1)...].firstIndex(of: end) ?? code.count - 1) + 1
    }

    /// `[h]`, `[mm]` and `[ss]` count beyond a day, an hour, a minute.
    private mutating func isElapsedTime() -> Bool {
      let start = place + 1
      skip(past: UInt8(ascii: "]"))
      let words = code[start..<max(start, place - 1)].map(\.lowercase)
      guard let letter = words.first, "hms".utf8.contains(letter) else { return false }
      return words.allSatisfy { $0 == letter }
    }

    private mutating func isDateWord() -> Bool {
      let word = code[place...].prefix(while: \.isLetter).map(\.lowercase)
      place += word.count
      guard word != Array("general".utf8), word != Array("standard".utf8) else { return false }
      return word.contains { "dmyhs".utf8.contains($0) }
    }
  }
}

extension UInt8 {
  fileprivate var lowercase: UInt8 { self | 0x20 }
  fileprivate var isLetter: Bool { (97...122).contains(lowercase) }
}
