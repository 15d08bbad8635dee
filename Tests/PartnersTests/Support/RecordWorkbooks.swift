import PeerPython
import Foundation

/// Workbooks of the published record folder, made by openpyxl and odfpy.
enum RecordWorkbooks {
  /// The folder that holds them, or nil where Python or a package is missing.
  static let folder: URL? = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("record_workbooks.py")
    let target = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-records-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    guard let script = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return Python.output(of: script, [Reseda.path, target.path]) == nil ? nil : target
  }()
}
