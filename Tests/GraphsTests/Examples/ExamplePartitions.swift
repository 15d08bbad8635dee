import Graphs

extension Partition {
  /// The clubs that the karate club split into: 0 with the instructor, 1 with the president.
  static let karateFactions = Partition(partOfVertex: [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1,
  ])

  /// The four groups of highest modularity in the karate club, exact, by igraph 1.0.
  static let karateBestGroups = Partition(partOfVertex: [
    0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 1, 0, 0, 0, 2, 2, 1, 0, 2, 0, 2, 0, 2, 3, 3, 3, 2, 3, 3, 2, 2,
    3, 2, 2,
  ])

  /// Random labels, the same for the same seed.
  static func random(_ n: Int, partCount: Int, seed: UInt64) -> Partition {
    var generator = SeededGenerator(seed: seed)
    return Partition(
      partOfVertex: (0..<n).map { _ in Int.random(in: 0..<partCount, using: &generator) })
  }

  /// This partition of vertices that are elsewhere.
  func relabelled(by places: [Int]) -> Partition {
    var parts = partOfVertex
    for (vertex, place) in places.enumerated() { parts[place] = partOfVertex[vertex] }
    return Partition(partOfVertex: parts)
  }
}
