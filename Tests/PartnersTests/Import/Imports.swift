import Foundation
import Partners
import Tables

/// A sheet as a test writes it: text in UTF-8.
func sheet(_ text: String, file: String = "liste.csv") throws -> Listing {
  try Listing(delimited: Array(text.utf8), file: file)
}

/// Does some work with a folder that is on disk only while it lasts.
func inTemporaryFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
  let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("maillage-\(UUID().uuidString)").path
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try work(path)
}

extension ImportedFolder {
  /// The network that the folder makes, written, checked and loaded.
  func network() throws -> Network {
    try inTemporaryFolder { path in
      try write(to: path, force: false)
      return try Network(contentsOf: path)
    }
  }

  /// A file of the folder as text.
  func text(_ name: String) -> String {
    String(decoding: files[name] ?? [], as: UTF8.self)
  }
}
