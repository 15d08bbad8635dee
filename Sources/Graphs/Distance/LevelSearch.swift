/// A search in breadth whose scratch serves again: whom some vertices reach, level by level.
struct LevelSearch {
  private let graph: Graph
  /// A vertex is marked if it bears the present stamp, so that forgetting costs nothing.
  private var stamps: ContiguousArray<Int>
  private var stamp = 0
  private var queue: ContiguousArray<Int32>
  /// How many the last search reached in so many steps or fewer, its sources included.
  private(set) var reachedWithin = ContiguousArray<Int>()

  init(_ graph: Graph) {
    self.graph = graph
    stamps = ContiguousArray(repeating: -1, count: graph.vertexCount)
    queue = ContiguousArray(repeating: 0, count: graph.vertexCount)
  }

  /// How many the last search reached, its sources included.
  var reachedCount: Int { reachedWithin.last ?? 0 }

  /// Those whom the last search reached, the nearest first.
  var reached: ArraySlice<Int32> { ArraySlice(queue[..<reachedCount]) }

  /// Forgets all marks, save that those given are marked and so out of reach.
  mutating func forget(except closed: [Int32] = []) {
    stamp += 1
    for vertex in closed { stamps[Int(vertex)] = stamp }
  }

  func isMarked(_ vertex: Int) -> Bool { stamps[vertex] == stamp }

  /// Marks and tells those within some steps of the sources who are not marked yet.
  mutating func search(from sources: [Int32], within limit: Int = .max) {
    walk(
      graph, from: sources, within: limit, stamp: stamp, marks: &stamps, queue: &queue,
      reachedWithin: &reachedWithin)
  }
}

/// The loop of the search; apart, because spans of two arrays of one structure would overlap.
private func walk(
  _ graph: Graph, from sources: [Int32], within limit: Int, stamp: Int,
  marks markArray: inout ContiguousArray<Int>, queue queueArray: inout ContiguousArray<Int32>,
  reachedWithin: inout ContiguousArray<Int>
) {
  let (offsets, targets) = (graph.offsets.span, graph.targets.span)
  var marks = markArray.mutableSpan
  var queue = queueArray.mutableSpan
  var count = 0
  for source in sources where marks[Int(source)] != stamp {
    marks[Int(source)] = stamp
    queue[count] = source
    count += 1
  }
  reachedWithin.removeAll(keepingCapacity: true)
  reachedWithin.append(count)
  var head = 0
  while head < count, reachedWithin.count <= limit {
    let levelEnd = count
    while head < levelEnd {
      let u = Int(queue[head])
      head += 1
      for arc in Int(offsets[u])..<Int(offsets[u + 1]) {
        let v = Int(targets[arc])
        if marks[v] != stamp {
          marks[v] = stamp
          queue[count] = targets[arc]
          count += 1
        }
      }
    }
    if count > levelEnd { reachedWithin.append(count) }
  }
}
