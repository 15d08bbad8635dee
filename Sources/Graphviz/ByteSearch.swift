/// Searching and replacing among bytes.
///
/// The standard library's own search takes ten times as long as Graphviz takes to draw: it is made
/// for long texts, and a drawing is ten thousands of short ones.
extension ArraySlice<UInt8> {
  /// Returns where some bytes begin, at a place or after it.
  func start(of pattern: [UInt8], from place: Int) -> Int? {
    guard let first = pattern.first else { return place }
    var place = place
    while place <= endIndex - pattern.count {
      if self[place] == first, self[place..<place + pattern.count].elementsEqual(pattern) {
        return place
      }
      place += 1
    }
    return nil
  }
}

extension [UInt8] {
  /// These bytes with some of them replaced wherever they occur.
  mutating func replaceBytes(_ pattern: [UInt8], with other: [UInt8]) {
    guard var found = self[...].start(of: pattern, from: 0) else { return }
    var result: [UInt8] = []
    var rest = 0
    while true {
      result += self[rest..<found]
      result += other
      rest = found + pattern.count
      guard let next = self[...].start(of: pattern, from: rest) else { break }
      found = next
    }
    self = result + self[rest...]
  }
}

/// What is sought in the files of Graphviz, and what is put there.
enum Mark {
  static let hyphen = Array("&#45;".utf8)
  static let plainHyphen = Array("-".utf8)
  static let transparent = Array("\"transparent\"".utf8)
  static let none = Array("\"none\"".utf8)
  static let linkTarget = Array("xlink:href=".utf8)
  static let linkTitle = Array("xlink:title=\"".utf8)
  static let svg = Array("<svg".utf8)
  static let svgImage = Array("<svg role=\"img\"".utf8)
  static let bold = Array(" Bold\" font-size".utf8)
  static let boldWeight = Array("\" font-weight=\"bold\" font-size".utf8)
  static let sans = Array("Sans\" font".utf8)
  static let anySans = Array("Sans,sans-serif\" font".utf8)
  static let comment = Array("<!--".utf8)
  static let commentEnd = Array("-->".utf8)
}
