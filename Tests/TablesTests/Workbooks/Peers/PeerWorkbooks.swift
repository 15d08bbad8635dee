import Foundation
import PeerPython
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
    return Python.lines(ofScript: "messy_workbooks.py", [folder.path]).compactMap {
      try? JSONDecoder().decode(PeerWorkbook.self, from: $0)
    }
  }()
}
