import Foundation

/// The Python that `make test` prepared, else the one on the path: a second reader of what we write.
enum Python {
  private static let executable: String = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let prepared = tests.appendingPathComponent("../../../.venv/bin/python").standardized.path
    return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
  }()

  /// Whether some packages can be used here.
  static func has(_ packages: String...) -> Bool {
    output(of: "import " + packages.joined(separator: ", ")) != nil
  }

  /// Returns what a script prints, or nil if it fails or cannot be run.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - arguments: What follows it.
  ///   - folder: Where it runs.
  static func output(
    of script: String, _ arguments: [String] = [], in folder: String = "."
  ) -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [executable, "-c", script] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
