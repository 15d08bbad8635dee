import Graphs
import Languages
import Tables

extension GraphAssembly {
  /// Returns the graph, or throws every problem met on the way.
  consuming func finished() throws(Problems) -> GraphFile {
    let resolved = resolvedTies()
    let modes = modes(of: resolved)
    guard problems.isEmpty else { throw Problems(problems) }
    let isDirected = modes == nil && (isDirected || resolved.contains(where: \.isDirected))
    let dropped = ties.count - resolved.count
    do {
      let structure: NamedGraph.Structure =
        isDirected
        ? .directed(try DirectedGraph(vertexCount: ids.count, arcs: resolved.flatMap(\.arcs)))
        : .undirected(try Graph(vertexCount: ids.count, ties: resolved.map(\.tie)))
      let columns = attributes.mapValues { column in ids.indices.map { column[$0] } }
      return GraphFile(
        network: NamedGraph(
          ids: ids, labels: zip(labels, ids).map { $0 == $1 ? nil : $0 }, structure: structure,
          modes: modes, attributes: columns),
        ledger: GraphFile.Ledger(
          read: ties.count, dropped: dropped, kept: distinct(resolved, isDirected)))
    } catch {
      preconditionFailure("ties that were checked are refused: \(error)")
    }
  }

  /// A tie between known vertices.
  struct ResolvedTie {
    let source: Int
    let target: Int
    let strength: Double
    let isDirected: Bool
    let location: Location

    var tie: Tie { Tie(source, target, strength: strength) }

    /// The tie in its direction, or in both if it has none.
    var arcs: [Arc] {
      let forth = Arc(source, target, strength: strength)
      return isDirected ? [forth] : [forth, Arc(target, source, strength: strength)]
    }
  }

  private mutating func resolvedTies() -> [ResolvedTie] {
    var resolved: [ResolvedTie] = []
    resolved.reserveCapacity(ties.count)
    for tie in ties {
      let (source, target) = (end(tie.source, of: tie), end(tie.target, of: tie))
      guard let source, let target else { continue }
      if source == target {
        if !options.dropsSelfTies { problems.append(.selfTie(ids[source], at: tie.location)) }
        continue
      }
      guard let strength = strength(of: tie, ids[source], ids[target]) else { continue }
      resolved.append(
        ResolvedTie(
          source: source, target: target, strength: strength, isDirected: tie.isDirected,
          location: tie.location))
    }
    return resolved
  }

  private mutating func end(_ id: String, of tie: WrittenTie) -> Int? {
    if let place = places[id] { return place }
    // Looking for near names is slow, and nobody reads a hundred suggestions.
    let nearest = problems.count < 20 ? ids.nearest(to: id) : nil
    problems.append(.unknownVertex(id, at: tie.location, nearest: nearest))
    return nil
  }

  private mutating func strength(
    of tie: WrittenTie, _ source: String, _ target: String
  ) -> Double? {
    guard let text = tie.strength else { return 1 }
    let strength = TieStrength.number(text)
    if let strength, TieStrength.range.contains(strength) { return strength }
    problems.append(
      .badStrength(
        text, source: source, target: target, isNumber: strength != nil && strength != 0,
        at: tie.strengthLocation ?? tie.location))
    return nil
  }

  /// How many ties remain once those between the same vertices are one.
  private func distinct(_ ties: [ResolvedTie], _ isDirected: Bool) -> Int {
    var seen: Set<SIMD2<Int>> = []
    return ties.count { tie in
      let forth = SIMD2(tie.source, tie.target)
      let back = SIMD2(tie.target, tie.source)
      guard isDirected else { return seen.insert(tie.source < tie.target ? forth : back).inserted }
      let isNew = seen.insert(forth).inserted
      return tie.isDirected ? isNew : seen.insert(back).inserted || isNew
    }
  }
}
