import PeerPython
import Tables
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "published examples of one block, of two, and of no bytes at all",
    arguments: [
      // NIST, Cryptographic Standards and Guidelines: Examples with Intermediate Values, SHA-256.
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      // NIST CAVP, SHA256ShortMsg.rsp, Len = 0.
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
  func published(message: String, digest: String) {
    #expect(SHA256.digest(of: Array(message.utf8)).hexadecimal == digest)
  }

  @Test("the published digest of a million times the letter a")
  func million() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.digest(of: message).hexadecimal
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(
    "lengths around the end of a block are padded as Python pads them",
    .enabled(if: Python.has("hashlib"), "there is no Python"),
    arguments: [1, 55, 56, 57, 63, 64, 65, 119, 120, 128])
  func padding(length: Int) {
    let script = "import hashlib, sys; print(hashlib.sha256(bytes(int(sys.argv[1]))).hexdigest())"
    let digest = SHA256.digest(of: [UInt8](repeating: 0, count: length)).hexadecimal
    #expect(Python.output(of: script, [String(length)]) == digest + "\n")
  }

  @Test(
    "base64 of the examples of RFC 4648, and hexadecimal",
    arguments: [
      ("", "", ""), ("f", "Zg==", "66"), ("fo", "Zm8=", "666f"), ("foo", "Zm9v", "666f6f"),
    ])
  func text(bytes: String, base64: String, hexadecimal: String) {
    #expect(Array(bytes.utf8).base64 == base64)
    #expect(Array(bytes.utf8).hexadecimal == hexadecimal)
  }
}
