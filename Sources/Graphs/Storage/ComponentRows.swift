/// The rows of a graph with the vertices of each component side by side.
///
/// What repeats a step many times on each component then runs along arrays instead of jumping
/// through lists of members.
struct ComponentRows {
  /// The vertices of the graph in their new order.
  let vertices: [Vertex]
  /// Where the vertices of each component lie in that order.
  let ranges: [Range<Int>]
  /// For each place, where its arcs begin in the two arrays below.
  let offsets: ContiguousArray<Int32>
  /// The places at the other ends of the arcs.
  let targets: ContiguousArray<Int32>
  let strengths: ContiguousArray<Double>

  init(_ graph: Graph) {
    let parts = graph.components().parts
    vertices = parts.flatMap { $0 }
    var ranges: [Range<Int>] = []
    for part in parts {
      let begin = ranges.last?.upperBound ?? 0
      ranges.append(begin..<begin + part.count)
    }
    self.ranges = ranges
    let isInOrder = vertices.enumerated().allSatisfy { $0.element.index == $0.offset }
    let rows =
      isInOrder ? (graph.offsets, graph.targets, graph.strengths) : Self.rows(graph, vertices)
    (offsets, targets, strengths) = rows
  }

  private static func rows(_ graph: Graph, _ vertices: [Vertex]) -> (
    ContiguousArray<Int32>, ContiguousArray<Int32>, ContiguousArray<Double>
  ) {
    var places = ContiguousArray<Int32>(repeating: 0, count: vertices.count)
    for (place, vertex) in vertices.enumerated() { places[vertex.index] = Int32(place) }
    var offsets: ContiguousArray<Int32> = [0]
    var targets: ContiguousArray<Int32> = []
    var strengths: ContiguousArray<Double> = []
    for vertex in vertices {
      let row = graph.row(vertex.index)
      targets.append(contentsOf: row.lazy.map { places[Int(graph.targets[$0])] })
      strengths.append(contentsOf: graph.strengths[row])
      offsets.append(Int32(targets.count))
    }
    return (offsets, targets, strengths)
  }
}
