/// Searches from one source at a time, paths measured by length (Dijkstra).
///
/// Paths are counted when a vertex settles and its distance is final. Counted earlier, while
/// distances still shrink, a path within the tolerance could be counted forth but not back.
struct LengthSearch<Queue: VertexQueue> {
  private let arcs: SearchArcs
  private var queue: Queue
  private var places: ContiguousArray<SearchPlace>
  private var settled = ContiguousArray<SettledVertex>()
  /// By whom, and by which arc, shortest paths came to the settled vertices, one after the other.
  private var trail = ContiguousArray<TrailStep>()

  init(_ arcs: SearchArcs, queue: Queue) {
    self.arcs = arcs
    self.queue = queue
    places = ContiguousArray(repeating: SearchPlace(), count: arcs.vertexCount)
  }

  /// Adds what the paths from a source depend on.
  mutating func addDependencies(of source: Int, to sums: inout Dependencies) {
    settleAll(
      from: source, along: arcs, queue: &queue, places: &places, settled: &settled, trail: &trail)
    comeBack(to: source, addingTo: &sums)
    trail.removeAll(keepingCapacity: true)
  }

  private mutating func comeBack(to source: Int, addingTo sums: inout Dependencies) {
    while let (vertex, trailEnd) = settled.popLast() {
      let w = Int(vertex)
      let count = places[w].pathCount
      // Too many paths for a Double: undefined (∞ − ∞), and not a share of nothing.
      let share = (1 + places[w].dependency) / count + (count - count)
      for i in Int(settled.last?.trailEnd ?? 0)..<Int(trailEnd) {
        let (predecessor, arc) = trail[i]
        let part = places[Int(predecessor)].pathCount * share
        places[Int(predecessor)].dependency += part
        if !sums.arcs.isEmpty { sums.arcs[Int(arc)] += part }
      }
      if w != source { sums.vertices[w] += places[w].dependency }
      places[w] = SearchPlace()
    }
  }
}

/// What a search knows of a vertex.
private struct SearchPlace {
  var distance = Double.infinity
  /// Above 0 once the vertex has settled.
  var pathCount = 0.0
  var dependency = 0.0
}

private typealias SettledVertex = (vertex: Int32, trailEnd: Int32)
private typealias TrailStep = (predecessor: Int32, arc: Int32)

/// Settles whom a source reaches, from near to far, and counts the paths to each.
private func settleAll<Queue: VertexQueue>(
  from source: Int, along arcs: SearchArcs, queue: inout Queue,
  places: inout ContiguousArray<SearchPlace>, settled: inout ContiguousArray<SettledVertex>,
  trail: inout ContiguousArray<TrailStep>
) {
  let (offsets, targets, lengths) = (arcs.offsets.span, arcs.targets.span, arcs.lengths.span)
  let comesBack = arcs.arriving == nil
  var places = places.mutableSpan
  places[source].distance = 0
  queue.push(Int32(truncatingIfNeeded: source), at: 0)
  while let vertex = queue.takeNearest() {
    let u = Int(vertex)
    // What settled earlier was put in again when its distance shrank.
    if places[u].pathCount > 0 { continue }
    let distance = places[u].distance
    let limit = distance * (1 + TieLength.tolerance)
    var count = u == source ? 1.0 : 0
    for i in Int(offsets[u])..<Int(offsets[u + 1]) {
      let v = Int(targets[i])
      let reach = distance + lengths[i]
      let known = places[v].distance
      if reach < known {
        places[v].distance = reach
        queue.push(targets[i], at: reach)
      } else if known + lengths[i] <= limit, comesBack, places[v].pathCount > 0 {
        // The same arc, walked the other way: the row need not be read twice.
        count += places[v].pathCount
        trail.append((targets[i], Int32(truncatingIfNeeded: i)))
      }
    }
    if let arriving = arcs.arriving {
      for i in Int(arriving.offsets[u])..<Int(arriving.offsets[u + 1]) {
        let v = Int(arriving.sources[i])
        if places[v].distance + arriving.lengths[i] <= limit, places[v].pathCount > 0 {
          count += places[v].pathCount
          trail.append((arriving.sources[i], Int32(truncatingIfNeeded: i)))
        }
      }
    }
    places[u].pathCount = count
    settled.append((vertex, Int32(truncatingIfNeeded: trail.count)))
  }
}
