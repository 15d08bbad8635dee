import Foundation
import Languages

/// The files of a record folder and of a report: read whole, written whole or not at all.
public enum FileSystem {
  /// Returns the bytes of a file, or nil if there is none.
  ///
  /// - Parameters:
  ///   - name: The file.
  ///   - folder: Where it is.
  ///   - limit: How many bytes it may have; a larger file is not opened.
  /// - Throws: A problem if the file is there and cannot be read.
  public static func bytes(
    of name: String, in folder: String, limit: Int = .max
  ) throws(Problems) -> [UInt8]? {
    let path = folder + "/" + name
    var isDirectory = ObjCBool(false)
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      return nil
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if let size = attributes?[.size] as? Int, size > limit { throw Problems([.largeFile(name)]) }
    guard !isDirectory.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw Problems([.unreadable(name)])
    }
    return [UInt8](data)
  }

  /// Returns whether a path names a folder.
  public static func isFolder(_ path: String) -> Bool {
    var isDirectory = ObjCBool(false)
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// Returns the names of what lies in a folder, sorted, hidden ones left out; empty without one.
  public static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Returns whether there is nothing at a path, or an empty folder.
  public static func isFree(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return true }
    return isFolder(path) && (try? FileManager.default.contentsOfDirectory(atPath: path)) == []
  }

  /// Writes a file so that a reader finds the old one or the new one, never a part.
  ///
  /// Folders on the way are made. A file that already has these bytes is left alone.
  ///
  /// - Throws: A problem naming the path and why the system refused.
  public static func write(_ bytes: [UInt8], to path: String) throws(Problems) {
    let url = URL(fileURLWithPath: path)
    let data = Data(bytes)
    if (try? Data(contentsOf: url)) == data { return }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url, options: .atomic)
    } catch {
      throw Problems([.unwritable(path, reason: error.localizedDescription)])
    }
  }
}

extension Problem {
  fileprivate static func unreadable(_ file: String) -> Problem {
    Problem(
      .unreadable, at: Location(file: file),
      message: Text(
        fr: "le fichier existe mais ne peut pas être lu ; vérifiez ses droits",
        en: "the file exists but cannot be read; check its permissions"))
  }

  fileprivate static func unwritable(_ path: String, reason: String) -> Problem {
    Problem(
      .unreadable, at: Location(file: path),
      message: Text(
        fr: "impossible d’écrire le fichier (\(reason))", en: "cannot write the file (\(reason))"))
  }
}
