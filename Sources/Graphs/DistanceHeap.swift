/// A heap of vertices by distance, the nearest first.
///
/// A vertex may be in it more than once: whoever pops it knows which entry counts.
struct DistanceHeap {
  private typealias Entry = (vertex: Int32, distance: Double)
  private var entries = ContiguousArray<Entry>()

  mutating func push(_ vertex: Int32, at distance: Double) {
    let entry = (vertex, distance)
    var hole = entries.count
    entries.append(entry)
    while hole > 0 {
      let parent = (hole - 1) / 2
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

  private mutating func sink(_ entry: Entry) {
    var hole = 0
    while 2 * hole + 1 < entries.count {
      var child = 2 * hole + 1
      if child + 1 < entries.count, entries[child + 1].distance < entries[child].distance {
        child += 1
      }
      guard entries[child].distance < entry.distance else { break }
      entries[hole] = entries[child]
      hole = child
    }
    entries[hole] = entry
  }
}
