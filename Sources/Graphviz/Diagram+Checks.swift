/// What is verified before the library sees a diagram: it would crash, hang or go wrong in silence.
extension Diagram {
  /// Throws the first reason for which an engine must not be given this diagram.
  ///
  /// - Parameter size: Whether it may be too large: not where a deadline ends a long layout.
  func check(for engine: Engine, size: Bool = true) throws(GraphvizError) {
    do throws(GraphvizError) {
      try checkNames()
      try checkAttributes()
      try checkReferences()
      try checkPlaces(for: engine)
      if size { try checkSize(for: engine) }
      try checkBackdrop(for: engine)
    } catch {
      throw error.within("diagram '\(id)'")
    }
  }

  private func checkNames() throws(GraphvizError) {
    guard id.isName else {
      throw GraphvizError(
        .unusableValue, at: "id", "is not a name",
        cure: "use a letter, then letters, digits, '-', '_', '.' or ':'")
    }
    for (place, text) in [("title", title), ("summary", summary)] {
      if let text { try text.checkReadable(at: place) }
    }
  }

  private func checkAttributes() throws(GraphvizError) {
    try attributes.check(at: "graph")
    try nodeDefaults.check(at: "node defaults")
    try edgeDefaults.check(at: "edge defaults")
    for node in nodes {
      try node.id.checkIdentity(at: node.place)
      try node.attributes.check(at: node.place, label: node.label)
    }
    for edge in edges { try edge.attributes.check(at: edge.place, label: edge.label) }
    for cluster in clusters.flatMap(\.family) {
      try cluster.id.checkIdentity(at: cluster.place)
      try cluster.attributes.check(at: cluster.place, label: cluster.label)
    }
  }

  private func checkPlaces(for engine: Engine) throws(GraphvizError) {
    guard engine.needsPositions else { return }
    for node in nodes where node.attributes[.position] == nil {
      throw GraphvizError(
        .missingPosition, at: node.place, "has no position, which \(engine) needs",
        cure: "place it with placed(at:)")
    }
  }

  private func checkSize(for engine: Engine) throws(GraphvizError) {
    // Curved edges are bent by the shortest cycle that each is part of, which is found by trying all.
    let isCurved = attributes[.splines] == "curved"
    let edgeLimit = min(
      engine.edgeLimit(nodeCount: nodes.count), isCurved ? nodes.count : .max)
    if nodes.count > engine.nodeLimit || edges.count > edgeLimit {
      throw GraphvizError(
        .tooLarge, at: "engine \(engine)",
        "\(nodes.count) nodes and \(edges.count) edges; it takes up to \(engine.nodeLimit) nodes"
          + " and here \(edgeLimit)\(isCurved ? " curved" : "") edges",
        cure: "draw fewer, use sfdp, or set a deadline")
    }
  }
}

extension Attributes {
  /// Throws unless each value is one that its attribute takes.
  fileprivate func check(
    at whole: @autoclosure () -> String, label: String? = nil
  ) throws(GraphvizError) {
    if let label { try label.checkReadable(at: "\(whole()), label") }
    for set in sorted {
      try set.value.checkReadable(at: "\(whole()), \(set.name)")
      if let objection = set.attribute.rule.objection(to: set.value) {
        throw GraphvizError(
          .unusableValue, at: "\(whole()), \(set.name)",
          "\(set.value.quotation) cannot be used", cure: objection)
      }
    }
  }
}

extension Node {
  var place: String { "node \(id.quotation)" }
}

extension Edge {
  var place: String { "edge \(tail.quotation) – \(head.quotation)" }
}

extension Cluster {
  var place: String { "cluster \(id.quotation)" }

  /// The cluster and all inside it.
  var family: [Cluster] { [self] + clusters.flatMap(\.family) }
}
