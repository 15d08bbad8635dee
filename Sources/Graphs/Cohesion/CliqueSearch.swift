/// The search for the maximal cliques of one vertex and later ones of an order (Bron–Kerbosch).
///
/// Later neighbours may join; earlier ones may not, but while one of them is tied to a whole
/// clique, that clique is not maximal. A bit tells who is tied to which later neighbour.
struct CliqueSearch {
  private let centre: Int32
  /// The later neighbours, then the earlier ones.
  private let neighbours: ContiguousArray<Int32>
  private let laterCount: Int
  /// The number of words that hold a bit for each later neighbour.
  private let width: Int
  /// For each neighbour, the later neighbours to whom it is tied.
  private var rows: ContiguousArray<UInt64>

  /// Level by level, who may still join.
  private var candidates: ContiguousArray<UInt64>
  /// Level by level, who of them must still be tried.
  private var branches: ContiguousArray<UInt64>
  /// Level after level, who may not join and bars a clique; `begins` tells where each begins.
  private var excluded: ContiguousArray<Int32>
  private var begins: ContiguousArray<Int>
  /// Who joined at each level.
  private var members: ContiguousArray<Int32>

  /// Gathers the ties among the neighbours of a vertex.
  ///
  /// - Parameter places: Scratch, −1 for every vertex, and left so.
  init(
    around centre: Int32, in graph: Graph, ranks: ContiguousArray<Int32>,
    places: inout ContiguousArray<Int32>
  ) {
    self.centre = centre
    let all = graph.targets[graph.row(Int(centre))]
    let later = all.filter { ranks[Int($0)] > ranks[Int(centre)] }
    neighbours = ContiguousArray(later + all.filter { ranks[Int($0)] < ranks[Int(centre)] })
    laterCount = later.count
    width = (later.count + 63) / 64
    rows = ContiguousArray(repeating: 0, count: neighbours.count * width)
    candidates = ContiguousArray(repeating: 0, count: width)
    branches = candidates
    excluded = ContiguousArray(Int32(laterCount)..<Int32(neighbours.count))
    begins = ContiguousArray(repeating: 0, count: laterCount + 1)
    members = ContiguousArray(repeating: 0, count: laterCount)

    for (place, vertex) in neighbours.enumerated() { places[Int(vertex)] = Int32(place) }
    for (place, vertex) in later.enumerated() {
      let (word, bit) = (place / 64, UInt64(1) << UInt64(place % 64))
      candidates[word] |= bit
      for target in graph.targets[graph.row(Int(vertex))] where places[Int(target)] >= 0 {
        rows[Int(places[Int(target)]) * width + word] |= bit
      }
    }
    for vertex in neighbours { places[Int(vertex)] = -1 }
  }

  /// Adds cliques to a list until all are found or the list has reached its limit.
  mutating func search(into found: inout [VertexSet], limit: Int) {
    if laterCount == 0 && excluded.isEmpty { found.append(clique(of: [])) }
    guard laterCount > 0 else { return }
    var level = 0
    chooseBranches(at: 0)
    while found.count < limit {
      if let place = nextBranch(at: level) {
        members[level] = place
        if admit(place, at: level) {
          level += 1
          chooseBranches(at: level)
          continue
        }
        if excluded.count == begins[level + 1] { found.append(clique(of: members[...level])) }
      } else {
        guard level > 0 else { return }
        level -= 1
      }
      // Whoever was tried at this level may join no more.
      excluded.removeSubrange(begins[level + 1]...)
      excluded.append(members[level])
    }
  }

  /// Tries only those not tied to a pivot: a maximal clique holds the pivot or one of them.
  private mutating func chooseBranches(at level: Int) {
    let base = level * width
    var (pivot, most) = (0, -1)
    func consider(_ place: Int) {
      var count = 0
      for word in 0..<width {
        count += (candidates[base + word] & rows[place * width + word]).nonzeroBitCount
      }
      if count > most { (pivot, most) = (place, count) }
    }
    for place in excluded[begins[level]...] { consider(Int(place)) }
    for word in 0..<width {
      var bits = candidates[base + word]
      while bits != 0 {
        consider(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    for word in 0..<width {
      branches[base + word] = candidates[base + word] & ~rows[pivot * width + word]
    }
  }

  /// Takes the first branch of a level, who then is no candidate there any more.
  private mutating func nextBranch(at level: Int) -> Int32? {
    for word in 0..<width where branches[level * width + word] != 0 {
      let bit = branches[level * width + word].trailingZeroBitCount
      branches[level * width + word] &= ~(1 << UInt64(bit))
      candidates[level * width + word] &= ~(1 << UInt64(bit))
      return Int32(word * 64 + bit)
    }
    return nil
  }

  /// Fills the next level with those tied to who joins now; true if anybody may still join.
  private mutating func admit(_ place: Int32, at level: Int) -> Bool {
    let (base, next, row) = (level * width, (level + 1) * width, Int(place) * width)
    if candidates.count == next {
      candidates.append(contentsOf: repeatElement(0, count: width))
      branches.append(contentsOf: repeatElement(0, count: width))
    }
    var union: UInt64 = 0
    for word in 0..<width {
      candidates[next + word] = candidates[base + word] & rows[row + word]
      union |= candidates[next + word]
    }
    let (word, bit) = (Int(place) / 64, UInt64(1) << UInt64(place % 64))
    begins[level + 1] = excluded.count
    for i in begins[level]..<begins[level + 1] {
      let other = excluded[i]
      if rows[Int(other) * width + word] & bit != 0 { excluded.append(other) }
    }
    return union != 0
  }

  private func clique(of joined: ArraySlice<Int32>) -> VertexSet {
    VertexSet(([centre] + joined.map { neighbours[Int($0)] }).map(Vertex.init(row:)))
  }
}
