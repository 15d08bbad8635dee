import Testing

@testable import Graphviz

@Suite("Answers of a worker")
struct WorkerReplyTests {
  /// Returns a record as a worker writes it.
  static func record(_ kind: Character, _ bytes: [UInt8]) -> [UInt8] {
    Array(String(kind).utf8) + withUnsafeBytes(of: bytes.count) { Array($0) } + bytes
  }

  static func box(_ kind: Character, _ sides: [Double]) -> [UInt8] {
    record(kind, sides.withUnsafeBytes { Array($0) })
  }

  static let whole =
    box("b", [0, 0, 90, 60]) + record("n", Array("lycée".utf8)) + box("o", [10, 10, 50, 40])
    + box("i", [20, 20, 40, 30]) + record("f", [1, 2, 3]) + record("w", Array("one\ntwo\n".utf8))
    + record(".", [])

  @Test("Nodes, their texts, the whole and the files are read")
  func complete() {
    let reply = WorkerReply(Self.whole)
    #expect(reply.isComplete)
    #expect(reply.files == [[1, 2, 3]])
    #expect(reply.messages == ["one", "two"])
    #expect(reply.layout.boxes == ["lycée": Box(minX: 10, minY: 10, maxX: 50, maxY: 40)])
    #expect(reply.layout.labels == ["lycée": Box(minX: 20, minY: 20, maxX: 40, maxY: 30)])
    #expect(reply.layout.outerLabels.isEmpty)
    #expect(reply.layout.bounds == Box(minX: 0, minY: 0, maxX: 90, maxY: 60))
  }

  @Test("An answer that breaks off is never taken for whole", arguments: 0..<whole.count)
  func truncated(length: Int) {
    #expect(!WorkerReply(Array(Self.whole.prefix(length))).isComplete)
  }

  @Test("Lengths beyond the end or below zero are no records", arguments: [Int.max, -1, Int.min])
  func badLength(length: Int) {
    let bytes = [UInt8(ascii: "f")] + withUnsafeBytes(of: length) { Array($0) } + [1, 2, 3]
    let reply = WorkerReply(bytes)
    #expect(reply.files.isEmpty)
    #expect(!reply.isComplete)
  }

  @Test("What failed is named: the reading, the engine, or the next format")
  func places() {
    let reading = WorkerReply(Self.record("!", Array("reading".utf8)) + Self.record(".", []))
    #expect(reading.place(among: [.svg], .dot) == "reading it")
    let layout = WorkerReply([])
    #expect(layout.place(among: [.svg], .dot) == "engine dot")
    let format = WorkerReply(Self.box("b", [0, 0, 1, 1]) + Self.record("f", [1]))
    #expect(format.place(among: [.svg, .png], .dot) == "format png")
    #expect(!format.isComplete)
  }
}
