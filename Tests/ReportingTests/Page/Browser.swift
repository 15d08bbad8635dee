import Foundation
import PeerPython
import Testing

/// A headless Chromium that opens a page, does what it is told, and says what it saw.
struct Browser {
  /// Whether there is a Chromium, what drives it, and what knows the rules of accessibility.
  static let isHere =
    Python.output(
      of: "import playwright, axe_playwright_python, shutil; assert shutil.which('chromium')")
    != nil
  /// What a test says that cannot run.
  static let absence: Comment = "Chromium or Playwright is not installed; make test installs them"

  private static let conversation = PythonConversation(
    withScript: "browse.py", beside: #filePath)

  /// What to do with a page, a verb and its arguments; `browse.py` beside this file knows them.
  typealias Step = [String]

  /// What was seen on a page.
  struct Visit: Decodable {
    let seen: [[String]]
    let requests: [String]
    let complaints: [String]
    let alarms: [String]
  }

  /// How a page is opened.
  private struct Task: Encodable {
    let page: String
    let fragment: String
    let width: Int
    let scheme: String
    let script: Bool
    let steps: [Step]
  }

  /// The page that is opened.
  let html: String

  /// Returns what is seen on the page.
  ///
  /// - Parameters:
  ///   - steps: What is done there.
  ///   - fragment: What follows the address.
  ///   - width: The width of the window, in pixels of the style.
  ///   - scheme: Whether people want it `light` or `dark`.
  ///   - script: Whether scripts may run.
  func visit(
    _ steps: [Step], fragment: String = "", width: Int = 1280, scheme: String = "light",
    script: Bool = true
  ) throws -> Visit {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("index.html")
    try Data(html.utf8).write(to: page)
    let task = Task(
      page: page.path, fragment: fragment, width: width, scheme: scheme, script: script,
      steps: steps)
    let words = String(decoding: try JSONEncoder().encode(task), as: UTF8.self)
    let answer = try #require(Self.conversation.answer(to: words))
    return try JSONDecoder().decode(Visit.self, from: answer)
  }

  /// Returns the strings that an expression gives on the page after some steps.
  func read(
    _ expression: String, after steps: [Step] = [], fragment: String = "", script: Bool = true
  ) throws -> [String] {
    let visit = try visit(steps + [["read", expression]], fragment: fragment, script: script)
    #expect(visit.complaints == [])
    return try #require(visit.seen.last)
  }
}
