/// The triangles of each vertex, and the strengths of its own two ties in them.
struct TriangleSums {
  private(set) var counts: ContiguousArray<Int>
  private(set) var strengths: ContiguousArray<Double>

  /// Walks over all triangles of a graph.
  ///
  /// Each is met once, from its vertex of the lowest degree, so that no hub is ever searched for
  /// each of its neighbours. Marks are never wiped: one below the present row is an old one.
  init(_ graph: Graph) {
    let rows = graph.rowsToHigherDegrees
    let offsets = rows.offsets.span
    let targets = rows.neighbours.span
    let ties = rows.strengths.span
    var markArray = ContiguousArray<Int32>(repeating: -1, count: graph.vertexCount)
    var countArray = ContiguousArray<Int>(repeating: 0, count: graph.vertexCount)
    var sumArray = ContiguousArray<Double>(repeating: 0, count: graph.vertexCount)
    var marks = markArray.mutableSpan
    var counts = countArray.mutableSpan
    var sums = sumArray.mutableSpan
    for u in 0..<graph.vertexCount {
      let begin = Int(offsets[u])
      let end = Int(offsets[u + 1])
      for place in begin..<end {
        marks[Int(targets[place])] = Int32(truncatingIfNeeded: place)
      }
      for place in begin..<end {
        let v = Int(targets[place])
        var (count, sumAtU, sumAtV) = (0, 0.0, 0.0)
        for next in Int(offsets[v])..<Int(offsets[v + 1]) {
          let w = Int(targets[next])
          let mark = Int(marks[w])
          guard mark >= begin else { continue }
          count += 1
          sumAtU += ties[place] + ties[mark]
          sumAtV += ties[place] + ties[next]
          counts[w] += 1
          sums[w] += ties[mark] + ties[next]
        }
        counts[u] += count
        counts[v] += count
        sums[u] += sumAtU
        sums[v] += sumAtV
      }
    }
    self.counts = countArray
    strengths = sumArray
  }
}
