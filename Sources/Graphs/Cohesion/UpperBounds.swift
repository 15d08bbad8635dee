extension DirectedGraph {
  /// How many pairs of a weak component have no least upper bound: nobody reaches both who is
  /// reached by all others that do.
  ///
  /// Members of one strong component have the same superiors, so that sets of superiors are kept
  /// by component, a bit each.
  func pairCountWithoutLeastUpperBound() -> Int {
    let strong = strongComponentsFromTheEnd()
    let weak = components()
    let weakOfPart = strong.parts.map { $0.first.map { weak[$0] } }
    let superiors = Superiors(graph: self, parts: strong)
    var count = 0
    for part in 0..<strong.partCount {
      for other in 0..<part where weakOfPart[other] == weakOfPart[part] {
        if !superiors.haveLeast(part, other) { count += strong.sizes[part] * strong.sizes[other] }
      }
    }
    return count
  }
}

/// Who is above whom: for each strong component a row of bits, one for each that reaches it.
private struct Superiors {
  private let wordCount: Int
  private var words: ContiguousArray<UInt64>

  /// Collects superiors from the components that others call on last, to which numbers descend.
  init(graph: DirectedGraph, parts: Partition) {
    wordCount = (parts.partCount + 63) / 64
    words = ContiguousArray(repeating: 0, count: parts.partCount * wordCount)
    for (part, members) in parts.parts.enumerated().reversed() {
      words[part * wordCount + part / 64] |= 1 << UInt64(part % 64)
      for caller in members.flatMap({ graph.predecessors(of: $0) }) where parts[caller] != part {
        add(parts[caller], to: part)
      }
    }
  }

  private mutating func add(_ caller: Int, to part: Int) {
    for word in 0..<wordCount {
      words[part * wordCount + word] |= words[caller * wordCount + word]
    }
  }

  /// Whether two components have a common superior that all their common superiors reach.
  ///
  /// It can only be the one of the lowest number, and the superiors of that one are all common.
  func haveLeast(_ part: Int, _ other: Int) -> Bool {
    var least: Int?
    for word in 0..<wordCount {
      let common = words[part * wordCount + word] & words[other * wordCount + word]
      if least == nil, common != 0 { least = 64 * word + common.trailingZeroBitCount }
      guard common == least.map({ words[$0 * wordCount + word] }) ?? 0 else { return false }
    }
    return least != nil
  }
}
