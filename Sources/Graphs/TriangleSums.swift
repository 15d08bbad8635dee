/// The triangles of each vertex, and the strengths of its own two ties in them.
struct TriangleSums {
  private(set) var counts: ContiguousArray<Int>
  private(set) var strengths: ContiguousArray<Double>

  /// Walks over all triangles of a graph.
  ///
  /// Each is met once, from its vertex of the lowest degree, so that no hub is ever searched for
  /// each of its neighbours. Marks are never wiped: one below the present row is an old one. What
  /// the third vertex gets is kept beside its mark, near at hand, until the row is done.
  init(_ graph: Graph) {
    let rows = graph.rowsToHigherDegrees
    let offsets = rows.offsets.span
    let targets = rows.neighbours.span
    let ties = rows.strengths.span
    let n = graph.vertexCount
    let longestRow = (0..<n).reduce(0) { max($0, rows[$1].count) }
    var markArray = ContiguousArray<Int32>(repeating: -1, count: n)
    var thirdArray = ContiguousArray<SIMD2<Double>>(repeating: .zero, count: longestRow)
    var sumArray = ContiguousArray<SIMD2<Double>>(repeating: .zero, count: n)
    var marks = markArray.mutableSpan
    var thirds = thirdArray.mutableSpan
    var sums = sumArray.mutableSpan
    for u in 0..<n {
      let begin = Int(offsets[u])
      let end = Int(offsets[u + 1])
      for place in begin..<end {
        marks[Int(targets[place])] = Int32(truncatingIfNeeded: place)
        thirds[place - begin] = .zero
      }
      for place in begin..<end {
        let v = Int(targets[place])
        let strength = ties[place]
        var atU = SIMD2<Double>.zero
        var atV = SIMD2<Double>.zero
        for next in Int(offsets[v])..<Int(offsets[v + 1]) {
          let mark = Int(marks[Int(targets[next])])
          guard mark >= begin else { continue }
          atU += SIMD2(1, strength + ties[mark])
          atV += SIMD2(1, strength + ties[next])
          thirds[mark - begin] += SIMD2(1, ties[mark] + ties[next])
        }
        sums[u] += atU
        sums[v] += atV
      }
      for place in begin..<end { sums[Int(targets[place])] += thirds[place - begin] }
    }
    counts = ContiguousArray(sumArray.map { Int($0.x) })
    strengths = ContiguousArray(sumArray.map { $0.y })
  }
}
