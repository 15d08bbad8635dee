import Foundation
import Tables
import Testing

@Suite("JSON as bytes")
struct JSONValueBytesTests {
  /// What Foundation writes of the same value.
  private func foundation(_ value: JSONValue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try String(decoding: encoder.encode(value), as: UTF8.self) + "\n"
  }

  @Test(
    "the bytes are those of Foundation",
    arguments: [
      .null, true, 0, -12, .number(0.1), .number(6070), .number(-0.0), .number(1e-7), .number(1e17),
      .number(1 / 3), .array([]), .object([:]), [1, [2, []], ["a": []]], "é 👩‍🏫 \u{2028} \u{7F} /",
      "\"\\\u{8}\t\n\u{C}\r\u{1}\u{1F}\u{0}",
      ["b": 1, "a": 2, "B": 3, "é": 4, "a1": 5, "a10": 6, "a2": 7],
      ["x": ["y": ["z": nil]], "": "empty", "a\"b": "quoted"],
    ] as [JSONValue])
  func sameBytes(value: JSONValue) throws {
    #expect(try String(decoding: value.bytes, as: UTF8.self) == foundation(value))
  }

  @Test("a document reads back as it was", arguments: [0.1, 1e300, 5e-324, 123_456_789.123_456_78])
  func roundTrip(number: Double) throws {
    let read = try JSONDecoder().decode(
      [Double].self, from: Data(JSONValue.array([.number(number)]).bytes))
    #expect(read == [number])
  }
}
