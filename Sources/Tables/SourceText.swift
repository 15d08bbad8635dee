/// The text of a file, however its bytes stood for letters.
///
///     try SourceText([0x43, 0x61, 0x66, 0xE9], file: "old.net").string   // "Café"
public struct SourceText: Sendable, Hashable {
  /// The letters, without a byte order mark.
  public let string: String
  /// How the bytes stood for them.
  public let encoding: TextEncoding

  /// Reads UTF-8, UTF-16 with its mark, or Windows-1252.
  ///
  /// - Throws: A problem with the first byte that no encoding explains.
  public init(_ bytes: [UInt8], file: String) throws(Problems) {
    let text = try DecodedText(bytes, file: file)
    string = String(decoding: text.content, as: UTF8.self)
    encoding = text.encoding
  }
}

extension DecodedText {
  /// Decodes a file.
  ///
  /// - Throws: A problem with the first byte that the encoding does not explain.
  init(_ bytes: [UInt8], as choice: TextEncoding? = nil, file: String) throws(Problems) {
    do {
      try self.init(bytes, as: choice)
    } catch {
      throw Problems([
        bytes[error.offset] == 0
          ? .notText(file, bytes, at: error.offset)
          : .wrongEncoding(file, bytes, at: error.offset, expected: choice)
      ])
    }
  }
}
