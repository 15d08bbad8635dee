/// What the end of a ZIP archive says about its directory, before a library makes room for it.
struct ZipDirectory {
  /// How many parts the archive has.
  let parts: UInt64
  /// The size of the directory, in bytes.
  let size: UInt64

  /// Reads the last record of an archive, or gives nil if it has none: the file was cut short.
  init?(_ bytes: [UInt8]) {
    guard let end = ZipDirectory.end(of: bytes) else { return nil }
    let long = ZipDirectory.longEnd(of: bytes, before: end)
    parts = long.map { bytes.number(at: $0 + 32, 8) } ?? bytes.number(at: end + 10, 2)
    size = long.map { bytes.number(at: $0 + 40, 8) } ?? bytes.number(at: end + 12, 4)
  }

  /// A comment of up to 65,535 bytes may follow the record of 22.
  private static func end(of bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 65_535), by: -1).first { offset in
      bytes[offset] == 0x50 && bytes.number(at: offset, 4) == 0x0605_4B50
    }
  }

  /// Where the record of a large archive stands, told by a locator before the plain one.
  private static func longEnd(of bytes: [UInt8], before end: Int) -> Int? {
    guard end >= 20, bytes.number(at: end - 20, 4) == 0x0706_4B50 else { return nil }
    let offset = bytes.number(at: end - 12, 8)
    guard bytes.count >= 56, offset <= UInt64(bytes.count - 56),
      bytes.number(at: Int(offset), 4) == 0x0606_4B50
    else { return nil }
    return Int(offset)
  }
}

extension [UInt8] {
  /// Returns a number of some bytes, the lowest first.
  fileprivate func number(at offset: Int, _ length: Int) -> UInt64 {
    self[offset..<(offset + length)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
