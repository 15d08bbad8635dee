import Foundation

/// Public data that is too large for the repository, in a folder `shared` beside it.
enum SharedData {
  /// Where it is: the nearest folder of that name on the way up, or nil if there is none.
  static let folder: URL? = {
    var place = URL(fileURLWithPath: #filePath)
    while place.path != "/" {
      place.deleteLastPathComponent()
      let candidate = place.appendingPathComponent("shared/data")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }()

  /// Returns the lines of a file, without its byte order mark.
  static func lines(of name: String) throws -> [Substring] {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text.trimmingPrefix("\u{FEFF}").split(whereSeparator: \.isNewline)
  }
}
