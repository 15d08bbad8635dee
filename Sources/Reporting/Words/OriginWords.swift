import Languages
import Partners
import Tables

extension Origin {
  /// Where the record stands and on what it rests, in few signs.
  var words: String {
    [location.description, source.map { "[\($0)]" }].compactMap { $0 }.joined(separator: " ")
  }
}

extension [Origin] {
  /// Returns where some records stand, those of one table and source as one: "a.csv:3, 7 and 12
  /// [annuaire]".
  ///
  /// - Parameters:
  ///   - language: The language of the list.
  ///   - most: How many lines of one table and source are told.
  func words(in language: Language, atMost most: Int = 6) -> String {
    var groups: [(file: String, source: String?, lines: [String])] = []
    for origin in self {
      let line = origin.location.line.map(String.init) ?? ""
      let place = groups.firstIndex {
        $0.file == origin.location.file && $0.source == origin.source
      }
      if let place {
        groups[place].lines.append(line)
      } else {
        groups.append((origin.location.file, origin.source, [line]))
      }
    }
    return groups.map { group in
      let lines = group.lines.list(in: language, atMost: most)
      return group.file + ":" + lines + (group.source.map { " [\($0)]" } ?? "")
    }.list(in: language, atMost: most)
  }
}
