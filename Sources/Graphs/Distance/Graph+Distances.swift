extension Graph {
  /// What the distances of each vertex to all others add up to.
  func distanceSums(_ length: TieLength) -> DistanceSums {
    DistanceSums(along: searchArcs(length), length)
  }
}

extension DirectedGraph {
  /// What the distances from each vertex, along the arcs, to all others add up to.
  func distanceSums(_ length: TieLength) -> DistanceSums {
    DistanceSums(along: searchArcs(length), length)
  }
}

extension DistanceSums {
  fileprivate init(along arcs: SearchArcs, _ length: TieLength) {
    switch length {
    case .hop: self.init(hopsAlong: arcs)
    case .reciprocalStrength: self.init(lengthsAlong: arcs)
    }
  }
}
