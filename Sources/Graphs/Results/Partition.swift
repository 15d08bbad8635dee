/// A division of the vertices of a graph into parts, each vertex in exactly one.
///
///     let partition = Partition(partOfVertex: [0, 1, 0])
///     partition.parts                            // [[0, 2], [1]]
///     partition.sizes                            // [2, 1]
public struct Partition: Sendable, Hashable {
  /// The number of the part of each vertex, by index.
  public let partOfVertex: [Int]
  /// The number of vertices of each part.
  public let sizes: [Int]

  /// The number of parts.
  public var partCount: Int { sizes.count }

  /// The vertices of each part, in increasing order.
  ///
  /// - Complexity: O(*n*): the list is made anew at each call.
  public var parts: [[Vertex]] {
    var result: [[Vertex]] = sizes.map { _ in [] }
    for (index, part) in partOfVertex.enumerated() { result[part].append(Vertex(index)) }
    return result
  }

  /// Makes a partition from the part of each vertex.
  ///
  /// - Parameter partOfVertex: For each vertex the number of its part, from 0; a negative number
  ///   is a programming error, and a number that no vertex bears makes an empty part.
  public init(partOfVertex: [Int]) {
    var sizes = [Int](repeating: 0, count: (partOfVertex.max() ?? -1) + 1)
    for part in partOfVertex { sizes[part] += 1 }
    self.partOfVertex = partOfVertex
    self.sizes = sizes
  }

  /// The part of a vertex.
  public subscript(vertex: Vertex) -> Int { partOfVertex[vertex.index] }
}
