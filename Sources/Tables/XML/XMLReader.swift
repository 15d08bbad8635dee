/// Reads an XML document event by event, and refuses what a data file has no need of.
///
///     let reader = XMLReader(bytes, file: "network.graphml")
///     while let event = try reader.next() { … }
///
/// It is a class because it gathers events while the scanner calls it back.
public final class XMLReader {
  private let bytes: [UInt8]
  private let file: String
  private let limits: XMLLimits
  private let scanner: XMLScanner
  private var offset = 0
  private var isFinished = false
  private var waiting: [XMLEvent] = []
  private var place = 0
  private var text: [UInt8] = []

  /// Makes a reader of a whole document.
  ///
  /// - Parameters:
  ///   - bytes: The document, in UTF-8, UTF-16 or ISO 8859-1 as its first line says.
  ///   - file: Its name, for errors.
  ///   - limits: What to refuse.
  public init(_ bytes: [UInt8], file: String, limits: XMLLimits = XMLLimits()) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    scanner = XMLScanner(file: file, limits: limits)
  }

  /// Returns the next event, or nil at the end of the document.
  ///
  /// - Throws: The first thing that is not XML, or is beyond the limits, with its place.
  public func next() throws(Problems) -> XMLEvent? {
    while place == waiting.count {
      if isFinished { return nil }
      waiting.removeAll(keepingCapacity: true)
      place = 0
      try readPiece()
    }
    place += 1
    return waiting[place - 1]
  }

  private func readPiece() throws(Problems) {
    guard bytes.count <= limits.size else {
      throw Problems([.xmlTooLarge(file, limit: limits.size)])
    }
    let end = min(offset + XMLScanner.pieceLength, bytes.count)
    let start = offset
    offset = end
    isFinished = end == bytes.count
    let result = bytes[start..<end].withUnsafeBytes { piece in
      Result { () throws(Problems) in try scanner.scan(piece, isLast: isFinished, for: self) }
    }
    try result.get()
  }

  private func endText() {
    guard !text.isEmpty else { return }
    let isBlank = text.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if !isBlank { waiting.append(.text(String(decoding: text, as: UTF8.self))) }
    text.removeAll(keepingCapacity: true)
  }
}

extension XMLReader: XMLHandler {
  func open(_ tag: XMLOpening) throws(Problems) {
    endText()
    let attributes = tag.attributes
    if attributes.values.contains(where: { $0.utf8.count > limits.textLength }) {
      throw Problems([.xmlTextTooLong(at: scanner.location, limit: limits.textLength)])
    }
    let name = tag.name.withoutPrefix.string
    waiting.append(
      .start(XMLTag(name: name, attributes: attributes, location: scanner.location)))
  }

  func close(_ name: XMLWord) throws(Problems) {
    endText()
    waiting.append(.end(name: name.withoutPrefix.string))
  }

  func write(_ piece: XMLWord) throws(Problems) {
    guard text.count + piece.count <= limits.textLength else {
      throw Problems([.xmlTextTooLong(at: scanner.location, limit: limits.textLength)])
    }
    text.append(contentsOf: piece.bytes)
  }
}
