extension Graph {
  /// Each tie once, in the row of the end that has fewer ties.
  ///
  /// From these rows each triangle is met once, and no hub has a long one.
  var rowsToHigherDegrees: ArcRows {
    var list = TieList(capacity: tieCount)
    for u in 0..<vertexCount {
      for place in row(u) {
        let v = Int(targets[place])
        guard (row(u).count, u) < (row(v).count, v) else { continue }
        list.appendArc(Int32(u), Int32(v), strength: strengths[place], contactCount: 1)
      }
    }
    return ArcRows(vertexCount: vertexCount, arcs: list)
  }
}
