/// What the contacts of contacts of each vertex add up to.
struct StructuralHoleSums {
  var constraint: ContiguousArray<Double>
  var redundancy: ContiguousArray<Double>
  var hierarchy: ContiguousArray<Double>
}

extension Graph {
  /// The sums behind Burt's measures; 0 for isolates.
  ///
  /// A vertex marks each contact with the place of its tie, then looks at the contacts of each
  /// contact for marked ones. Marks are never wiped: the rows follow each other, so a mark below
  /// the beginning of the present row is an old one.
  func structuralHoleSums() -> StructuralHoleSums {
    let offsets = offsets.span
    let targets = targets.span
    let strengths = strengths.span
    let totalArray = ContiguousArray(vertices.map { self.strengths[row($0.index)].reduce(0, +) })
    let highestArray = ContiguousArray(
      vertices.map { self.strengths[row($0.index)].reduce(0, max) })
    let totals = totalArray.span
    let highest = highestArray.span
    let longestRow = vertices.reduce(0) { max($0, row($1.index).count) }
    var markArray = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var investedArray = ContiguousArray<Double>(repeating: 0, count: longestRow)
    var sharedArray = investedArray
    var marks = markArray.mutableSpan
    var invested = investedArray.mutableSpan
    var shared = sharedArray.mutableSpan
    let zeros = ContiguousArray<Double>(repeating: 0, count: vertexCount)
    var sums = StructuralHoleSums(constraint: zeros, redundancy: zeros, hierarchy: zeros)

    for u in 0..<vertexCount {
      let begin = Int(offsets[u])
      let end = Int(offsets[u + 1])
      for place in begin..<end {
        marks[Int(targets[place])] = Int32(truncatingIfNeeded: place)
        invested[place - begin] = strengths[place] / totals[u]
        shared[place - begin] = 0
      }
      for place in begin..<end {
        let via = Int(targets[place])
        let share = strengths[place] / totals[u]
        let portion = share / totals[via]
        for next in Int(offsets[via])..<Int(offsets[via + 1]) {
          let mark = Int(marks[Int(targets[next])])
          if mark >= begin {
            invested[mark - begin] += portion * strengths[next]
            shared[mark - begin] += share * strengths[next]
          }
        }
      }
      var constraint = 0.0
      var redundancy = 0.0
      for place in begin..<end {
        invested[place - begin] *= invested[place - begin]
        constraint += invested[place - begin]
        redundancy += shared[place - begin] / highest[Int(targets[place])]
      }
      sums.constraint[u] = constraint
      sums.redundancy[u] = redundancy
      sums.hierarchy[u] = concentration(of: invested.span, count: end - begin, sum: constraint)
    }
    return sums
  }

  /// How unequal the first parts of a sum are, from 0 for equal parts to 1 for a single one.
  private func concentration(of parts: Span<Double>, count: Int, sum: Double) -> Double {
    guard count > 1 else { return 1 }
    let mean = sum / Double(count)
    var total = 0.0
    for index in 0..<count { total -= (parts[index] / mean).entropyTerm }
    // Equal parts may round to just below 0.
    return max(0, total / (Double(count) * Double(count).logarithm))
  }
}
