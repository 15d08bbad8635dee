/// A search for the shortest ways from one vertex, which settles the others from near to far
/// (Dijkstra); its scratch serves one source after the other.
struct DistanceSearch {
  private let offsets: ContiguousArray<Int32>
  private let targets: ContiguousArray<Int32>
  private let lengths: ContiguousArray<Double>
  private var distances: ContiguousArray<Double>
  private var isSettled: ContiguousArray<Bool>
  private var touched = ContiguousArray<Int32>()
  private var heap = DistanceHeap()

  /// Makes a search along arcs that are 1 / strength long.
  init(
    offsets: ContiguousArray<Int32>, targets: ContiguousArray<Int32>,
    strengths: ContiguousArray<Double>
  ) {
    self.offsets = offsets
    self.targets = targets
    lengths = ContiguousArray(strengths.map { 1 / $0 })
    distances = ContiguousArray(repeating: .infinity, count: offsets.count - 1)
    isSettled = ContiguousArray(repeating: false, count: offsets.count - 1)
  }

  /// Forgets the last search and sets out from a vertex.
  mutating func start(at source: Int) {
    for vertex in touched {
      distances[Int(vertex)] = .infinity
      isSettled[Int(vertex)] = false
    }
    touched.removeAll(keepingCapacity: true)
    reach(Int32(source), at: 0)
  }

  /// Settles the nearest vertex not yet settled, the source first; nil when all are.
  mutating func next() -> (vertex: Int32, distance: Double)? {
    while let (vertex, _) = heap.pop() {
      let u = Int(vertex)
      // Older entries of a vertex that has settled are stale.
      if isSettled[u] { continue }
      isSettled[u] = true
      let distance = distances[u]
      for arc in Int(offsets[u])..<Int(offsets[u + 1]) {
        let through = distance + lengths[arc]
        if through < distances[Int(targets[arc])] { reach(targets[arc], at: through) }
      }
      return (vertex, distance)
    }
    return nil
  }

  private mutating func reach(_ vertex: Int32, at distance: Double) {
    if distances[Int(vertex)] == .infinity { touched.append(vertex) }
    distances[Int(vertex)] = distance
    heap.push(vertex, at: distance)
  }
}
