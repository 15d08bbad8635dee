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
    var (start, isAfterAside) = (0, false)
    while start < bytes.count {
      if !(isAfterAside || wrapper.isWaiting) { start = copyShapes(from: start, to: &result) }
      guard let piece = piece(from: start) else { break }
      start = piece.bytes.endIndex
      isAfterAside = piece.isAside
      if isAfterAside || piece.isBlank && result.last == UInt8(ascii: "\n") { continue }
      result += wrapper.opening(before: piece).utf8
      piece.write(to: &result)
      result += wrapper.closing(after: piece).utf8
      if piece.opens("svg") { result += diagram.accessibleName.utf8 }
    }
    return result
  }

  /// The tags and the texts between them, in order.
  var pieces: some Sequence<SVGPiece> {
    sequence(state: 0) { start in
      let piece = piece(from: start)
      start = piece?.bytes.endIndex ?? start
      return piece
    }
  }

  private func piece(from start: Int) -> SVGPiece? {
    guard start < bytes.count else { return nil }
    let end = bytes[start] == UInt8(ascii: "<") ? endOfTag(from: start) : endOfText(from: start)
    return SVGPiece(bytes[start..<end])
  }

  /// Copies shapes, of which most of a drawing consists, and returns where they end.
  private func copyShapes(from start: Int, to result: inout [UInt8]) -> Int {
    var start = start
    while true {
      let change = nextChange(from: start)
      result += bytes[start..<change]
      guard change < bytes.count, bytes[change] != UInt8(ascii: "<") else { return change }
      let foreign = Mark.foreign.first(where: { bytes[change...].starts(with: $0.mark) })
      result += foreign?.plain ?? [bytes[change]]
      start = change + (foreign?.mark.count ?? 1)
    }
  }

  /// Returns where something begins that may have to change.
  private func nextChange(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      // The end of a file is tags that close.
      for place in start..<max(start, bytes.count - Mark.stroke.count) {
        switch (Unicode.Scalar(bytes[place]), Unicode.Scalar(bytes[place + 1])) {
        case ("<", "!"), ("<", "a"), ("<", "s"), ("&", "#"): return place
        // Texts, but not titles, of which every node and edge has one.
        case ("<", "t") where bytes[place + 2] == UInt8(ascii: "e"): return place
        case (" ", "f") where bytes[place + Mark.fill.count] == Mark.transparent[0]: return place
        case (" ", "s") where bytes[place + Mark.stroke.count] == Mark.transparent[0]: return place
        default: continue
        }
      }
      return bytes.count
    }
  }

  private func endOfText(from start: Int) -> Int {
    bytes[...].start(of: Mark.tagStart, from: start) ?? bytes.count
  }

  private func endOfTag(from start: Int) -> Int {
    let rest = bytes[start...]
    if rest.starts(with: Mark.comment) {
      return rest.start(of: Mark.commentEnd, from: start).map { $0 + 3 } ?? bytes.count
    }
    return rest.start(of: Mark.tagEnd, from: start).map { $0 + 1 } ?? bytes.count
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
