extension Graph {
  /// How many triangles each vertex is part of.
  ///
  /// - Complexity: O(*m*^1.5).
  var triangleCounts: ContiguousArray<Int32> {
    let rows = UpwardRows(self)
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    var markArray = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var countArray = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var marks = markArray.mutableSpan
    var counts = countArray.mutableSpan
    for u in 0..<vertexCount {
      let mark = Int32(truncatingIfNeeded: u)
      let begin = Int(offsets[u])
      let end = Int(offsets[u + 1])
      guard end - begin > 1 else { continue }
      for place in begin..<end { marks[Int(targets[place])] = mark }
      var ofFirst: Int32 = 0
      for place in begin..<end {
        let v = Int(targets[place])
        var ofSecond: Int32 = 0
        for next in Int(offsets[v])..<Int(offsets[v + 1]) {
          let w = Int(targets[next])
          let closes: Int32 = marks[w] == mark ? 1 : 0
          counts[w] &+= closes
          ofSecond &+= closes
        }
        counts[v] &+= ofSecond
        ofFirst &+= ofSecond
      }
      counts[u] &+= ofFirst
    }
    return countArray
  }
}
