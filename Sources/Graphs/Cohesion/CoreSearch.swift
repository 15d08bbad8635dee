/// A search for the core of a graph that has too many vertices to try all cores.
struct CoreSearch {
  /// How many times the best core is disturbed and improved again.
  static let disturbances = 8
  /// How many moves in a row may bring no new best before a walk ends.
  static let patience = 20

  private(set) var bestCore: ContiguousArray<Bool>
  private(set) var bestCorrelation: Double?

  private let graph: Graph
  private let pattern: CorePeripheryPattern
  private var counts: CoreCounts
  private var isCore: ContiguousArray<Bool>
  /// For each vertex, how many of its neighbours are in the core.
  private var coreNeighbours: ContiguousArray<Int32>

  init(_ graph: Graph, pattern: CorePeripheryPattern) {
    self.graph = graph
    self.pattern = pattern
    counts = CoreCounts(graph)
    isCore = ContiguousArray(repeating: false, count: graph.vertexCount)
    bestCore = isCore
    coreNeighbours = ContiguousArray(repeating: 0, count: graph.vertexCount)
  }

  /// Looks for the best core: by degree first, then by walks from it and from near it.
  mutating func run(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    growByDegree()
    guard bestCorrelation != nil else { return }
    walkWhileItHelps()
    for _ in 0..<Self.disturbances {
      returnToBest()
      for _ in 0..<max(2, graph.vertexCount / 20) {
        move(Int.random(in: 0..<graph.vertexCount, using: &generator))
      }
      walkWhileItHelps()
    }
  }

  /// Takes the vertices into the core one by one, from the highest degree to the lowest.
  private mutating func growByDegree() {
    for vertex in graph.degree().ranked() {
      move(vertex.index)
      noteIfBest()
    }
    returnToBest()
  }

  private mutating func walkWhileItHelps() {
    while walk() {}
  }

  /// Moves vertices one by one, each once, each time the one after which the fit is best, even if it
  /// is worse than before; true if that led to a new best, to which it then returns.
  private mutating func walk() -> Bool {
    var moved = ContiguousArray(repeating: false, count: graph.vertexCount)
    var found = false
    var wait = Self.patience
    while wait > 0, let vertex = bestMove(except: moved) {
      move(vertex)
      moved[vertex] = true
      wait -= 1
      if noteIfBest() { (found, wait) = (true, Self.patience) }
    }
    if found { returnToBest() }
    return found
  }

  /// The vertex after whose move the fit is best; of equals the first.
  private func bestMove(except moved: ContiguousArray<Bool>) -> Int? {
    var best: (vertex: Int, correlation: Double)?
    for vertex in 0..<graph.vertexCount where !moved[vertex] {
      var counts = counts
      counts.move(
        intoCore: !isCore[vertex], coreNeighbours: Int(coreNeighbours[vertex]),
        degree: graph.row(vertex).count)
      guard let correlation = counts.correlation(pattern) else { continue }
      if correlation > best?.correlation ?? -.infinity { best = (vertex, correlation) }
    }
    return best?.vertex
  }

  private mutating func move(_ vertex: Int) {
    isCore[vertex].toggle()
    counts.move(
      intoCore: isCore[vertex], coreNeighbours: Int(coreNeighbours[vertex]),
      degree: graph.row(vertex).count)
    let change: Int32 = isCore[vertex] ? 1 : -1
    for place in graph.row(vertex) { coreNeighbours[Int(graph.targets[place])] += change }
  }

  /// Whether the present core is better than the best so far, beyond rounding; then it is noted.
  @discardableResult
  private mutating func noteIfBest() -> Bool {
    guard let correlation = counts.correlation(pattern) else { return false }
    if let bestCorrelation, correlation <= bestCorrelation + 1e-12 { return false }
    bestCorrelation = correlation
    bestCore = isCore
    return true
  }

  private mutating func returnToBest() {
    for vertex in 0..<graph.vertexCount where isCore[vertex] != bestCore[vertex] { move(vertex) }
  }
}
