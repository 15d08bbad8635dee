import Foundation

/// How the files of a folder, or one file, look from outside: names, sizes, days of change.
///
/// Two looks that differ mean that somebody saved something in between.
///
/// Conventions: folders within the folder and hidden files do not count, nor do the lock files that
/// office programs put beside what they have open.
public struct FileMarks: Sendable, Hashable {
  private struct Mark: Sendable, Hashable {
    let size: Int
    let modified: Date
  }

  private let marks: [String: Mark]

  /// Looks at a folder or a file; nothing there has no marks.
  public init(of path: String) {
    let names =
      FileSystem.isFolder(path)
      ? FileSystem.names(in: path).filter { !$0.hasPrefix("~$") }.map { path + "/" + $0 } : [path]
    marks = names.reduce(into: [:]) { $0[$1] = FileMarks.mark(of: $1) }
  }

  private static func mark(of path: String) -> Mark? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType != .typeDirectory,
      let size = attributes[.size] as? Int, let modified = attributes[.modificationDate] as? Date
    else { return nil }
    return Mark(size: size, modified: modified)
  }

  /// Returns the first marks that differ from these and are the same at the next look.
  ///
  /// Whoever saves several tables is not interrupted after the first.
  ///
  /// - Parameter look: Waits a little and looks again.
  public func settled(by look: () -> FileMarks) -> FileMarks {
    var last = self
    while true {
      let now = look()
      if now == last, now != self { return now }
      last = now
    }
  }
}
