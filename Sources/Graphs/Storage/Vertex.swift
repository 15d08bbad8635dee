/// A vertex of a graph, known by its place from 0.
///
/// The graph knows no names: whoever builds it keeps the list of what each place stands for.
public struct Vertex: Sendable, Hashable, Comparable {
  let row: Int32

  /// The place of this vertex among those of its graph, from 0.
  public var index: Int { Int(row) }

  /// Makes the vertex at a place.
  ///
  /// - Parameter index: The place, from 0; a negative one is a programming error.
  public init(_ index: Int) {
    precondition(index >= 0, "a vertex has no negative index: \(index)")
    row = Int32(index)
  }

  init(row: Int32) {
    self.row = row
  }

  /// Returns whether one vertex stands before another in their graph.
  public static func < (left: Vertex, right: Vertex) -> Bool {
    left.row < right.row
  }
}

extension Vertex: CustomStringConvertible {
  /// The place of this vertex, as in `7`.
  public var description: String { String(row) }
}
