import Graphs

extension DirectedGraph {
  /// A way 0 → 1 → … → *n* − 1.
  static func path(_ n: Int) -> DirectedGraph {
    DirectedGraph(vertexCount: n, arcs: (1..<n).map { ($0 - 1, $0) })
  }

  /// A ring of *n* vertices, each calling on the next.
  static func cycle(_ n: Int) -> DirectedGraph {
    DirectedGraph(vertexCount: n, arcs: (0..<n).map { ($0, ($0 + 1) % n) })
  }

  /// Everybody calling on everybody.
  static func complete(_ n: Int) -> DirectedGraph {
    DirectedGraph(
      vertexCount: n, arcs: (0..<n).flatMap { u in (0..<n).map { (u, $0) } }.filter { $0 != $1 })
  }

  /// A hierarchy of *n* vertices under 0, in which each has two subordinates as far as they go.
  static func outTree(_ n: Int) -> DirectedGraph {
    DirectedGraph(vertexCount: n, arcs: (1..<n).map { (($0 - 1) / 2, $0) })
  }

  /// Random arcs with random whole strengths, the same for the same seed.
  static func random(_ n: Int, arcCount: Int, seed: UInt64) throws -> DirectedGraph {
    var generator = SeededGenerator(seed: seed)
    let arcs = (0..<arcCount).map { _ in
      let u = Int.random(in: 0..<n, using: &generator)
      let v = (u + Int.random(in: 1..<n, using: &generator)) % n
      return Arc(u, v, strength: Double(Int.random(in: 1...6, using: &generator)))
    }
    return try DirectedGraph(vertexCount: n, arcs: arcs)
  }

  /// This graph with its vertices elsewhere and its arcs in another order.
  func relabelled(by places: [Int]) throws -> DirectedGraph {
    let moved = arcs.reversed().map { arc in
      Arc(
        places[arc.source.index], places[arc.target.index],
        strength: arc.strength, contactCount: arc.contactCount)
    }
    return try DirectedGraph(vertexCount: vertexCount, arcs: moved)
  }
}
