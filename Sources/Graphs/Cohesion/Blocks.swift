/// The blocks of a graph, flat: the largest sets that no single departure takes apart.
struct Blocks {
  /// Where each block begins among the members; the last entry is their count.
  private(set) var offsets: ContiguousArray<Int32> = [0]
  /// The vertices of each block, block after block.
  private(set) var members = ContiguousArray<Int32>()

  var count: Int { offsets.count - 1 }

  subscript(block: Int) -> ArraySlice<Int32> {
    ArraySlice(members[Int(offsets[block])..<Int(offsets[block + 1])])
  }

  mutating func append(_ vertex: Int32) { members.append(vertex) }

  mutating func close() { offsets.append(Int32(truncatingIfNeeded: members.count)) }
}

extension Graph {
  /// Finds all blocks in one walk in depth (Hopcroft & Tarjan), without recursion.
  ///
  /// A vertex whose descendants never reach above its parent closes a block with all who wait
  /// behind it. The tie to the parent needs no exception: it reaches the parent, not above it.
  func blocks() -> Blocks {
    var blocks = Blocks()
    let offsets = offsets.span
    let targets = targets.span
    var nextArray = self.offsets
    var rankArray = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var lowArray = rankArray
    var next = nextArray.mutableSpan
    var ranks = rankArray.mutableSpan
    var lows = lowArray.mutableSpan
    var path = ContiguousArray<Int32>()
    var waiting = ContiguousArray<Int32>()
    var rank: Int32 = 0

    for root in 0..<vertexCount where ranks[root] == 0 {
      rank += 1
      ranks[root] = rank
      lows[root] = rank
      path.append(Int32(truncatingIfNeeded: root))
      while let top = path.last {
        let u = Int(top)
        if next[u] < offsets[u + 1] {
          let v = Int(targets[Int(next[u])])
          next[u] += 1
          if ranks[v] == 0 {
            rank += 1
            ranks[v] = rank
            lows[v] = rank
            path.append(Int32(truncatingIfNeeded: v))
            waiting.append(Int32(truncatingIfNeeded: v))
          } else if ranks[v] < lows[u] {
            lows[u] = ranks[v]
          }
        } else {
          path.removeLast()
          guard let parent = path.last else { break }
          let p = Int(parent)
          if lows[u] < lows[p] { lows[p] = lows[u] }
          if lows[u] >= ranks[p] {
            blocks.append(parent)
            while let member = waiting.popLast() {
              blocks.append(member)
              if member == top { break }
            }
            blocks.close()
          }
        }
      }
    }
    return blocks
  }
}
