import Foundation
import Graphviz
import Testing

@Suite("Memory")
struct MemoryTests {
  @Test(
    "From the fiftieth drawing to the two hundredth, a process hardly grows",
    .enabled(if: Pages.inUse != nil, "only Linux tells the pages of a process in /proc/self/statm"))
  func growth() async {
    // In a process of its own: here, other tests take memory at the same time.
    await #expect(processExitsWith: .success) {
      for engine in [Engine.dot, .fdp, .sfdp, .neato] {
        for _ in 0..<50 { try Self.draw(by: engine) }
        let before = try #require(Pages.inUse)
        for _ in 50..<200 { try Self.draw(by: engine) }
        let after = try #require(Pages.inUse)
        let growth = (after.resident - before.resident) >> 8
        #expect(growth < 8, "\(engine): \(growth) MiB more in pages of 4 KiB")
        // Each graph reserves a range of 1 GiB; the last may not be closed yet.
        #expect(after.reserved - before.reserved < 2 << 18)
      }
    }
  }

  @Test("A process may end as soon as it has its drawing, while the graph is still being closed")
  func end() async {
    await #expect(processExitsWith: .exitCode(7)) {
      var star = Diagram(id: "star")
      star.nodes = (0..<2_000).map { Node(id: "n\($0)").placed(at: Point(x: Double($0), y: 0)) }
      star.edges = (1..<2_000).map { Edge("n0", "n\($0)") }
      _ = try star.rendered(as: [.svg], by: .fixed)
      exit(7)
    }
  }

  @Test("Drawings with a deadline leave this process as it is")
  func growthBesideWorkers() async {
    await #expect(processExitsWith: .success) {
      for _ in 0..<5 { _ = try Samples.sectors.layout(by: .dot, within: .seconds(50)) }
      let files = try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count
      for _ in 0..<20 { _ = try Samples.sectors.layout(by: .dot, within: .seconds(50)) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count == files)
      // No child is left, neither at work nor dead and unburied.
      #expect(waitpid(-1, nil, WNOHANG) == -1)
      #expect(errno == ECHILD)
    }
  }

  private static func draw(by engine: Engine) throws {
    _ = try Samples.sectors.rendered(as: [.svg, .png, .pdf], by: engine)
  }
}

/// How many pages this process reserves and holds.
private struct Pages {
  let reserved: Int
  let resident: Int

  /// What the kernel tells now; nil where it does not.
  static var inUse: Pages? {
    guard let line = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    let pages = line.split(separator: " ").compactMap { Int($0) }
    return pages.count > 1 ? Pages(reserved: pages[0], resident: pages[1]) : nil
  }
}
