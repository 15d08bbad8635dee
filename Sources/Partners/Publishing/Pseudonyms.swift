import Tables

/// Names that stand for institutions, the same for the same key, and no way back without it.
///
///     let pseudonyms = Pseudonyms(key: Array("a long secret".utf8))
///     pseudonyms.code(of: "cmp-07")              // eight letters and digits, always the same
///
/// Two reports made with one key can be compared; with another key nothing fits.
///
/// Conventions: HMAC-SHA-256 of the identifier, its first 32 bits in hexadecimal.
///
/// - SeeAlso: H. Krawczyk, M. Bellare and R. Canetti, RFC 2104 (1997), doi:10.17487/RFC2104
public struct Pseudonyms: Sendable, Hashable {
  private let inner: [UInt8]
  private let outer: [UInt8]

  /// The least length of a key, in bytes: a shorter one can be guessed by trying all.
  public static let leastKeyLength = 16

  /// Prepares a key.
  public init(key: [UInt8]) {
    let short = key.count > 64 ? SHA256.digest(of: key) : key
    let block = short + [UInt8](repeating: 0, count: 64 - short.count)
    inner = block.map { $0 ^ 0x36 }
    outer = block.map { $0 ^ 0x5C }
  }

  /// Returns what stands for an identifier.
  public func code(of id: String) -> String {
    Array(authentication(of: Array(id.utf8)).prefix(4)).hexadecimal
  }

  /// Returns the 32 bytes by which only who has the key can vouch for a message.
  func authentication(of message: [UInt8]) -> [UInt8] {
    SHA256.digest(of: outer + SHA256.digest(of: inner + message))
  }
}
