import CExpat

/// Scans an XML document piece by piece, and refuses what a data file has no need of.
///
/// This is the one file that knows libexpat: no pointer of it outlives a call to a handler. A
/// document type declaration is refused, for it is the way to entities that expand without end.
///
/// It is a class because the library keeps the address of what it calls back.
final class XMLScanner {
  private let file: String
  private let limits: XMLLimits
  private let parser: XML_Parser?
  private var handler: (any XMLHandler)?
  private var refusal: Problems?
  private var size = 0
  private var depth = 0
  private var unfinished = 0

  /// Makes a scanner of one document.
  ///
  /// - Parameters:
  ///   - file: Its name, for errors.
  ///   - limits: What to refuse.
  init(file: String, limits: XMLLimits) {
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

  /// How many bytes to scan at once.
  static let pieceLength = 1 << 16

  /// Scans the next bytes of the document.
  ///
  /// - Throws: What the handler throws, or the first thing that is not XML or is beyond the limits.
  func scan(
    _ piece: UnsafeRawBufferPointer, isLast: Bool, for handler: any XMLHandler
  ) throws(Problems) {
    size += piece.count
    unfinished += piece.count
    guard parser != nil, size <= limits.size else {
      throw Problems([.xmlTooLarge(file, limit: limits.size)])
    }
    // The library rereads a tag or comment from its start with every piece: a long one would take
    // the square of its length.
    guard unfinished <= limits.textLength + 2 * XMLScanner.pieceLength else {
      throw Problems([.xmlTextTooLong(at: location, limit: limits.textLength)])
    }
    self.handler = handler
    defer { self.handler = nil }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    let status = XML_Parse(
      parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count),
      isLast ? 1 : 0)
    if let refusal { throw refusal }
    guard status == XML_STATUS_OK else { throw Problems([syntaxProblem]) }
  }

  /// Where the scanner stands, by line and character.
  var location: Location {
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
    var offset: Int32 = 0
    var count: Int32 = 0
    guard let context = XML_GetInputContext(parser, &offset, &count), offset < count else {
      return 0
    }
    return UInt8(bitPattern: context[Int(offset)])
  }

  // MARK: What the library calls

  fileprivate func open(_ tag: XMLOpening) {
    guard refusal == nil else { return }
    unfinished = 0
    depth += 1
    guard depth <= limits.depth else {
      return refuse(Problems([.xmlTooDeep(at: location, limit: limits.depth)]))
    }
    do { try handler?.open(tag) } catch { refuse(error) }
  }

  fileprivate func close(_ name: XMLWord) {
    guard refusal == nil else { return }
    unfinished = 0
    depth -= 1
    do { try handler?.close(name) } catch { refuse(error) }
  }

  fileprivate func write(_ piece: XMLWord) {
    guard refusal == nil else { return }
    unfinished = 0
    do { try handler?.write(piece) } catch { refuse(error) }
  }

  fileprivate func declare() {
    // The library is already somewhere inside the declaration: only its line can be told.
    refuse(Problems([.xmlDoctype(at: Location(file: file, line: location.line))]))
  }

  /// Stops the library; the piece that is being scanned ends with these problems.
  private func refuse(_ problems: Problems) {
    if refusal == nil { refusal = problems }
    XML_StopParser(parser, 0)
  }
}

private func scanner(_ data: UnsafeMutableRawPointer?) -> XMLScanner? {
  data.map { Unmanaged<XMLScanner>.fromOpaque($0).takeUnretainedValue() }
}

private func opened(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let name, let pairs else { return }
  scanner(data)?.open(XMLOpening(name: XMLWord(name), pairs: pairs))
}

private func closed(_ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?) {
  guard let name else { return }
  scanner(data)?.close(XMLWord(name))
}

private func written(
  _ data: UnsafeMutableRawPointer?, _ start: UnsafePointer<XML_Char>?, _ count: Int32
) {
  guard let start else { return }
  scanner(data)?.write(XMLWord(start: start, count: Int(count)))
}

private func declared(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
  _ system: UnsafePointer<XML_Char>?, _ publicName: UnsafePointer<XML_Char>?, _ hasSubset: Int32
) {
  scanner(data)?.declare()
}
