/// Why a diagram could not be drawn: what is wrong, where in the diagram, and what would help.
public struct GraphvizError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of a failure.
  public enum Reason: Sendable, Equatable {
    /// A text holds what no drawing can show, or too much of it.
    case unusableText
    /// A value is not one that its attribute takes.
    case unusableValue
    /// An edge or cluster names a node that the diagram does not have.
    case unknownNode
    /// Two nodes or two clusters have the same id, or a node is in two clusters.
    case repeatedName
    /// A node lacks the position that the engine needs.
    case missingPosition
    /// The engine cannot place so much within a reasonable time, or the picture would be too big.
    case tooLarge
    /// The deadline has passed.
    case tooSlow
    /// The engine cannot draw this at all.
    case unsupported
    /// The system has no font to measure texts with.
    case noFont
    /// Graphviz itself failed.
    case failed
  }

  /// The kind of the failure.
  public let reason: Reason
  /// The diagram, then the node, edge, cluster or attribute: `diagram 'net', node 'cmp', label`.
  public let place: String
  /// What is wrong there.
  public let problem: String
  /// What would help.
  public let cure: String

  /// The place, the problem and the cure, in one line.
  public var description: String { "\(place): \(problem); \(cure)" }

  init(_ reason: Reason, at place: String, _ problem: String, cure: String) {
    self.reason = reason
    self.place = place
    self.problem = problem
    self.cure = cure
  }

  /// Returns the same error, its place preceded by what it is part of.
  func within(_ whole: String) -> GraphvizError {
    GraphvizError(reason, at: place.isEmpty ? whole : "\(whole), \(place)", problem, cure: cure)
  }
}
