/// How the bytes of a file stand for letters.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without its mark.
  case utf8 = "UTF-8"
  /// UTF-16, either byte order, known by its mark or by the zeros of plain letters.
  case utf16 = "UTF-16"
  /// The encoding of French spreadsheets of the last thirty years.
  case windows1252 = "Windows-1252"

  /// What a byte of Windows-1252 stands for, or nil where the encoding defines nothing.
  static func scalar(windows1252 byte: UInt8) -> Unicode.Scalar? {
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
