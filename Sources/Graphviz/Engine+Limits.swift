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
  ///     Engine.dot.edgeLimit(nodeCount: 300)       // 600
  ///     Engine.dot.edgeLimit(nodeCount: 2_000)     // 2500
  ///
  /// Only `dot` is bound by density. At random, 300 nodes with 600 edges take it 12 seconds, and
  /// 1,000 nodes 1 second with 1,200 edges but over 30 with 1,500.
  public func edgeLimit(nodeCount: Int) -> Int {
    switch self {
    case .dot: nodeCount <= 300 ? max(300, nodeCount * 2) : max(600, nodeCount * 5 / 4)
    case .circo: 1_000
    default: 50_000
    }
  }
}
