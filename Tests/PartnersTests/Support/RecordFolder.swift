import Foundation
import Partners
import Tables

/// A record folder as text, on disk only while it is read.
///
/// A table that a test leaves out has its header alone, so that a test shows what matters to it.
struct RecordFolder {
  /// The tables by name, each as CSV.
  var tables: [String: String] = [
    "institutions": "id,name,kind,sector",
    "interactions": "id,level,kind,status",
    "participations": "interaction,actor,role",
    "territories": "id,zoning,name",
    "communes": "code,name",
    "memberships": "commune,territory",
  ]
  /// What the folder says about itself beside its tables, as JSON; nothing if nil.
  var settings: String?

  /// Makes a folder of some tables; the others are empty.
  init(_ tables: [String: String] = [:], settings: String? = nil) {
    self.tables.merge(tables) { $1 }
    self.settings = settings
  }

  /// The network that the folder holds.
  func network() throws -> Network {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in tables {
      try FileSystem.write(Array((text + "\n").utf8), to: folder.path + "/\(name).csv")
    }
    if let settings {
      let package = "{\"name\": \"test\", \"resources\": [], \"maillage\": \(settings)}"
      try FileSystem.write(Array(package.utf8), to: folder.path + "/datapackage.json")
    }
    return try Network(contentsOf: folder.path)
  }
}
