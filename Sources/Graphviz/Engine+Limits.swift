extension Engine {
  /// The most nodes that this engine usually places within some fifteen seconds on a small machine.
  ///
  /// A layout cannot be interrupted, so a diagram beyond the limit is refused before it starts. No
  /// limit is a promise: where the caller must not wait, `layout(by:within:)` ends on time.
  public var nodeLimit: Int {
    switch self {
    case .circo: 100
    case .neato, .overlapRemoval: 1_000
    case .dot, .fdp: 2_000
    case .twopi, .osage: 5_000
    case .sfdp, .fixed: 20_000
    }
  }

  /// The most edges that this engine places among a number of nodes within the same time.
  ///
  ///     Engine.dot.edgeLimit(nodeCount: 300)       // 600
  ///     Engine.dot.edgeLimit(nodeCount: 2_000)     // 2200
  ///
  /// `dot` and `circo` are bound by density. At random, 300 nodes with 600 edges take dot 13 seconds,
  /// 2,000 nodes 3 seconds with 2,200 edges but over 75 with 2,500.
  public func edgeLimit(nodeCount: Int) -> Int {
    switch self {
    case .dot: nodeCount <= 300 ? max(300, nodeCount * 2) : max(600, nodeCount * 11 / 10)
    case .circo: 250
    default: 50_000
    }
  }
}
