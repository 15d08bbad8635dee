/// An SVG file as Graphviz wrote it, on its way to what a page needs.
struct SVGDocument {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the file without comments and document type, its parts named.
  ///
  /// Comments carry the version of the library; `&#45;` stands for each hyphen because a comment
  /// could not hold two; `transparent` is no paint of SVG 1.1.
  func finished(for diagram: Diagram) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var wrapper = BackdropWrapper(diagram)
    for piece in pieces {
      if piece.isAside || piece.isBlank && result.last == UInt8(ascii: "\n") { continue }
      result += wrapper.opening(before: piece).utf8
      piece.write(to: &result)
      result += wrapper.closing(after: piece).utf8
      if piece.opens("svg") { result += diagram.accessibleName.utf8 }
    }
    return result
  }

  /// The tags and the texts between them, in order.
  var pieces: [SVGPiece] {
    var pieces: [SVGPiece] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start] == UInt8(ascii: "<") ? endOfTag(from: start) : endOfText(from: start)
      pieces.append(SVGPiece(bytes[start..<end]))
      start = end
    }
    return pieces
  }

  private func endOfText(from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
  }

  private func endOfTag(from start: Int) -> Int {
    let rest = bytes[start...]
    if rest.starts(with: Mark.comment) {
      return rest.start(of: Mark.commentEnd, from: start).map { $0 + 3 } ?? bytes.count
    }
    return rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
  }
}

extension Diagram {
  fileprivate var accessibleName: String {
    var lines = ""
    if let title { lines += "\n<title>\(title.escapedForXML)</title>" }
    if let summary { lines += "\n<desc>\(summary.escapedForXML)</desc>" }
    return lines
  }
}
