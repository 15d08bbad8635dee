extension Graph {
  /// The strengths of each vertex's own two ties, over all triangles that it is part of.
  ///
  /// Marks are never wiped: one below the present row is an old one.
  ///
  /// - Complexity: O(*m*^1.5).
  var triangleStrengths: ContiguousArray<Double> {
    let rows = rowsToHigherDegrees
    let offsets = rows.offsets.span
    let targets = rows.neighbours.span
    let ties = rows.strengths.span
    var markArray = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var sumArray = ContiguousArray<Double>(repeating: 0, count: vertexCount)
    var marks = markArray.mutableSpan
    var sums = sumArray.mutableSpan
    for u in 0..<vertexCount {
      let begin = Int(offsets[u])
      let end = Int(offsets[u + 1])
      for place in begin..<end {
        marks[Int(targets[place])] = Int32(truncatingIfNeeded: place)
      }
      for place in begin..<end {
        let v = Int(targets[place])
        for next in Int(offsets[v])..<Int(offsets[v + 1]) {
          let w = Int(targets[next])
          let mark = Int(marks[w])
          guard mark >= begin else { continue }
          sums[u] += ties[place] + ties[mark]
          sums[v] += ties[place] + ties[next]
          sums[w] += ties[mark] + ties[next]
        }
      }
    }
    return sumArray
  }
}
