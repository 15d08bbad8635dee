import Foundation

/// Bytes of an XML document that the scanner lends: good until the handler returns, and no longer.
///
/// A sheet of a million cells has some millions of names and attributes; as strings they would cost
/// more than all the rest.
struct XMLWord {
  private let start: UnsafeRawPointer
  /// The number of bytes.
  let count: Int

  /// Lends the bytes before a zero.
  init(_ start: UnsafePointer<CChar>) {
    self.init(start: start, count: strlen(start))
  }

  /// Lends a number of bytes.
  init(start: UnsafeRawPointer, count: Int) {
    self.start = start
    self.count = count
  }

  /// The letters, kept.
  var string: String {
    String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes.
  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: count)
  }

  /// The whole number that the bytes state in at most 18 digits, or nil.
  var integer: Int? {
    guard (1...18).contains(count) else { return nil }
    var number = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// A name without its prefix: `color` for `viz:color`.
  var withoutPrefix: XMLWord {
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")) else { return self }
    return XMLWord(start: start + colon + 1, count: count - colon - 1)
  }

  /// Whether the bytes are those of a text.
  static func == (word: XMLWord, text: StaticString) -> Bool {
    word.count == text.utf8CodeUnitCount && memcmp(word.start, text.utf8Start, word.count) == 0
  }

  /// Whether the bytes are those of a text, for `switch`.
  static func ~= (text: StaticString, word: XMLWord) -> Bool {
    word == text
  }
}

/// The opening tag that is being scanned: good until the handler returns, and no longer.
struct XMLOpening {
  /// The name as written, with its prefix.
  let name: XMLWord
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// Lends a name, and names and values by turns up to a null.
  init(name: XMLWord, pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
    self.name = name
    self.pairs = pairs
  }

  /// The value of an attribute by its name as written, or nil if the element does not have it.
  subscript(attribute: StaticString) -> XMLWord? {
    first { $0 == attribute }
  }

  /// The value of an attribute by its name without prefix.
  subscript(withoutPrefix attribute: StaticString) -> XMLWord? {
    first { $0.withoutPrefix == attribute }
  }

  /// All attributes, kept.
  var attributes: [String: String] {
    var attributes: [String: String] = [:]
    var index = 0
    while let name = pairs[index], let value = pairs[index + 1] {
      attributes[String(cString: name)] = String(cString: value)
      index += 2
    }
    return attributes
  }

  private func first(where isWanted: (XMLWord) -> Bool) -> XMLWord? {
    var index = 0
    while let name = pairs[index], let value = pairs[index + 1] {
      if isWanted(XMLWord(name)) { return XMLWord(value) }
      index += 2
    }
    return nil
  }
}
