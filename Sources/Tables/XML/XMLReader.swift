import CExpat

/// Reads an XML document event by event, and refuses what a data file has no need of.
///
///     let reader = XMLReader(bytes, file: "network.graphml")
///     while let event = try reader.next() { … }
///
/// This is the one file that knows libexpat: no pointer of it leaves. A document type declaration
/// is refused, for it is the way to entities that expand without end.
///
/// It is a class because the library keeps the address of what it calls back.
public final class XMLReader {
  private let bytes: [UInt8]
  private let file: String
  private let limits: XMLLimits
  private let parser: XML_Parser?
  private var offset = 0
  private var isFinished = false
  private var waiting: [XMLEvent] = []
  private var place = 0
  private var text: [UInt8] = []
  private var depth = 0
  private var refusal: Problem?

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
    parser = XML_ParserCreate(nil)
    XML_SetElementHandler(parser, opened, closed)
    XML_SetCharacterDataHandler(parser, written)
    XML_SetStartDoctypeDeclHandler(parser, declared)
  }

  deinit {
    XML_ParserFree(parser)
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
    guard parser != nil, bytes.count <= limits.size else {
      throw Problems([.xmlTooLarge(file, limit: limits.size)])
    }
    let end = min(offset + XMLReader.pieceLength, bytes.count)
    let isLast = end == bytes.count
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    let status = bytes[offset..<end].withUnsafeBytes { piece in
      XML_Parse(
        parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count),
        isLast ? 1 : 0)
    }
    offset = end
    isFinished = isLast
    if let refusal { throw Problems([refusal]) }
    guard status == XML_STATUS_OK else { throw Problems([syntaxProblem]) }
  }

  private static let pieceLength = 1 << 16

  private var location: Location {
    Location(
      file: file, line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  private var syntaxProblem: Problem {
    let code = XML_GetErrorCode(parser)
    let reason = XML_ErrorString(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
    let isEncoding =
      code == XML_ERROR_UNKNOWN_ENCODING || code == XML_ERROR_INCORRECT_ENCODING
      || (code == XML_ERROR_INVALID_TOKEN && byteAtError >= 0x80)
    return isEncoding
      ? .xmlEncoding(at: location, reason: reason) : .xmlSyntax(at: location, reason: reason)
  }

  private var byteAtError: UInt8 {
    let index = Int(XML_GetCurrentByteIndex(parser))
    return bytes.indices.contains(index) ? bytes[index] : 0
  }

  // MARK: What the library calls

  fileprivate func open(_ name: String, _ attributes: [String: String]) {
    endText()
    depth += 1
    if depth > limits.depth { return refuse(.xmlTooDeep(at: location, limit: limits.depth)) }
    if attributes.values.contains(where: { $0.utf8.count > limits.textLength }) {
      return refuse(.xmlTextTooLong(at: location, limit: limits.textLength))
    }
    let tag = XMLTag(name: name.withoutPrefix, attributes: attributes, location: location)
    waiting.append(.start(tag))
  }

  fileprivate func close(_ name: String) {
    endText()
    depth -= 1
    waiting.append(.end(name: name.withoutPrefix))
  }

  fileprivate func write(_ piece: UnsafeRawBufferPointer) {
    guard text.count + piece.count <= limits.textLength else {
      return refuse(.xmlTextTooLong(at: location, limit: limits.textLength))
    }
    text.append(contentsOf: piece)
  }

  fileprivate func declare() {
    // The library is already somewhere inside the declaration: only its line can be told.
    refuse(.xmlDoctype(at: Location(file: file, line: location.line)))
  }

  private func endText() {
    guard !text.isEmpty else { return }
    let isBlank = text.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if !isBlank { waiting.append(.text(String(decoding: text, as: UTF8.self))) }
    text.removeAll(keepingCapacity: true)
  }

  /// Stops the library; the piece that is being read ends with this problem.
  private func refuse(_ problem: Problem) {
    if refusal == nil { refusal = problem }
    XML_StopParser(parser, 0)
  }
}

extension String {
  fileprivate var withoutPrefix: String {
    lastIndex(of: ":").map { String(self[index(after: $0)...]) } ?? self
  }
}

private func reader(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
  data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
}

private func opened(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let name, let pairs else { return }
  var attributes: [String: String] = [:]
  var index = 0
  while let key = pairs[index], let value = pairs[index + 1] {
    attributes[String(cString: key)] = String(cString: value)
    index += 2
  }
  reader(data)?.open(String(cString: name), attributes)
}

private func closed(_ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?) {
  guard let name else { return }
  reader(data)?.close(String(cString: name))
}

private func written(
  _ data: UnsafeMutableRawPointer?, _ start: UnsafePointer<XML_Char>?, _ count: Int32
) {
  reader(data)?.write(UnsafeRawBufferPointer(start: start, count: Int(count)))
}

private func declared(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ system: UnsafePointer<XML_Char>?, _ publicName: UnsafePointer<XML_Char>?, _ hasSubset: Int32
) {
  reader(data)?.declare()
}
