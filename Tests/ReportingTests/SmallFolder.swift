import Foundation
import Partners
import Tables

/// A record folder of a school and a care unit that met once, in as many communes as wanted.
struct SmallFolder {
  /// The tables by name, each as CSV.
  var tables: [String: String]

  /// Makes the tables.
  ///
  /// - Parameters:
  ///   - communeCount: How many communes lie on a meridian.
  ///   - step: The degrees between two of them.
  ///   - mark: What every name and identifier ends in.
  init(communeCount: Int = 1, step: Double = 0.05, mark: String = "") {
    let communes = (0..<communeCount).map { number in
      [
        "c\(number)" + mark, "Commune \(number)" + mark, "100", "10", "4.1",
        "\(42 + Double(number) * step)",
      ]
    }
    let name = mark.isEmpty ? "" : mark
    tables = [
      "institutions": SmallFolder.csv([
        ["id", "name", "kind", "sector", "commune", "expected"],
        ["school" + name, "École" + name, "school", "education", "", "yes"],
        ["care" + name, "CMP" + name, "unit", "health", "", "no"],
      ]),
      "interactions": SmallFolder.csv([
        ["id", "level", "kind", "status", "start", "label"],
        ["m0" + name, "event", "training-meeting", "held", "2022", name],
      ]),
      "participations": SmallFolder.csv([
        ["interaction", "actor", "role"], ["m0" + name, "school" + name, "participant"],
        ["m0" + name, "care" + name, "host"],
      ]),
      "territories": SmallFolder.csv([
        ["id", "zoning", "name"], ["care" + name, "care-sector", "Soin" + name],
        ["education" + name, "education-district", "Circ" + name],
        ["training" + name, "training-territory", "Territoire" + name],
      ]),
      "communes": SmallFolder.csv(
        [["code", "name", "population", "pupils", "longitude", "latitude"]] + communes),
      "memberships": SmallFolder.csv(
        [["commune", "territory"]]
          + communes.flatMap { commune in
            ["care", "education", "training"].map { [commune[0], $0 + name] }
          }),
    ]
  }

  /// The network that the folder holds; there is no table of professionals.
  func network() throws -> Network {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in tables {
      try FileSystem.write(Array((text + "\n").utf8), to: folder.path + "/\(name).csv")
    }
    return try Network(contentsOf: folder.path)
  }

  private static func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: "\n")
  }
}
