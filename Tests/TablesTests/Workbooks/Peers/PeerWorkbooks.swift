import Foundation
import Tables

/// Messy workbooks, and what openpyxl read in them or odfpy was told to write.
struct PeerWorkbook: Decodable, Sendable {
  /// One sheet, its cells as place, kind and text.
  struct Sheet: Decodable, Sendable {
    let name: String
    let isHidden: Bool
    let merged: [String]
    let cells: [[String]]
  }

  let file: String
  let sheets: [Sheet]

  /// The name of the file without its folder.
  var name: String { URL(fileURLWithPath: file).lastPathComponent }

  /// What the peers' script printed, or nothing where Python or a package is missing.
  static let all: [PeerWorkbook] = {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-workbooks-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return output(folder.path).split(separator: UInt8(ascii: "\n")).compactMap {
      try? JSONDecoder().decode(PeerWorkbook.self, from: Data($0))
    }
  }()

  private static func output(_ target: String) -> Data {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let prepared = folder.appendingPathComponent("../../../../.venv/bin/python").standardized.path
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3",
      folder.appendingPathComponent("messy_workbooks.py").path, target,
    ]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return Data() }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : Data()
  }
}
