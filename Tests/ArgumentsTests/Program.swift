import Foundation

/// A program of the machine that reads what we write.
enum Program: String, CaseIterable {
  case bash, zsh, fish, groff

  /// Where the program is, or nil if it is not installed.
  var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(rawValue)" }.first(where: FileManager.default.isExecutableFile)
  }

  var isInstalled: Bool { path != nil }

  /// What a run left: its exit status, and all that it wrote on either stream.
  struct Outcome: Equatable {
    let status: Int32
    let output: String
  }

  /// Runs the program on a file with the given text, whose path ends the arguments.
  func run(_ arguments: [String], on text: String) throws -> Outcome {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = path.map { URL(filePath: $0) }
    process.arguments = arguments + [file.path()]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self))
  }
}
