import Graphs
import Partners

extension NamedGraph {
  /// Returns the scores of the vertices on a measure.
  ///
  /// Conventions: where ties have a direction, degree and strength count both directions, paths
  /// and walks follow it, and every other measure looks at who is in contact with whom.
  ///
  /// - Parameters:
  ///   - measure: What to measure; without direction there is neither in- nor out-degree, and
  ///     degree stands for both.
  ///   - length: How strength becomes length on paths.
  public func scores(of measure: VertexMeasure, length: TieLength = .hop) -> VertexScores {
    switch structure {
    case .undirected(let graph): graph.scores(of: measure, length: length)
    case .directed(let graph): graph.scores(of: measure, length: length)
    }
  }

  /// Returns the ties in order, each with what is measured on it.
  func measuredTies(length: TieLength) -> [MeasuredTie] {
    let bridges = contacts.bridges(.pair)
    switch structure {
    case .undirected(let graph):
      let scores = graph.tieBetweenness(length: length).values
      return zip(graph.ties, scores).map { tie, score in
        MeasuredTie(
          source: tie.first.index, target: tie.second.index, betweenness: score,
          isBridge: bridges.contains(tie))
      }
    case .directed(let graph):
      let scores = graph.arcBetweenness(length: length).values
      return zip(graph.arcs, scores).map { arc, score in
        MeasuredTie(
          source: arc.source.index, target: arc.target.index, betweenness: score,
          isBridge: bridges.contains(Tie(arc.source, arc.target)))
      }
    }
  }
}

extension Graph {
  fileprivate func scores(of measure: VertexMeasure, length: TieLength) -> VertexScores {
    switch measure {
    case .degree, .inDegree, .outDegree: degree()
    case .strength: strength()
    case .closeness: closeness(length: length)
    case .harmonic: harmonic(length: length)
    case .betweenness: betweenness(length: length)
    case .eigenvector: eigenvector()
    case .pagerank: pageRank()
    case .coreness: coreness()
    case .clustering: clustering()
    case .constraint: constraint()
    case .effectiveSize: effectiveSize()
    case .efficiency: efficiency()
    case .hierarchy: hierarchy()
    }
  }
}

extension DirectedGraph {
  fileprivate func scores(of measure: VertexMeasure, length: TieLength) -> VertexScores {
    switch measure {
    case .degree: inDegree() + outDegree()
    case .inDegree: inDegree()
    case .outDegree: outDegree()
    case .strength: inStrength() + outStrength()
    case .closeness: closeness(length: length)
    case .harmonic: harmonic(length: length)
    case .betweenness: betweenness(length: length)
    case .pagerank: pageRank()
    case .constraint: constraint()
    case .effectiveSize: effectiveSize()
    case .efficiency: efficiency()
    case .hierarchy: hierarchy()
    case .eigenvector, .coreness, .clustering:
      underlying.scores(of: measure, length: length)
    }
  }
}

extension VertexScores {
  /// The sums of two scores; not defined where one of them is not.
  fileprivate static func + (left: VertexScores, right: VertexScores) -> VertexScores {
    VertexScores(
      zip(left.values, right.values).map { one, other in
        one.flatMap { one in other.map { one + $0 } }
      })
  }
}
