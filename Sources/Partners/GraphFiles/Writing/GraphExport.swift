import Languages
import Tables

/// A format in which a graph leaves: those that are read, JSON and workbooks.
public enum GraphExport: Sendable, Hashable {
  /// A format that is read, too.
  case file(GraphFileFormat)
  /// Nodes and links as JSON.
  case nodeLinkJSON
  /// A workbook with a sheet of vertices and one of ties.
  case workbook

  /// The endings of file names that name a format.
  public static let endings = GraphFileFormat.allCases.map(\.rawValue) + ["json", "xlsx"]

  /// Makes the format that the ending of a path names, or nil if it names none.
  public init?(path: String) {
    if let format = GraphFileFormat(path: path) {
      self = .file(format)
    } else if path.lowercased().hasSuffix(".json") {
      self = .nodeLinkJSON
    } else if path.lowercased().hasSuffix(".xlsx") {
      self = .workbook
    } else {
      return nil
    }
  }

  /// Returns a graph in this format.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - path: The name of the file, for errors.
  /// - Throws: What a workbook has no room for.
  public func bytes(of graph: NamedGraph, path: String) throws(Problems) -> [UInt8] {
    switch self {
    case .file(let format): graph.bytes(as: format)
    case .nodeLinkJSON: graph.nodeLinkJSON.bytes
    case .workbook: try WorkbookWriter(graph.tables.map(\.sheet), file: path).bytes()
    }
  }

  /// Returns how many isolates and attributes the format has no room for.
  public func lost(of graph: NamedGraph) -> (isolates: Int, attributes: Int) {
    switch self {
    case .file(let format): graph.lost(in: format)
    case .nodeLinkJSON, .workbook: (0, 0)
    }
  }
}
