import Testing

@testable import Partners

@Suite("Names that stand for institutions")
struct PseudonymsTests {
  /// RFC 4231, test cases 1, 2 and 6.
  static let published: [(key: [UInt8], message: String, beginning: String)] = [
    ([UInt8](repeating: 0x0B, count: 20), "Hi There", "b0344c61"),
    (Array("Jefe".utf8), "what do ya want for nothing?", "5bdcc146"),
    (
      [UInt8](repeating: 0xAA, count: 131),
      "Test Using Larger Than Block-Size Key - Hash Key First", "60e43159"
    ),
  ]

  @Test("the codes are those of RFC 4231", arguments: published)
  func vectors(vector: (key: [UInt8], message: String, beginning: String)) {
    #expect(Pseudonyms(key: vector.key).code(of: vector.message) == vector.beginning)
  }

  @Test("another key gives another name, the same key the same")
  func keys() {
    let (one, other) = (Pseudonyms(key: Array("one key, long enough".utf8)), Pseudonyms(key: [1]))
    #expect(
      one.code(of: "cmp-07")
        == Pseudonyms(key: Array("one key, long enough".utf8)).code(of: "cmp-07"))
    #expect(one.code(of: "cmp-07") != other.code(of: "cmp-07"))
    #expect(one.code(of: "cmp-07") != one.code(of: "cmp-08"))
  }
}
