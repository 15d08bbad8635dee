import Foundation
import Partners
import Tables

/// The committed network of 2022, which many tests read.
enum AlesNetwork {
  /// The folder of the records, beside the sources.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Networks/reseda-2022").path

  /// What is found in it at the end of 2022.
  static func analysis() throws -> Analysis {
    let network = try Network(contentsOf: folder)
    guard let settings = AnalysisSettings(of: network) else { throw NothingDated() }
    return Analysis(network, settings)
  }

  struct NothingDated: Error {}
}
