import Graphs

extension NamedGraph {
  /// Returns the graph as a file of another tool.
  ///
  ///     try FileSystem.write(graph.bytes(as: .graphML), to: "network.graphml")
  ///
  /// What a format has no room for is left out: a table of ties has neither isolates nor
  /// attributes, Pajek no attributes; `lost(in:)` says what that is.
  ///
  /// Conventions: UTF-8; strengths as `weight`, modes as `bipartite` 0 and 1, both as Gephi,
  /// networkx and igraph take them; attributes by name, vertices and ties in their order: equal
  /// graphs give equal bytes.
  ///
  /// - Parameter format: How to write it.
  /// - Complexity: O(*n* + *m*) in vertices and ties.
  public func bytes(as format: GraphFileFormat) -> [UInt8] {
    let text =
      switch format {
      case .csv: tieTable
      case .graphML: GraphMLWriting(self).text
      case .gexf: GEXFWriting(self).text
      case .pajek: PajekWriting(self).text
      case .dot: DOTWriting(self).text
      }
    return Array(text.utf8)
  }

  /// Returns how many isolates and attributes a format has no room for.
  public func lost(in format: GraphFileFormat) -> (isolates: Int, attributes: Int) {
    switch format {
    case .csv: (contacts.degree().values.count { $0 == 0 }, attributes.count)
    case .pajek: (0, attributes.count)
    case .graphML, .gexf, .dot: (0, 0)
    }
  }
}

extension NamedGraph {
  /// A tie or an arc as files have it: from one vertex to another.
  struct WrittenTie {
    let source: Int
    let target: Int
    let strength: Double
  }

  /// The ties in their order, or the arcs of a directed graph.
  var writtenTies: [WrittenTie] {
    switch structure {
    case .undirected(let graph):
      graph.ties.map {
        WrittenTie(source: $0.first.index, target: $0.second.index, strength: $0.strength)
      }
    case .directed(let graph):
      graph.arcs.map {
        WrittenTie(source: $0.source.index, target: $0.target.index, strength: $0.strength)
      }
    }
  }

  /// The attributes to write, by name: modes are one, and a label has a place of its own.
  var writtenAttributes: [(name: String, values: [String?])] {
    var written = attributes.filter { $0.key != "label" }
    if let modes { written["bipartite"] = modes.map { $0 == .actors ? "0" : "1" } }
    return written.sorted { $0.key < $1.key }.map { (name: $0.key, values: $0.value) }
  }
}

extension Double {
  /// The shortest text that reads back as this number: `3` rather than `3.0`.
  var shortest: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
