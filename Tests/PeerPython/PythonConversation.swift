import Foundation
import Synchronization

/// A script that stays awake and answers line by line: what is slow to start is started once.
public final class PythonConversation: Sendable {
  private struct Ends {
    let process: Process
    let input: FileHandle
    let output: FileHandle
    var rest = Data()
  }

  private let ends: Mutex<Ends?>

  /// Starts a script; it ends when the tests do.
  ///
  /// - Parameters:
  ///   - name: The name of the script.
  ///   - test: The file of the test, in whose folder the script stands.
  public init(withScript name: String, beside test: String = #filePath) {
    // A script that died must be a test that fails, not the end of all tests.
    signal(SIGPIPE, SIG_IGN)
    let script = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent(name)
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [Python.executable, script.path]
    (process.standardInput, process.standardOutput) = (input, output)
    let started = (try? process.run()) != nil
    ends = Mutex(
      started
        ? Ends(
          process: process, input: input.fileHandleForWriting, output: output.fileHandleForReading)
        : nil)
  }

  /// Returns the line with which the script answers a line, or nil if it does not.
  public func answer(to line: String) -> Data? {
    ends.withLock { ends in
      guard (try? ends?.input.write(contentsOf: Data((line + "\n").utf8))) != nil else {
        return nil
      }
      while let data = ends?.output.availableData, !data.isEmpty {
        ends?.rest.append(data)
        guard let rest = ends?.rest, let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
          continue
        }
        ends?.rest = Data(rest[rest.index(after: end)...])
        return Data(rest[..<end])
      }
      return nil
    }
  }
}
