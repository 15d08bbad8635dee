/// How the bytes of a file stand for letters.
public enum TextEncoding: String, Sendable {
  /// UTF-8, with or without its mark.
  case utf8 = "UTF-8"
  /// UTF-16, either byte order, known by its mark.
  case utf16 = "UTF-16"
  /// The encoding of French spreadsheets of the last thirty years.
  case windows1252 = "Windows-1252"

  /// Returns the text of a file and the encoding that it was found to have.
  ///
  /// A mark decides; else strict UTF-8; else Windows-1252. A file that is UTF-8 for one part and
  /// something else for another has been pasted together: read as either, it would give wrong
  /// letters without a word, so it is refused with the first byte that does not fit.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The text without its mark, and the encoding.
  /// - Throws: The offset of the first byte that no encoding explains.
  /// - Complexity: O(*n*) in the number of bytes.
  static func decode(_ bytes: [UInt8]) throws(UndecodableByte) -> (String, TextEncoding) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try (strictUTF8(bytes.dropFirst(3)), .utf8)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try (utf16(bytes, high: 1), .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try (utf16(bytes, high: 0), .utf16) }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
    return try (windows1252(bytes), .windows1252)
  }

  private static func strictUTF8(_ bytes: ArraySlice<UInt8>) throws(UndecodableByte) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UndecodableByte(offset: firstInvalidUTF8(Array(bytes)).invalid + 3)
    }
    return text
  }

  private static func utf16(_ bytes: [UInt8], high: Int) throws(UndecodableByte) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { offset in
      UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + 1 - high])
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self)
    else { throw UndecodableByte(offset: bytes.count - 1) }
    return text
  }

  private static func windows1252(_ bytes: [UInt8]) throws(UndecodableByte) -> String {
    let (invalid, accentsBefore) = firstInvalidUTF8(bytes)
    guard !accentsBefore, !holdsUTF8Accents(bytes[invalid...]) else {
      throw UndecodableByte(offset: invalid)
    }
    var scalars = String.UnicodeScalarView()
    for (offset, byte) in bytes.enumerated() {
      guard let scalar = scalar(windows1252: byte) else { throw UndecodableByte(offset: offset) }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// The offset of the first byte that is not UTF-8, and whether letters of several bytes precede.
  private static func firstInvalidUTF8(_ bytes: [UInt8]) -> (invalid: Int, accentsBefore: Bool) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    var accents = false
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      accents = accents || !scalar.isASCII
      offset += UTF8.width(scalar)
    }
    return (min(offset, bytes.count), accents)
  }

  /// Whether some bytes hold an accented letter as UTF-8 writes it: `é` would read `Ã©`, and no
  /// French word has `Ã` before such a sign.
  private static func holdsUTF8Accents(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == 0xC3 && (0x80...0xBF).contains($1) }
  }

  private static func scalar(windows1252 byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let code = upperControls[Int(byte) - 0x80]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// What 0x80 to 0x9F stand for; 0 where the encoding defines nothing.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}

/// The first byte of a file that no supported encoding explains.
struct UndecodableByte: Error, Equatable {
  let offset: Int
}
