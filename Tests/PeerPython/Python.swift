import Foundation

/// The Python that `make test` prepared, else the one on the path: a second reader of what we read
/// and write, which our own tests do not need.
public enum Python {
  static let executable: String = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let prepared = folder.appendingPathComponent("../../.venv/bin/python").standardized.path
    return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
  }()

  /// Returns whether some packages can be used here.
  public static func has(_ packages: String...) -> Bool {
    output(of: "import " + packages.joined(separator: ", ")) != nil
  }

  /// Returns what a script prints, or nil if it fails or cannot be run.
  ///
  /// - Parameters:
  ///   - script: The script itself.
  ///   - arguments: What follows it.
  ///   - folder: Where it runs.
  public static func output(
    of script: String, _ arguments: [String] = [], in folder: String = "."
  ) -> String? {
    run(["-c", script] + arguments, in: folder).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns the lines that a script in a file prints, or none if it fails or cannot be run.
  ///
  /// - Parameters:
  ///   - name: The name of the script.
  ///   - test: The file of the test, in whose folder the script stands.
  ///   - arguments: What follows it.
  public static func lines(
    ofScript name: String, beside test: String = #filePath, _ arguments: [String] = []
  ) -> [Data] {
    let script = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent(name)
    let output = run([script.path] + arguments, in: ".") ?? Data()
    return output.split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }

  private static func run(_ arguments: [String], in folder: String) -> Data? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [executable] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
