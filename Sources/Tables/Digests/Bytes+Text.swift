import Foundation

extension [UInt8] {
  /// These bytes as two digits each, 0 to f.
  ///
  ///     [0, 15, 255].hexadecimal                   // "000fff"
  public var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// These bytes as letters, digits, `+` and `/`, four signs for three bytes (RFC 4648).
  ///
  ///     Array("Man".utf8).base64                   // "TWFu"
  public var base64: String {
    Data(self).base64EncodedString()
  }
}
