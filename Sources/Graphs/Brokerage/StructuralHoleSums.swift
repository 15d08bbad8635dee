/// What the contacts of contacts of each vertex add up to.
///
/// Two sums over the common contacts of a tie serve both of its ends: each contact's strengths to
/// the two multiplied, and that divided by all the contact's strength. So every triangle is met
/// once for its three ties, not six times.
struct StructuralHoleSums {
  private(set) var constraint: ContiguousArray<Double>
  private(set) var redundancy: ContiguousArray<Double>
  private(set) var hierarchy: ContiguousArray<Double>

  private let rows: ArcRows
  private let totals: ContiguousArray<Double>
  private let shared: ContiguousArray<SIMD2<Double>>

  /// Adds up the sums of a graph; isolates get 0.
  init(_ graph: Graph) {
    rows = graph.rowsToHigherDegrees
    totals = ContiguousArray(
      (0..<graph.vertexCount).map { graph.strengths[graph.row($0)].reduce(0, +) })
    shared = Self.sharedContacts(rows, totals)
    constraint = ContiguousArray(repeating: 0, count: graph.vertexCount)
    redundancy = constraint
    hierarchy = constraint
    let highest = (0..<graph.vertexCount).map { graph.strengths[graph.row($0)].reduce(0, max) }
    for u in totals.indices {
      for place in rows[u] {
        let v = Int(rows.neighbours[place])
        constraint[u] += constraint(on: u, place)
        constraint[v] += constraint(on: v, place)
        redundancy[u] += shared[place].y / (totals[u] * highest[v])
        redundancy[v] += shared[place].y / (totals[v] * highest[u])
      }
    }
    addHierarchy(degrees: totals.indices.map { Double(graph.row($0).count) })
  }

  /// The constraint on one end of a tie by the other.
  private func constraint(on vertex: Int, _ place: Int) -> Double {
    let invested = (rows.strengths[place] + shared[place].x) / totals[vertex]
    return invested * invested
  }

  private mutating func addHierarchy(degrees: [Double]) {
    for u in totals.indices {
      for place in rows[u] {
        for vertex in [u, Int(rows.neighbours[place])] {
          let mean = constraint[vertex] / degrees[vertex]
          hierarchy[vertex] -= (constraint(on: vertex, place) / mean).entropyTerm
        }
      }
    }
    for (vertex, degree) in degrees.enumerated() {
      // A single contact holds all; equal contacts may round to just below 0.
      hierarchy[vertex] =
        degree == 1 ? 1 : max(0, hierarchy[vertex] / (degree * degree.logarithm))
    }
  }

  /// For each tie, the sums over common contacts: *x* with each divided by its strength, *y* without.
  ///
  /// A vertex marks each contact with the place of its tie. Marks are never wiped: the rows follow
  /// each other, so a mark below the beginning of the present row is an old one.
  private static func sharedContacts(
    _ rows: ArcRows, _ totalArray: ContiguousArray<Double>
  ) -> ContiguousArray<SIMD2<Double>> {
    let offsets = rows.offsets.span
    let targets = rows.neighbours.span
    let strengths = rows.strengths.span
    // One over the strength beside a 1: one product then gives both sums.
    let weightArray = ContiguousArray(totalArray.map { SIMD2($0 > 0 ? 1 / $0 : 0, 1) })
    let weights = weightArray.span
    var markArray = ContiguousArray<Int32>(repeating: -1, count: totalArray.count)
    var sumArray = ContiguousArray<SIMD2<Double>>(repeating: .zero, count: targets.count)
    var marks = markArray.mutableSpan
    var sums = sumArray.mutableSpan
    for u in 0..<totalArray.count {
      let begin = Int(offsets[u])
      let end = Int(offsets[u + 1])
      for place in begin..<end {
        marks[Int(targets[place])] = Int32(truncatingIfNeeded: place)
      }
      for place in begin..<end {
        let v = Int(targets[place])
        let strength = strengths[place]
        let (weightOfU, weightOfV) = (weights[u], weights[v])
        var sum = SIMD2<Double>.zero
        for next in Int(offsets[v])..<Int(offsets[v + 1]) {
          let w = Int(targets[next])
          let mark = Int(marks[w])
          guard mark >= begin else { continue }
          sum += strengths[mark] * strengths[next] * weights[w]
          sums[mark] += strength * strengths[next] * weightOfV
          sums[next] += strength * strengths[mark] * weightOfU
        }
        sums[place] += sum
      }
    }
    return sumArray
  }
}
