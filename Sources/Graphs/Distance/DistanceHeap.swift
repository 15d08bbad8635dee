/// A heap of vertices by distance, the nearest first.
///
/// A vertex may be in it more than once: whoever pops it knows which entry counts. An entry has four
/// children: half the levels that two make, and the four lie side by side.
struct DistanceHeap: VertexQueue {
  private typealias Entry = (vertex: Int32, distance: Double)
  private var entries = ContiguousArray<Entry>()

  mutating func push(_ vertex: Int32, at distance: Double) {
    let entry = (vertex, distance)
    var hole = entries.count
    entries.append(entry)
    while hole > 0 {
      let parent = (hole - 1) / 4
      guard distance < entries[parent].distance else { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  mutating func pop() -> (vertex: Int32, distance: Double)? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    if !entries.isEmpty { sink(last) }
    return nearest
  }

  mutating func takeNearest() -> Int32? { pop()?.vertex }

  private mutating func sink(_ entry: Entry) {
    var hole = 0
    while 4 * hole + 1 < entries.count {
      let first = 4 * hole + 1
      var nearest = first
      for child in first..<min(first + 4, entries.count)
      where entries[child].distance < entries[nearest].distance {
        nearest = child
      }
      guard entries[nearest].distance < entry.distance else { break }
      entries[hole] = entries[nearest]
      hole = nearest
    }
    entries[hole] = entry
  }
}
