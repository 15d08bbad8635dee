import Testing

@testable import Tables

@Suite("Text encodings")
struct TextEncodingTests {
  @Test(
    "the same word comes out of every encoding that offices use",
    arguments: [
      ([0x42, 0xC3, 0xA8, 0x7A, 0xE2, 0x82, 0xAC], TextEncoding.utf8),
      ([0xEF, 0xBB, 0xBF, 0x42, 0xC3, 0xA8, 0x7A, 0xE2, 0x82, 0xAC], .utf8),
      ([0x42, 0xE8, 0x7A, 0x80], .windows1252),
      ([0xFF, 0xFE, 0x42, 0x00, 0xE8, 0x00, 0x7A, 0x00, 0xAC, 0x20], .utf16),
      ([0xFE, 0xFF, 0x00, 0x42, 0x00, 0xE8, 0x00, 0x7A, 0x20, 0xAC], .utf16),
    ] as [([UInt8], TextEncoding)])
  func decoded(bytes: [UInt8], encoding: TextEncoding) throws {
    let (text, found) = try TextEncoding.decode(bytes)
    #expect(text == "Bèz€")
    #expect(found == encoding)
  }

  @Test(
    "what is no text is refused with its first wrong byte",
    arguments: [
      ([0x61, 0x81], 1), ([0xC3, 0xA9, 0x0A, 0xE9, 0x0A], 3), ([0xEF, 0xBB, 0xBF, 0x61, 0xE9], 4),
      ([0xFF, 0xFE, 0x42], 2),
    ] as [([UInt8], Int)])
  func refused(bytes: [UInt8], offset: Int) {
    #expect(throws: UndecodableByte(offset: offset)) { try TextEncoding.decode(bytes) }
  }
}
