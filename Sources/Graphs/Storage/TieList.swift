/// Ties on their way into a graph, as four columns.
struct TieList {
  private(set) var firsts = ContiguousArray<Int32>()
  private(set) var seconds = ContiguousArray<Int32>()
  private(set) var strengths = ContiguousArray<Double>()
  private(set) var contactCounts = ContiguousArray<Int32>()

  var count: Int { firsts.count }

  init(capacity: Int) {
    firsts.reserveCapacity(capacity)
    seconds.reserveCapacity(capacity)
    strengths.reserveCapacity(capacity)
    contactCounts.reserveCapacity(capacity)
  }

  private init(zeros count: Int) {
    firsts = ContiguousArray(repeating: 0, count: count)
    seconds = firsts
    strengths = ContiguousArray(repeating: 0, count: count)
    contactCounts = firsts
  }

  mutating func append(_ u: Int32, _ v: Int32, strength: Double, contactCount: Int32) {
    appendArc(min(u, v), max(u, v), strength: strength, contactCount: contactCount)
  }

  /// Appends a tie with its ends in the order given, where order is direction.
  mutating func appendArc(_ u: Int32, _ v: Int32, strength: Double, contactCount: Int32) {
    firsts.append(u)
    seconds.append(v)
    strengths.append(strength)
    contactCounts.append(contactCount)
  }

  /// These ties by first and second vertex, those between the same vertices made one.
  ///
  /// Both sorts are stable, so strengths add in the order in which they came.
  func sortedAndMerged(_ vertexCount: Int) -> TieList {
    sorted(by: \.seconds, vertexCount).sorted(by: \.firsts, vertexCount).merged()
  }

  /// These arcs turned round, by the vertex where each now begins.
  func reversed(_ vertexCount: Int) -> TieList {
    var result = self
    swap(&result.firsts, &result.seconds)
    return result.sorted(by: \.firsts, vertexCount)
  }

  private func sorted(by column: KeyPath<TieList, ContiguousArray<Int32>>, _ n: Int) -> TieList {
    let keys = self[keyPath: column]
    var next = rowOffsets(of: keys, rowCount: n)
    var result = TieList(zeros: count)
    for i in keys.indices {
      let place = Int(next[Int(keys[i])])
      next[Int(keys[i])] += 1
      result.firsts[place] = firsts[i]
      result.seconds[place] = seconds[i]
      result.strengths[place] = strengths[i]
      result.contactCounts[place] = contactCounts[i]
    }
    return result
  }

  private func merged() -> TieList {
    var result = TieList(capacity: count)
    for i in firsts.indices {
      let last = result.count - 1
      if last >= 0, result.firsts[last] == firsts[i], result.seconds[last] == seconds[i] {
        result.strengths[last] += strengths[i]
        result.contactCounts[last] += contactCounts[i]
      } else {
        result.appendArc(
          firsts[i], seconds[i], strength: strengths[i], contactCount: contactCounts[i])
      }
    }
    return result
  }
}

/// Returns where each row begins when entries are grouped by key; the last entry is their count.
func rowOffsets(of keys: ContiguousArray<Int32>, rowCount: Int) -> ContiguousArray<Int32> {
  var offsets = ContiguousArray<Int32>(repeating: 0, count: rowCount + 1)
  for key in keys { offsets[Int(key) + 1] += 1 }
  for row in 0..<rowCount { offsets[row + 1] += offsets[row] }
  return offsets
}
