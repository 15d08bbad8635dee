import Graphviz
import Testing

@Suite("Same diagram, same bytes")
struct RepeatabilityTests {
  @Test("Twice in one process", arguments: Engine.allCases)
  func twice(engine: Engine) throws {
    let diagram = Fingerprint.diagram(for: engine)
    let once = try diagram.rendered(as: Format.allCases, by: engine)
    #expect(once.count == Format.allCases.count)
    #expect(try diagram.rendered(as: Format.allCases, by: engine) == once)
  }

  @Test("In two processes")
  func twoProcesses() async throws {
    var outputs: [[UInt8]] = []
    for _ in 0..<2 {
      let result = try await #require(
        processExitsWith: .success, observing: [\.standardOutputContent]
      ) {
        for line in try Fingerprint.all() { print(line) }
      }
      outputs.append(result.standardOutputContent)
    }
    let lines = outputs.map { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
    let differing = zip(lines[0], lines[1]).filter { $0 != $1 }.map(\.0)
    #expect(differing == [])
    #expect(lines.map(\.count) == [54, 54])
  }

  @Test(
    "From sixteen threads at once, each with another diagram",
    arguments: [nil, Duration.seconds(50)])
  func sixteenThreads(limit: Duration?) throws {
    let alone = try (0..<16).map { try Fingerprint.files(of: $0, within: nil) }
    let together = Threads.run(16) { try? Fingerprint.files(of: $0, within: limit) }
    #expect(together.count == 16)
    #expect(together.indices.filter { together[$0] != alone[$0] } == [])
    #expect(Set(alone.map { $0[.svg] }).count == 16)
  }
}

/// What two processes compare.
enum Fingerprint {
  /// Returns a line for each engine and format: a hash of the bytes.
  static func all() throws -> [String] {
    try Engine.allCases.flatMap { engine in
      let files = try diagram(for: engine).rendered(as: Format.allCases, by: engine)
      return Format.allCases.map { "\(engine) \($0) \(hash(files[$0] ?? []))" }
    }
  }

  /// Returns a diagram that an engine finds work in.
  static func diagram(for engine: Engine) -> Diagram {
    switch engine {
    case .fixed, .overlapRemoval:
      var towns = Samples.towns
      if engine == .fixed { towns.backdrop = Samples.territories }
      return towns
    default:
      var diagram = Samples.ring(of: 24)
      diagram.edges += (0..<12).map { Edge("n\($0)", "n\(($0 * 7 + 5) % 24)") }
      return diagram
    }
  }

  /// Returns the files of one of many diagrams, for each engine in turn.
  static func files(of number: Int, within limit: Duration?) throws -> [Format: [UInt8]] {
    let engine = Engine.allCases[number % Engine.allCases.count]
    var diagram = diagram(for: engine)
    diagram.nodes[0].label = "Établissement \(number)"
    guard let limit else { return try diagram.rendered(as: [.svg, .png], by: engine) }
    return try diagram.rendered(as: [.svg, .png], by: engine, within: limit)
  }

  /// FNV-1a: the hash of the standard library has another seed in each process.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
