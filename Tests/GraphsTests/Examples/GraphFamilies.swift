import Graphs

extension Graph {
  /// A star of *n* vertices with its hub at 0.
  static func star(_ n: Int) -> Graph {
    Graph(vertexCount: n, ties: (1..<n).map { (0, $0) })
  }

  /// A path 0 – 1 – … – *n* − 1.
  static func path(_ n: Int) -> Graph {
    Graph(vertexCount: n, ties: (1..<n).map { ($0 - 1, $0) })
  }

  /// A ring of *n* vertices, 3 at least.
  static func cycle(_ n: Int) -> Graph {
    Graph(vertexCount: n, ties: (0..<n).map { ($0, ($0 + 1) % n) })
  }

  /// *k* diamonds in a row, joints at 0, 3, 6 and so on: 2*ᵏ* shortest paths from end to end.
  static func diamondChain(_ k: Int) -> Graph {
    let ties = (0..<k).flatMap { diamond in
      let joint = 3 * diamond
      return [
        (joint, joint + 1), (joint, joint + 2), (joint + 1, joint + 3), (joint + 2, joint + 3),
      ]
    }
    return Graph(vertexCount: 3 * k + 1, ties: ties)
  }

  /// Everybody tied to everybody.
  static func complete(_ n: Int) -> Graph {
    Graph(vertexCount: n, ties: (0..<n).flatMap { v in (0..<v).map { ($0, v) } })
  }

  /// Random ties with random whole strengths, the same for the same seed.
  static func random(_ n: Int, tieCount: Int, seed: UInt64) throws -> Graph {
    var generator = SeededGenerator(seed: seed)
    let ties = (0..<tieCount).map { _ in
      let u = Int.random(in: 0..<n, using: &generator)
      let v = (u + Int.random(in: 1..<n, using: &generator)) % n
      return Tie(u, v, strength: Double(Int.random(in: 1...6, using: &generator)))
    }
    return try Graph(vertexCount: n, ties: ties)
  }

  /// This graph with its vertices elsewhere and its ties in another order.
  func relabelled(by places: [Int]) throws -> Graph {
    let moved = ties.reversed().map { tie in
      Tie(
        places[tie.second.index], places[tie.first.index],
        strength: tie.strength, contactCount: tie.contactCount)
    }
    return try Graph(vertexCount: vertexCount, ties: moved)
  }
}
