extension Engine {
  /// The most nodes that this engine places within some ten seconds on a small machine.
  ///
  /// A layout cannot be interrupted, so a diagram beyond the limit is refused before it starts.
  public var nodeLimit: Int {
    switch self {
    case .circo: 100
    case .neato, .overlapRemoval: 1_000
    case .dot, .fdp: 2_000
    case .twopi, .osage, .fixed: 5_000
    case .sfdp: 20_000
    }
  }

  /// The most edges that this engine places among a number of nodes within the same time.
  ///
  ///     Engine.dot.edgeLimit(nodeCount: 2_000)     // 3000
  ///
  /// Only `dot` is bound by density: 1,000 nodes with 2,000 edges at random take over a minute,
  /// 2,000 nodes around the hubs of territories 1.3 seconds.
  public func edgeLimit(nodeCount: Int) -> Int {
    switch self {
    case .dot: nodeCount <= 300 ? 1_000 : nodeCount * 3 / 2
    case .circo: 1_000
    default: 50_000
    }
  }
}
