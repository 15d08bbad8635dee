import Tables

extension NamedGraph {
  /// The graph as the JSON of nodes and links that networkx and D3 read.
  ///
  /// Conventions: `source` and `target` are identifiers; strengths are `weight`, modes `bipartite`.
  public var nodeLinkJSON: JSONValue {
    let attributes = writtenAttributes
    let nodes = ids.indices.map { vertex in
      var node: [String: JSONValue] = [:]
      for attribute in attributes { node[attribute.name] = JSONValue(attribute.values[vertex]) }
      node["id"] = .string(ids[vertex])
      node["label"] = .string(name(of: vertex))
      return JSONValue.object(node)
    }
    let links = writtenTies.map { tie -> JSONValue in
      [
        "source": .string(ids[tie.source]), "target": .string(ids[tie.target]),
        "weight": .number(tie.strength),
      ]
    }
    return [
      "directed": .bool(isDirected), "multigraph": false, "graph": [:], "nodes": .array(nodes),
      "links": .array(links),
    ]
  }
}
