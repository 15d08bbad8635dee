import GraphvizShim

/// Searching and replacing among bytes.
///
/// The standard library's own search takes ten times as long as Graphviz takes to draw: it is made
/// for long texts, and a drawing is ten thousands of short ones.
extension ArraySlice<UInt8> {
  /// Returns where some bytes begin, at a place or after it.
  func start(of pattern: [UInt8], from place: Int) -> Int? {
    guard !pattern.isEmpty else { return place }
    return self[place...].withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return shim_find(start, bytes.count, pattern, pattern.count).map { place + ($0 - start) }
    }
  }
}

extension [UInt8] {
  /// Appends bytes with some of them replaced wherever they occur.
  mutating func append(
    _ bytes: ArraySlice<UInt8>, replacing pattern: [UInt8], with other: [UInt8]
  ) {
    var rest = bytes
    while let found = rest.start(of: pattern, from: rest.startIndex) {
      self += rest[..<found]
      self += other
      rest = rest[(found + pattern.count)...]
    }
    self += rest
  }

  /// Replaces some of these bytes wherever they occur.
  package mutating func replaceBytes(_ pattern: [UInt8], with other: [UInt8]) {
    guard self[...].start(of: pattern, from: 0) != nil else { return }
    var result: [UInt8] = []
    result.append(self[...], replacing: pattern, with: other)
    self = result
  }
}

/// What is sought in the files of Graphviz, and what is put there.
enum Mark {
  static let tagStart = Array("<".utf8)
  static let tagEnd = Array(">".utf8)
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
