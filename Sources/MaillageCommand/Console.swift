import Foundation
import Languages

/// Where results and words about the run go.
struct Console: Sendable {
  /// The language of everything that is said.
  let language: Language
  /// Whether to be silent about progress.
  let isQuiet: Bool

  /// Writes a result.
  func say(_ string: String) {
    Console.write(Array(string.utf8), to: FileHandle.standardOutput)
  }

  /// Writes a result that is not text.
  func say(_ bytes: [UInt8]) {
    Console.write(bytes, to: FileHandle.standardOutput)
  }

  /// Writes words about the run.
  static func note(_ string: String) {
    write(Array(string.utf8), to: FileHandle.standardError)
  }

  /// Does some work, and says what it is if it lasts longer than a second and somebody watches.
  func during<Result, Failure: Error>(
    _ name: Text, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return try work() }
    let words = name[language]
    let notice = DispatchWorkItem { Console.note(words + "…\n") }
    DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: notice)
    defer { notice.cancel() }
    return try work()
  }

  /// A reader that went away, as `head` does, ends the writing and nothing else.
  private static func write(_ bytes: [UInt8], to handle: FileHandle) {
    try? handle.write(contentsOf: Data(bytes))
  }
}
