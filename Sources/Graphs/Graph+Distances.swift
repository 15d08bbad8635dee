extension Graph {
  /// What the distances of each vertex to all others add up to.
  func distanceSums(_ length: TieLength) -> DistanceSums {
    switch length {
    case .hop:
      let rows = HopRows(offsets: offsets, targets: targets)
      return DistanceSums(hopsAlong: rows, back: rows)
    case .reciprocalStrength:
      let search = DistanceSearch(offsets: offsets, targets: targets, strengths: strengths)
      return DistanceSums(lengthsBy: search, vertexCount: vertexCount)
    }
  }
}

extension DirectedGraph {
  /// What the distances from each vertex, along the arcs, to all others add up to.
  func distanceSums(_ length: TieLength) -> DistanceSums {
    switch length {
    case .hop:
      return DistanceSums(
        hopsAlong: HopRows(offsets: outRows.offsets, targets: outRows.neighbours),
        back: HopRows(offsets: inRows.offsets, targets: inRows.neighbours))
    case .reciprocalStrength:
      let search = DistanceSearch(
        offsets: outRows.offsets, targets: outRows.neighbours, strengths: outRows.strengths)
      return DistanceSums(lengthsBy: search, vertexCount: vertexCount)
    }
  }
}
