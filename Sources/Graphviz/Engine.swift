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
  /// Keeps the given positions but for the smallest moves that leave no two nodes overlapping.
  ///
  /// This is the first of the two passes of a map; the second is `fixed`.
  case overlapRemoval
  /// Keeps the given positions exactly; the only engine that can draw a backdrop.
  case fixed

  /// What Graphviz calls it.
  var name: String {
    switch self {
    case .overlapRemoval: "nop"
    case .fixed: "nop2"
    default: rawValue
    }
  }

  /// Whether every node must say where it is.
  var needsPositions: Bool { self == .overlapRemoval || self == .fixed }

  /// Whether clusters show; the other engines drop them without a word.
  var drawsClusters: Bool {
    switch self {
    case .dot, .neato, .fdp, .osage: true
    case .sfdp, .twopi, .circo, .overlapRemoval, .fixed: false
    }
  }

  /// How to treat overlapping nodes, where the engine's own way will not do.
  var overlap: (value: String, isForced: Bool)? {
    switch self {
    // The default of fdp depends on the addresses of its objects, hence differs at each run.
    case .fdp: ("prism", false)
    case .overlapRemoval: ("vpsc", true)
    default: nil
    }
  }
}
