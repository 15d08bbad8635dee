extension DistanceSums {
  /// Sums up the distances in hops, 512 searches at a time.
  ///
  /// A vertex counts how many searches reach it for the first time at each level, so searches set
  /// out *against* the arcs and the sums are those of the distances along them. Many searches
  /// cross the same arc at the same level: each such crossing is one `or`. While few vertices are
  /// on the way they push their bits on; when many are, the others pull.
  ///
  /// - Complexity: O(*nm*) at worst, on a long chain; in a small world, where searches travel
  ///   together, near O(*nm* / 512).
  /// - SeeAlso: M. Then and others, Proc. VLDB Endowment 8 (2014), doi:10.14778/2735496.2735507
  init(hopsAlong arcs: SearchArcs) {
    let n = arcs.vertexCount
    let (backOffsetArray, backTargetArray) =
      arcs.arriving.map { ($0.offsets, $0.sources) } ?? (arcs.offsets, arcs.targets)
    self.init(vertexCount: n)
    let outOffsets = arcs.offsets.span
    let outTargets = arcs.targets.span
    let backOffsets = backOffsetArray.span
    let backTargets = backTargetArray.span
    var seenArray = ContiguousArray(repeating: SourceBits(), count: n)
    var frontierArray = seenArray
    var arrivingArray = seenArray
    var seen = seenArray.mutableSpan
    var frontier = frontierArray.mutableSpan
    var arriving = arrivingArray.mutableSpan
    var sums = rows.mutableSpan
    var active = ContiguousArray<Int32>()
    var met = active

    for first in stride(from: 0, to: n, by: SourceBits.width) {
      var all = SourceBits()
      for vertex in 0..<n { seen[vertex] = SourceBits() }
      for source in first..<min(first + SourceBits.width, n) {
        let bit = source - first
        seen[source][bit / 64] = 1 << UInt64(bit % 64)
        frontier[source] = seen[source]
        all |= seen[source]
        active.append(Int32(truncatingIfNeeded: source))
      }
      var level = 0.0
      while !active.isEmpty {
        level += 1
        if active.count < n / 4 {
          for u in active {
            let bits = frontier[Int(u)]
            for arc in Int(backOffsets[Int(u)])..<Int(backOffsets[Int(u) + 1]) {
              let v = Int(backTargets[arc])
              if arriving[v].isZero { met.append(backTargets[arc]) }
              arriving[v] |= bits
            }
          }
        } else {
          for v in 0..<n where !(seen[v] ^ all).isZero {
            var bits = SourceBits()
            for arc in Int(outOffsets[v])..<Int(outOffsets[v + 1]) {
              bits |= frontier[Int(outTargets[arc])]
            }
            arriving[v] = bits
            met.append(Int32(truncatingIfNeeded: v))
          }
        }
        for u in active { frontier[Int(u)] = SourceBits() }
        active.removeAll(keepingCapacity: true)
        for vertex in met {
          let v = Int(vertex)
          let new = arriving[v] & ~seen[v]
          arriving[v] = SourceBits()
          if new.isZero { continue }
          seen[v] |= new
          frontier[v] = new
          active.append(vertex)
          sums[v].add(new.bitCount, at: level)
        }
        met.removeAll(keepingCapacity: true)
      }
    }
  }
}
