import Languages
import Tables

/// A graph read from a file of another tool, and what became of each of its rows.
///
///     let file = try GraphFile(contentsOf: "kite.graphml")
///     file.network.ids.count                     // 10
///     file.ledger.description                    // "18 read = 18 kept + 0 merged + 0 dropped"
public struct GraphFile: Sendable, Hashable {
  /// The graph.
  public let network: NamedGraph
  /// What became of each row of ties.
  public let ledger: Ledger

  /// What became of the ties that a file holds: none is lost without a word.
  public struct Ledger: Sendable, Hashable, CustomStringConvertible {
    /// The ties in the file.
    public let read: Int
    /// The self-ties that were left out, as asked.
    public let dropped: Int
    /// The ties of the graph.
    public let kept: Int

    /// The ties that were added to an earlier one between the same vertices.
    public var merged: Int { read - kept - dropped }

    /// The sum, as in `18 read = 17 kept + 1 merged + 0 dropped`.
    public var description: String {
      "\(read) read = \(kept) kept + \(merged) merged + \(dropped) dropped"
    }
  }

  /// How to take what a file does not say.
  public struct Options: Sendable, Hashable {
    /// Whether the ties of a CSV lead from source to target; other formats say it themselves.
    public let isDirected: Bool
    /// Whether the vertices are of two modes, as those who attend and what they attend.
    public let isTwoMode: Bool
    /// Whether ties of a vertex to itself are left out and counted instead of refused.
    public let dropsSelfTies: Bool

    /// Makes options; by default nothing is assumed and nothing is left out.
    public init(isDirected: Bool = false, isTwoMode: Bool = false, dropsSelfTies: Bool = false) {
      self.isDirected = isDirected
      self.isTwoMode = isTwoMode
      self.dropsSelfTies = dropsSelfTies
    }
  }

  /// Reads a graph file; its ending says the format.
  ///
  /// - Parameters:
  ///   - path: A `.csv`, `.graphml`, `.gexf`, `.net` or `.dot` file.
  ///   - options: How to take what the file does not say.
  /// - Throws: Every problem of the file at once, each with its place and cure.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(contentsOf path: String, options: Options = Options()) throws(Problems) {
    guard let format = GraphFileFormat(path: path) else {
      throw Problems([.unknownGraphFormat(path)])
    }
    guard let bytes = try FileSystem.bytes(atPath: path) else {
      throw Problems([.missingFile(path)])
    }
    try self.init(bytes, file: path, format: format, options: options)
  }

  /// Reads a graph from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name, for errors.
  ///   - format: How it is written.
  ///   - options: How to take what the file does not say.
  /// - Throws: Every problem of the file at once, each with its place and cure.
  public init(
    _ bytes: [UInt8], file: String, format: GraphFileFormat, options: Options = Options()
  ) throws(Problems) {
    let assembly = GraphAssembly(file: file, options: options)
    self =
      switch format {
      case .csv: try TieTableReading(assembly).graph(of: bytes)
      case .graphML: try GraphMLReading(assembly).graph(of: bytes)
      case .gexf: try GEXFReading(assembly).graph(of: bytes)
      case .pajek: try PajekReading(assembly).graph(of: bytes)
      case .dot: try DOTReading(assembly).graph(of: bytes)
      }
  }

  init(network: NamedGraph, ledger: Ledger) {
    self.network = network
    self.ledger = ledger
  }
}

/// The formats in which graphs come.
public enum GraphFileFormat: String, Sendable, Hashable, CaseIterable {
  /// A table of ties with the columns `source`, `target` and, if wanted, `strength`.
  case csv
  /// GraphML, as networkx, igraph and Gephi write it.
  case graphML = "graphml"
  /// GEXF 1.2 or 1.3, Gephi's own.
  case gexf
  /// A Pajek network.
  case pajek = "net"
  /// The common part of Graphviz's language.
  case dot

  /// Makes the format that the ending of a path names, or nil if it names none.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    self.init(rawValue: ending == "gv" ? "dot" : ending)
  }
}

extension FileSystem {
  /// Returns the bytes of a file, or nil if there is none.
  static func bytes(atPath path: String) throws(Problems) -> [UInt8]? {
    guard let slash = path.lastIndex(of: "/") else { return try bytes(of: path, in: ".") }
    return try bytes(of: String(path[path.index(after: slash)...]), in: String(path[..<slash]))
  }
}
