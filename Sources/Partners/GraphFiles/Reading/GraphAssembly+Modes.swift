import Graphs

extension GraphAssembly {
  /// Returns the mode of each vertex, or nil for a graph of one mode.
  mutating func modes(of ties: [ResolvedTie]) -> [Mode]? {
    if let modes = modes ?? (options.isTwoMode ? attributedModes : nil) {
      for tie in ties where modes[tie.source] == modes[tie.target] {
        problems.append(.tieWithinMode(ids[tie.source], ids[tie.target], at: tie.location))
      }
      return modes
    }
    return options.isTwoMode ? modesByColumn(of: ties) : nil
  }

  /// Sources attend, targets are attended; a vertex without a tie counts among those who attend.
  private mutating func modesByColumn(of ties: [ResolvedTie]) -> [Mode] {
    var modes = [Mode?](repeating: nil, count: ids.count)
    for tie in ties {
      for (vertex, mode) in [(tie.source, Mode.actors), (tie.target, Mode.events)] {
        if let earlier = modes[vertex], earlier != mode {
          problems.append(.vertexInBothModes(ids[vertex], at: tie.location))
        }
        modes[vertex] = modes[vertex] ?? mode
      }
    }
    return modes.map { $0 ?? .actors }
  }

  /// The modes that an attribute gives: networkx writes `bipartite` 0 or 1, igraph `type` false or
  /// true.
  private var attributedModes: [Mode]? {
    let readings: [String: Mode] = [
      "0": .actors, "false": .actors, "1": .events, "true": .events,
    ]
    for name in ["bipartite", "mode", "type"] {
      guard let column = attributes[name] else { continue }
      let modes = ids.indices.compactMap { place in
        column[place].flatMap { readings[$0.lowercased()] }
      }
      if modes.count == ids.count { return modes }
    }
    return nil
  }
}
