import Foundation
import Languages
import Partners
import Tables

/// The record folders beside these tests.
enum Fixtures {
  /// Where they are.
  static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures").path

  /// Returns the path of a fixture, or of a file in it.
  static func path(_ name: String) -> String {
    path + "/" + name
  }

  /// Returns what is wrong with a folder.
  static func problems(in folder: String) -> [Problem] {
    do throws(Problems) {
      _ = try Network(contentsOf: path(folder))
      return []
    } catch {
      return error.all
    }
  }

  /// Returns what is said about a folder, one line a problem, paths told from `Fixtures` on.
  static func complaints(about folder: String, in language: Language) -> String {
    problems(in: folder)
      .map { $0.sentence(in: language).replacingOccurrences(of: path + "/", with: "") + "\n" }
      .joined()
  }
}
