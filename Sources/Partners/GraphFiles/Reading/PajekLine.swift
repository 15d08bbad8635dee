import Tables

/// One line of a Pajek file, as words: runs of letters, or what stands between quotation marks.
struct PajekLine {
  struct Word {
    let text: String
    let isQuoted: Bool
    let location: Location
  }

  private(set) var words: [Word] = []
  /// Where a quotation opens that the line does not close.
  private(set) var openQuotation: Location?

  init(_ line: Substring, at number: Int, file: String) {
    let letters = Array(line)
    var place = 0
    while place < letters.count {
      if letters[place].isWhitespace || letters[place] == "\u{FEFF}" {
        place += 1
        continue
      }
      let location = Location(file: file, line: number, column: place + 1)
      let isQuoted = letters[place] == "\""
      let start = isQuoted ? place + 1 : place
      let rest = letters[start...]
      let end = rest.firstIndex { isQuoted ? $0 == "\"" : $0.isWhitespace }
      if isQuoted, end == nil { openQuotation = location }
      let text = String(letters[start..<(end ?? letters.count)])
      words.append(Word(text: text, isQuoted: isQuoted, location: location))
      place = (end ?? letters.count) + (isQuoted ? 1 : 0)
    }
  }
}
