import Graphviz
import Testing

#if canImport(Glibc)
  import Glibc
#endif

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

  @Test("From sixteen tasks at once")
  func sixteenTasks() async throws {
    let alone = try Samples.sectors.rendered(as: [.svg, .png], by: .fdp)
    let together = try await withThrowingTaskGroup(of: [Format: [UInt8]].self) { group in
      for _ in 0..<16 {
        group.addTask { try Samples.sectors.rendered(as: [.svg, .png], by: .fdp) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 16)
    #expect(together.allSatisfy { $0 == alone })
  }

  @Test("Two hundred drawings leave the memory as it was", arguments: [Engine.dot, .fdp, .sfdp])
  func memory(engine: Engine) throws {
    let diagram = Samples.sectors
    for _ in 0..<20 { _ = try diagram.rendered(as: [.svg], by: engine) }
    let before = try #require(memoryPages())
    for _ in 0..<200 { _ = try diagram.rendered(as: [.svg], by: engine) }
    let after = try #require(memoryPages())
    #expect(before.resident > 0)
    #expect(after.resident - before.resident < 20 << 8, "20 MiB in pages of 4 KiB")
    #expect(after.reserved - before.reserved < 60 << 18, "60 of the ranges that a graph reserves")
  }

  /// Returns how many pages this process reserves and holds, as the kernel tells it.
  private func memoryPages() -> (reserved: Int, resident: Int)? {
    guard let file = fopen("/proc/self/statm", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return nil }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    let pages = text.split(separator: " ").compactMap { Int($0) }
    return pages.count > 1 ? (pages[0], pages[1]) : nil
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

  /// FNV-1a: the hash of the standard library has another seed in each process.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
