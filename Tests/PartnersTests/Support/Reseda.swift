import Foundation
import Partners
import Testing

/// The published record folder of the Alès network.
enum Reseda {
  /// Where it is.
  static let path = repository.appendingPathComponent("Networks/reseda-2022").path

  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Its records.
  static func network() throws -> Network {
    try Network(contentsOf: path)
  }

  /// The names of its CSV files.
  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: path))?
    .filter { $0.hasSuffix(".csv") }.sorted() ?? []

  /// The Python that `make test` prepared, else the one on the path.
  static let python: String = {
    let prepared = repository.appendingPathComponent(".venv/bin/python").path
    return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
  }()

  /// Whether Frictionless can be run here.
  static let canValidate = run(python, "-c", "import frictionless") == 0

  /// Runs a program inside the folder and returns its exit status, or nil if it cannot be run.
  static func run(_ arguments: String...) -> Int32? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return nil
    }
    process.waitUntilExit()
    return process.terminationStatus
  }
}

extension Network {
  /// The reconciliation of one series.
  func reconciliation(of id: String) throws -> Reconciliation {
    try #require(reconciliations.first { $0.series.id == id })
  }
}
