import Testing

@testable import Graphviz

@Suite("Bytes")
struct ByteSearchTests {
  static let texts = ["", "a", "aa", "aaa", "aab", "aaab", "xayaz", "abcabc", "école", "abababab"]

  @Test(
    "Bytes are replaced as the standard library does", arguments: texts,
    ["a", "aa", "ab", "abab", "é"])
  func replaced(text: String, pattern: String) {
    var bytes = Array(text.utf8)
    bytes.replaceBytes(Array(pattern.utf8), with: Array("-a-".utf8))
    #expect(bytes == Array(text.utf8).replacing(Array(pattern.utf8), with: Array("-a-".utf8)))
  }

  @Test("A search begins where it is told, and ends with the bytes")
  func start() {
    let bytes = Array("abcabc".utf8)
    #expect(bytes[1...].start(of: Array("abc".utf8), from: 1) == 3)
    #expect(bytes[..<5].start(of: Array("abc".utf8), from: 1) == nil)
    #expect(bytes[...].start(of: Array("abcabcd".utf8), from: 0) == nil)
    #expect(bytes[...].start(of: [], from: 2) == 2)
  }
}
