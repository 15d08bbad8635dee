/// The vertices to whom each vertex has a relation in either direction, with that relation.
struct DyadRows {
  private var offsets: ContiguousArray<Int32> = [0]
  private var neighbours = ContiguousArray<Int32>()
  /// 1 for an arc to the neighbour, 2 for one from it, 3 for both.
  private var relations = ContiguousArray<UInt8>()

  init(_ graph: Graph) {
    offsets = graph.offsets
    neighbours = graph.targets
    relations = ContiguousArray(repeating: 3, count: neighbours.count)
  }

  init(_ graph: DirectedGraph) {
    for vertex in 0..<graph.vertexCount {
      var (outRow, inRow) = (graph.outRows[vertex], graph.inRows[vertex])
      while !outRow.isEmpty || !inRow.isEmpty {
        let outward = outRow.first.map { graph.outRows.neighbours[$0] } ?? .max
        let inward = inRow.first.map { graph.inRows.neighbours[$0] } ?? .max
        neighbours.append(min(outward, inward))
        relations.append((outward <= inward ? 1 : 0) + (inward <= outward ? 2 : 0))
        if outward <= inward { outRow.removeFirst() }
        if inward <= outward { inRow.removeFirst() }
      }
      offsets.append(Int32(neighbours.count))
    }
  }

  /// Counts the triads of each type (Batagelj & Mrvar).
  ///
  /// From each related pair *v* < *u*, all who relate to either are met in order, by merging two
  /// rows. A triad of two or three relations is counted from the first of its pairs only; for all
  /// others of the graph, the pair makes a triad of one relation.
  func triadCounts() -> [Int] {
    let types = TriadType.allCases
    let places = (0..<64).map { code in types.firstIndex(of: TriadType(code: code)) ?? 0 }
    let n = offsets.count - 1
    var counts = [Int](repeating: 0, count: types.count)
    for v in 0..<n {
      for pair in Int(offsets[v])..<Int(offsets[v + 1]) where neighbours[pair] > v {
        let u = Int(neighbours[pair])
        let relation = Int(relations[pair])
        var (i, iEnd) = (Int(offsets[v]), Int(offsets[v + 1]))
        var (j, jEnd) = (Int(offsets[u]), Int(offsets[u + 1]))
        var others = n - 2
        while i < iEnd || j < jEnd {
          let fromV = i < iEnd ? Int(neighbours[i]) : .max
          let fromU = j < jEnd ? Int(neighbours[j]) : .max
          let w = min(fromV, fromU)
          let toV = fromV == w ? Int(relations[i]) : 0
          let toU = fromU == w ? Int(relations[j]) : 0
          i += fromV == w ? 1 : 0
          j += fromU == w ? 1 : 0
          guard w != u, w != v else { continue }
          others -= 1
          if u < w || (v < w && toV == 0) { counts[places[relation + 4 * toV + 16 * toU]] += 1 }
        }
        counts[places[relation]] += others
      }
    }
    counts[0] = n * (n - 1) * (n - 2) / 6 - counts.reduce(0, +)
    return counts
  }
}
