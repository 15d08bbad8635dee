import GraphvizShim

/// Searching and replacing among bytes.
///
/// The standard library's own search takes ten times as long as Graphviz takes to draw: it is made
/// for long texts, and a drawing is ten thousands of short ones.
extension ArraySlice<UInt8> {
  /// Returns where some bytes begin, at a place or after it.
  package func start(of pattern: [UInt8], from place: Int) -> Int? {
    guard !pattern.isEmpty else { return place }
    return self[place...].withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return nil }
      return shim_find(start, bytes.count, pattern, pattern.count).map { place + ($0 - start) }
    }
  }

  /// Returns where some bytes begin, wherever they do not overlap.
  fileprivate func places(of pattern: [UInt8]) -> [Int] {
    guard !pattern.isEmpty else { return [] }
    var places: [Int] = []
    var rest = startIndex
    while let place = start(of: pattern, from: rest) {
      places.append(place)
      rest = place + pattern.count
    }
    return places
  }
}

extension [UInt8] {
  /// Replaces some of these bytes wherever they occur.
  package mutating func replaceBytes(_ pattern: [UInt8], with other: [UInt8]) {
    let places = self[...].places(of: pattern)
    guard !places.isEmpty else { return }
    let size = count + places.count * (other.count - pattern.count)
    self = [UInt8](unsafeUninitializedCapacity: size) { result, length in
      var rest = 0
      for place in places {
        length = result[length...].initialize(fromContentsOf: self[rest..<place])
        length = result[length...].initialize(fromContentsOf: other)
        rest = place + pattern.count
      }
      length = result[length...].initialize(fromContentsOf: self[rest...])
    }
  }
}

/// What is sought in the files of Graphviz, and what is put there.
enum Mark {
  static let tagStart = Array("<".utf8)
  static let tagEnd = Array(">".utf8)
  static let fill = Array(" fill=\"".utf8)
  static let stroke = Array(" stroke=\"".utf8)
  static let transparent = Array("transparent\"".utf8)
  static let none = Array("none\"".utf8)
  /// What SVG writes otherwise than Graphviz, and how.
  static let foreign: [(mark: [UInt8], plain: [UInt8])] = [
    (Array("&#45;".utf8), Array("-".utf8)),
    (fill + transparent, fill + none), (stroke + transparent, stroke + none),
  ]
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
