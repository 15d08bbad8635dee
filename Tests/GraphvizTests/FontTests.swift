import Foundation
import Graphviz
import Testing

@Suite("Fonts")
struct FontTests {
  @Test("Without a font there is an error that names the cure, not a drawing of hollow boxes")
  func noFont() async {
    await #expect(processExitsWith: .success) {
      let configuration = FileManager.default.temporaryDirectory
        .appendingPathComponent("no-fonts-\(ProcessInfo.processInfo.processIdentifier).conf")
      try Data("<fontconfig></fontconfig>".utf8).write(to: configuration)
      defer { try? FileManager.default.removeItem(at: configuration) }
      setenv("FONTCONFIG_FILE", configuration.path, 1)
      let error = #expect(throws: GraphvizError.self) { try Samples.pair.layout(by: .dot) }
      #expect(error?.reason == .noFont)
      #expect(error?.cure.contains("fonts-dejavu-core") == true)
    }
  }
}
