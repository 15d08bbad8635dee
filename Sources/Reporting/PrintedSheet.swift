import Languages
import Partners

/// A page that a network makes by hand and hangs on a wall, filled from its records.
public enum PrintedSheet: String, Sendable, CaseIterable {
  /// Who is there for a territory, and how one reaches them.
  case directory
  /// Whom an institution works with, and how one is referred to it.
  case structure
  /// What was meant and what was done, for one action.
  case action
  /// The acronyms, and those that nobody explains.
  case glossary

  /// Whether it tells of a span of days.
  public var needsWindow: Bool { self == .directory || self == .structure }

  /// Returns the identifiers that it may be of, sorted, or nil where it is of the whole network.
  public func subjects(in network: Network) -> [String]? {
    switch self {
    case .directory: network.territories.map(\.id).sorted()
    case .structure: network.institutions.map(\.id).sorted()
    case .action: network.interactions.map(\.id).sorted()
    case .glossary: nil
    }
  }

  /// Returns the sheet, or nil where the records have nothing by that identifier.
  ///
  /// - Parameters:
  ///   - id: What it is of; not looked at for a glossary.
  ///   - network: The network.
  ///   - settings: The window; a sheet that needs one is nil without.
  ///   - figure: The drawing of a structure, where the page shows one.
  public func document(
    of id: String, in network: Network, _ settings: AnalysisSettings?,
    figure: Document.Figure? = nil
  ) -> Document? {
    switch self {
    case .directory: settings.flatMap { network.directoryDocument(of: id, $0) }
    case .structure: settings.flatMap { network.structureDocument(of: id, $0, figure: figure) }
    case .action: network.actionDocument(of: id)
    case .glossary: network.glossaryDocument
    }
  }
}
