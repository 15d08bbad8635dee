/// A way of placing the nodes of a diagram.
public enum Engine: String, Sendable, CaseIterable, Hashable {
  /// Layers from top to bottom; draws clusters; for hierarchies and flows.
  case dot
  /// Springs whose rest length is the path length; for up to a thousand nodes.
  case neato
  /// Springs that keep clusters apart; for networks in groups.
  case fdp
  /// Springs on several scales; for large networks; no clusters.
  case sfdp
  /// Rings around a root; no clusters.
  case twopi
  /// Circles; no clusters; for up to a hundred nodes.
  case circo
  /// Clusters as packed boxes.
  case osage
  /// Keeps the given positions but for small moves that leave no two nodes overlapping.
  ///
  /// The attribute `sep` of the diagram is the least space between two nodes in points, 4 if it
  /// says nothing. This is the first of the two passes of a map; the second is `fixed`.
  case overlapRemoval
  /// Keeps the given positions exactly; the only engine that can draw a backdrop.
  case fixed

  /// What Graphviz calls it.
  var name: String {
    switch self {
    case .overlapRemoval, .fixed: "nop2"
    default: rawValue
    }
  }

  /// Whether every node must say where it is.
  public var needsPositions: Bool { self == .overlapRemoval || self == .fixed }

  /// Whether clusters show; the other engines drop them without a word.
  var drawsClusters: Bool {
    switch self {
    case .dot, .neato, .fdp, .osage: true
    case .sfdp, .twopi, .circo, .overlapRemoval, .fixed: false
    }
  }
}
