import GraphvizShim

/// What a worker answered: records of a letter, a length and as many bytes.
struct WorkerReply {
  /// The files, in the order in which they were asked for.
  private(set) var files: [[UInt8]] = []
  /// What Graphviz said, a line each.
  private(set) var messages: [String] = []
  private var places: [UInt8: [String: Box]] = [:]
  private var bounds: Box?
  private var failure: String?
  private var hasEnded = false

  /// Reads an answer; one that breaks off, as that of a process that crashed does, is incomplete.
  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var node = ""
    while let record = Record(before: &rest) {
      switch record.kind {
      case UInt8(ascii: "b"): bounds = record.box
      case UInt8(ascii: "n"): node = record.text
      case UInt8(ascii: "f"): files.append(Array(record.bytes))
      case UInt8(ascii: "w"): messages = record.text.split(separator: "\n").map(String.init)
      case UInt8(ascii: "!"): failure = record.text
      case UInt8(ascii: "."): hasEnded = true
      default: places[record.kind, default: [:]][node] = record.box
      }
    }
  }

  /// Whether all that was asked for is there.
  var isComplete: Bool { hasEnded && hasPlaces && failure == nil }

  /// Whether the layout at least has ended.
  var hasPlaces: Bool { bounds != nil }

  /// Where the nodes are.
  var layout: Layout {
    Layout(
      boxes: places[UInt8(ascii: "o")] ?? [:], labels: places[UInt8(ascii: "i")] ?? [:],
      outerLabels: places[UInt8(ascii: "x")] ?? [:],
      bounds: bounds ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0))
  }

  /// Returns what failed: the reading, the engine, or the format that was being written.
  func place(among formats: [Format], _ engine: Engine) -> String {
    if failure == "reading" { return "reading it" }
    return hasPlaces && files.count < formats.count
      ? "format \(formats[files.count])" : "engine \(engine)"
  }
}

/// One record of an answer.
private struct Record {
  let kind: UInt8
  let bytes: ArraySlice<UInt8>

  /// Takes the first record off some bytes, or returns nil if there is none that is whole.
  init?(before rest: inout ArraySlice<UInt8>) {
    let header = 1 + MemoryLayout<Int>.size
    guard let kind = rest.first, rest.count >= header else { return nil }
    let length = rest.dropFirst().withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
    guard length >= 0, length <= rest.count - header else { return nil }
    self.kind = kind
    bytes = rest.dropFirst(header).prefix(length)
    rest = rest.dropFirst(header + length)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var box: Box? {
    guard bytes.count == MemoryLayout<shim_box>.size else { return nil }
    return Box(bytes.withUnsafeBytes { $0.loadUnaligned(as: shim_box.self) })
  }
}
