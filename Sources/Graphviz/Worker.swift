import GraphvizShim

/// Processes of this same program that lay diagrams out and are killed at a deadline.
///
/// A layout cannot be interrupted in this process: no engine looks up from its work, and killing
/// its thread would leave the library half changed.
struct Worker {
  private let limit: Duration
  private let start = ContinuousClock.now

  /// Sets a deadline, so much from now, for all that is to be drawn.
  init(within limit: Duration) {
    self.limit = limit
  }

  /// Returns a diagram as an engine placed and wrote it.
  func drawing(
    of diagram: Diagram, as formats: [Format], by engine: Engine
  ) throws(GraphvizError) -> Drawing {
    let reply = WorkerReply(try answer(to: diagram.dot(for: engine), formats, engine))
    if reply.hasPlaces, formats.contains(.png) {
      try diagram.checkPixels(of: reply.layout.bounds)
    }
    if reply.isComplete {
      return Drawing(
        layout: reply.layout, files: Dictionary(uniqueKeysWithValues: zip(formats, reply.files)),
        warnings: reply.messages)
    }
    let said = reply.messages.prefix(5).joined(separator: " ")
    throw .failed(
      at: reply.place(among: formats, engine),
      said.isEmpty ? "Graphviz ended without a word" : said)
  }

  private func answer(
    to dot: String, _ formats: [Format], _ engine: Engine
  ) throws(GraphvizError) -> [UInt8] {
    let task = ([engine.name] + formats.map(\.renderer)).joined(separator: " ")
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let left = (limit - (ContinuousClock.now - start)) / .seconds(1)
    let outcome = shim_delegate(dot, task, max(0, left), &bytes, &length)
    defer { shim_discard(bytes) }
    switch outcome {
    case shim_answered: return Array(UnsafeRawBufferPointer(start: bytes, count: length))
    case shim_late: throw .late(engine, limit)
    default: throw .unavailable
    }
  }
}

extension GraphvizError {
  static func failed(at place: String, _ problem: String) -> GraphvizError {
    GraphvizError(
      .failed, at: place, problem, cure: "draw less, or use another engine or format")
  }

  fileprivate static func late(_ engine: Engine, _ limit: Duration) -> GraphvizError {
    GraphvizError(
      .tooSlow, at: "engine \(engine)", "has not ended within \(limit)",
      cure: "draw fewer, use sfdp, or give it longer")
  }

  fileprivate static var unavailable: GraphvizError {
    GraphvizError(
      .failed, at: "Graphviz", "the system starts no second process of this program",
      cure: "free some memory, or draw without a deadline")
  }
}
