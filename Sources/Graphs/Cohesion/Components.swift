extension Graph {
  /// Returns the parts of the graph within which everybody can reach everybody.
  ///
  /// Read it as separate worlds: two partners in different components have no chain of contacts
  /// between them, however long.
  ///
  ///     Graph(vertexCount: 4, ties: [(0, 2)]).components().parts   // [[0, 2], [1], [3]]
  ///
  /// Conventions: an isolate is a component of one; components are numbered in the order of
  /// their lowest vertex.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: J. Hopcroft, R. Tarjan, Communications of the ACM 16 (1973),
  ///   doi:10.1145/362248.362272
  public func components() -> Partition {
    var component = [Int](repeating: -1, count: vertexCount)
    var waiting: [Int] = []
    var (count, left) = (0, vertexCount)
    for start in 0..<vertexCount where component[start] < 0 {
      component[start] = count
      left -= 1
      waiting.append(start)
      // With nobody left to find, the rows that still wait have nothing to tell.
      while left > 0, let vertex = waiting.popLast() {
        for neighbour in targets[row(vertex)] where component[Int(neighbour)] < 0 {
          component[Int(neighbour)] = count
          left -= 1
          waiting.append(Int(neighbour))
        }
      }
      count += 1
    }
    return Partition(partOfVertex: component)
  }
}
