/// Brandes' accumulation over paths measured by length; its scratch serves all sources in turn.
///
/// Paths are counted after the distances are final, going forth and back over the same order with
/// the same test, so that a tolerance cannot make the two ways disagree.
struct LengthSearch {
  private let graph: Graph
  private let lengths: ContiguousArray<Double>
  private var distances: ContiguousArray<Double>
  private var settled: ContiguousArray<Int32> = []
  private var places: ContiguousArray<Int32>
  private var heap = DistanceHeap()

  init(graph: Graph) {
    self.graph = graph
    lengths = ContiguousArray(graph.strengths.map { 1 / $0 })
    distances = ContiguousArray(repeating: .infinity, count: graph.vertexCount)
    places = ContiguousArray(repeating: 0, count: graph.vertexCount)
  }

  /// Adds to each vertex how much the paths from a source to all others depend on it.
  mutating func addDependencies(on source: Int, to sums: inout ContiguousArray<Double>) {
    settle(from: source)
    // Both arrays follow the order of settling, which keeps what is read together together.
    var pathCounts = ContiguousArray<Double>(repeating: 0, count: settled.count)
    var dependencies = pathCounts
    pathCounts[0] = 1
    for place in settled.indices.dropFirst() {
      forEachPredecessor(of: place) { pathCounts[place] += pathCounts[$0] }
    }
    for place in settled.indices.dropFirst().reversed() {
      let share = (1 + dependencies[place]) / pathCounts[place]
      forEachPredecessor(of: place) { dependencies[$0] += pathCounts[$0] * share }
      sums[Int(settled[place])] += dependencies[place]
    }
  }

  /// Settles every vertex that the source reaches, nearest first (Dijkstra).
  private mutating func settle(from source: Int) {
    for vertex in settled { distances[Int(vertex)] = .infinity }
    settled.removeAll(keepingCapacity: true)
    distances[source] = 0
    heap.push(Int32(source), at: 0)
    while let (vertex, distance) = heap.pop() {
      let u = Int(vertex)
      // A vertex is pushed again when it comes nearer; its older entries are stale.
      guard distance == distances[u], !isSettled(u) else { continue }
      places[u] = Int32(settled.count)
      settled.append(vertex)
      for arc in graph.row(u) {
        let v = Int(graph.targets[arc])
        let reach = distance + lengths[arc]
        if reach < distances[v] {
          distances[v] = reach
          heap.push(Int32(v), at: reach)
        }
      }
    }
  }

  private func isSettled(_ vertex: Int) -> Bool {
    let place = Int(places[vertex])
    return place < settled.count && settled[place] == vertex
  }

  /// Calls for the place of each neighbour settled earlier that a shortest path comes through.
  private func forEachPredecessor(of place: Int, _ body: (Int) -> Void) {
    let w = Int(settled[place])
    let limit = distances[w] * (1 + TieLength.tolerance)
    for arc in graph.row(w) {
      let v = Int(graph.targets[arc])
      if Int(places[v]) < place, distances[v] + lengths[arc] <= limit { body(Int(places[v])) }
    }
  }
}
