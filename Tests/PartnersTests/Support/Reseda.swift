import Foundation
import Partners
import Testing

/// The published record folder of the Alès network.
enum Reseda {
  /// Where it is.
  static let path = repository.appendingPathComponent("Networks/reseda-2022").path

  /// The top of the project.
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Its records.
  static func network() throws -> Network {
    try Network(contentsOf: path)
  }

  /// The names of its CSV files.
  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: path))?
    .filter { $0.hasSuffix(".csv") }.sorted() ?? []
}

extension Network {
  /// The reconciliation of one series.
  func reconciliation(of id: String) throws -> Reconciliation {
    try #require(reconciliations.first { $0.series.id == id })
  }
}
