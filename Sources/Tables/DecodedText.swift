/// The bytes of a file as UTF-8, and how they stood for letters.
struct DecodedText {
  /// The letters as UTF-8, with the mark that may precede them.
  let bytes: [UInt8]
  /// Where the letters begin.
  let start: Int
  /// How the bytes of the file stood for letters.
  let encoding: TextEncoding
  /// Whether the file begins with a byte order mark.
  let hasMark: Bool

  /// The letters without the mark.
  var content: ArraySlice<UInt8> { bytes[start...] }

  /// Decodes a file.
  ///
  /// A mark decides; else bytes that are zero by turns are UTF-16; else strict UTF-8; else
  /// Windows-1252. A file that is UTF-8 for one part and something else for another has been pasted
  /// together: read as either, it would give wrong letters without a word, so it is refused with
  /// the first byte that does not fit.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - choice: The encoding, if somebody knows it; a mark of another is then text.
  /// - Throws: The offset of the first byte that the encoding does not explain. Zero is no letter.
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ bytes: [UInt8], as choice: TextEncoding? = nil) throws(UndecodableByte) {
    let isMarkedUTF8 = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let isMarkedUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    switch choice {
    case .utf8: try self.init(utf8: bytes, from: isMarkedUTF8 ? 3 : 0)
    case .utf16: try self.init(utf16: bytes, hasMark: isMarkedUTF16)
    case .windows1252: try self.init(windows1252: bytes)
    case nil where isMarkedUTF8: try self.init(utf8: bytes, from: 3)
    case nil where isMarkedUTF16 || DecodedText.isUnmarkedUTF16(bytes):
      try self.init(utf16: bytes, hasMark: isMarkedUTF16)
    case nil: try self.init(unmarked: bytes)
    }
  }

  private init(_ bytes: [UInt8], from start: Int = 0, _ encoding: TextEncoding, hasMark: Bool) {
    self.bytes = bytes
    self.start = start
    self.encoding = encoding
    self.hasMark = hasMark
  }

  private init(utf8 bytes: [UInt8], from start: Int) throws(UndecodableByte) {
    if let zero = bytes.firstIndex(of: 0) { throw UndecodableByte(offset: zero) }
    guard isUTF8(bytes, from: start) else {
      throw UndecodableByte(offset: firstInvalidUTF8(bytes[start...]).invalid)
    }
    self.init(bytes, from: start, .utf8, hasMark: start > 0)
  }

  private init(unmarked bytes: [UInt8]) throws(UndecodableByte) {
    if isUTF8(bytes, from: 0) {
      try self.init(utf8: bytes, from: 0)
      return
    }
    let (invalid, accentsBefore) = firstInvalidUTF8(bytes[...])
    guard !accentsBefore, !holdsUTF8Accents(bytes[invalid...]) else {
      throw UndecodableByte(offset: invalid)
    }
    try self.init(windows1252: bytes)
  }

  private init(windows1252 bytes: [UInt8]) throws(UndecodableByte) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80, byte > 0 {
        text.append(byte)
      } else if byte > 0, let scalar = TextEncoding.scalar(windows1252: byte) {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        throw UndecodableByte(offset: offset)
      }
    }
    self.init(text, .windows1252, hasMark: false)
  }

  private init(utf16 bytes: [UInt8], hasMark: Bool) throws(UndecodableByte) {
    // Without a mark the half that is zero in plain letters is the high one.
    let isBig = hasMark ? bytes[0] == 0xFE : bytes.first == 0
    let units = stride(from: hasMark ? 2 : 0, to: bytes.count - 1, by: 2).map { offset in
      UInt16(bytes[isBig ? offset : offset + 1]) << 8
        | UInt16(bytes[isBig ? offset + 1 : offset])
    }
    if let zero = units.firstIndex(of: 0) {
      throw UndecodableByte(offset: (hasMark ? 2 : 0) + 2 * zero)
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self)
    else { throw UndecodableByte(offset: max(0, bytes.count - 1)) }
    self.init(Array(text.utf8), .utf16, hasMark: hasMark)
  }

  /// Whether a text begins with two plain letters in two bytes each.
  private static func isUnmarkedUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return false }
    let zeros = bytes[..<4].map { $0 == 0 }
    return zeros == [true, false, true, false] || zeros == [false, true, false, true]
  }
}

/// Whether bytes from an offset on are UTF-8.
private func isUTF8(_ bytes: [UInt8], from start: Int) -> Bool {
  (try? UTF8Span(validating: bytes.span.extracting(start...))) != nil
}

/// The offset of the first byte that is not UTF-8, and whether letters of several bytes precede.
private func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> (invalid: Int, accentsBefore: Bool) {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = bytes.startIndex
  var accents = false
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    accents = accents || !scalar.isASCII
    offset += UTF8.width(scalar)
  }
  return (min(offset, bytes.endIndex), accents)
}

/// Whether some bytes hold an accented letter as UTF-8 writes it: `é` would read `Ã©`, and no
/// French word has `Ã` before such a sign.
private func holdsUTF8Accents(_ bytes: ArraySlice<UInt8>) -> Bool {
  zip(bytes, bytes.dropFirst()).contains { $0 == 0xC3 && (0x80...0xBF).contains($1) }
}

/// The first byte of a file that no supported encoding explains.
struct UndecodableByte: Error, Equatable {
  let offset: Int
}
