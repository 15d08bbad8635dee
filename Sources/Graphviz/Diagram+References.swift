extension Diagram {
  /// Throws unless ids are unique and every edge and cluster names nodes of this diagram.
  func checkReferences() throws(GraphvizError) {
    var known: Set<String> = []
    for node in nodes where !known.insert(node.id).inserted {
      throw .repeated(node.place, "another node has the same id")
    }
    for edge in edges {
      if !known.contains(edge.tail) { throw .unknown(edge.tail, at: edge.place) }
      if !known.contains(edge.head) { throw .unknown(edge.head, at: edge.place) }
    }
    var names: Set<String> = []
    var housed: Set<String> = []
    for cluster in clusters.flatMap(\.family) {
      if !names.insert(cluster.id).inserted {
        throw .repeated(cluster.place, "another cluster has the same id")
      }
      for node in cluster.nodes {
        if !known.contains(node) { throw .unknown(node, at: cluster.place) }
        if !housed.insert(node).inserted {
          throw .repeated(cluster.place, "\(node.quotation) is in another cluster already")
        }
      }
    }
  }
}

extension GraphvizError {
  fileprivate static func repeated(_ place: String, _ problem: String) -> GraphvizError {
    GraphvizError(.repeatedName, at: place, problem, cure: "rename or remove one of them")
  }

  fileprivate static func unknown(_ node: String, at place: String) -> GraphvizError {
    GraphvizError(
      .unknownNode, at: place, "the diagram has no node \(node.quotation)",
      cure: "add the node or correct the id")
  }
}
