/// A ZIP archive written byte by byte, so that it can lie where a test needs it to.
struct ArchiveBytes {
  /// One part of the archive, and what the directory says of it.
  struct Part {
    let name: String
    let data: [UInt8]
    /// 0 for stored, 8 for deflated.
    var method = 0
    /// The size that it claims to have when unpacked.
    var size: Int
    var checksum: UInt32
    var isLocked = false

    /// A stored part that says the truth.
    init(_ name: String, _ text: String) {
      self.init(name, Array(text.utf8))
    }

    /// A stored part that says the truth.
    init(_ name: String, _ data: [UInt8]) {
      self.name = name
      self.data = data
      size = data.count
      checksum = ArchiveBytes.checksum(data)
    }
  }

  /// Returns an archive of some parts.
  static func of(_ parts: [Part]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      directory += [0x50, 0x4B, 1, 2, 20, 0]
      directory += description(of: part)
      directory += [UInt8](repeating: 0, count: 10)
      directory += four(bytes.count)
      directory += Array(part.name.utf8)
      bytes += [0x50, 0x4B, 3, 4]
      bytes += description(of: part)
      bytes += Array(part.name.utf8)
      bytes += part.data
    }
    let start = bytes.count
    bytes += directory
    bytes += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    for _ in 0..<2 { bytes += four(parts.count).prefix(2) }
    bytes += four(directory.count)
    bytes += four(start)
    return bytes + [0, 0]
  }

  /// What both the directory and the part itself say of a part.
  private static func description(of part: Part) -> [UInt8] {
    var bytes: [UInt8] = [20, 0, part.isLocked ? 1 : 0, 0, UInt8(part.method), 0, 0, 0, 0x21, 0x54]
    bytes += four(Int(part.checksum))
    bytes += four(part.data.count)
    bytes += four(part.size)
    return bytes + [UInt8(part.name.utf8.count), 0, 0, 0]
  }

  /// Returns deflated bytes that unpack to one `a` and so many times 258 more.
  ///
  /// A block of fixed codes: the letter, then "258 times what is one back", 13 bits each.
  static func deflatedRun(_ times: Int) -> [UInt8] {
    var bits: [UInt8] = [1, 1, 0]
    bits += code(0x91, 8)
    for _ in 0..<times { bits += code(0b1_1000_1010_0000, 13) }
    bits += code(0, 7)
    return stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | $1 }
    }
  }

  private static func code(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).reversed().map { UInt8(value >> $0 & 1) }
  }

  private static func four(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// CRC-32 as ZIP has it.
  static func checksum(_ data: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in data { sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 255)] }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
