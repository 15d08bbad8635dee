/// A diagram that was laid out once and written in several formats.
public struct Drawing: Sendable, Equatable {
  /// Where the nodes are.
  public let layout: Layout
  /// The files, by format.
  public let files: [Format: [UInt8]]
  /// What was not drawn as asked, in Graphviz's words or ours; empty when all is well.
  ///
  /// Of an unknown colour Graphviz speaks once in a process.
  public let warnings: [String]
}
