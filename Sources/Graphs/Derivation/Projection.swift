/// How the strength of a projected tie comes from the events that two actors share.
public enum ProjectionWeighting: String, Sendable, Hashable, CaseIterable {
  /// The number of shared events.
  case count
  /// The sum of 1 / (*n* − 1) over shared events of *n* actors: a small meeting ties more closely.
  case newman
  /// 1, however many events are shared.
  case binary
}

extension TwoModeGraph {
  /// Returns the graph of one mode, where two vertices are tied if they share enough of the other.
  ///
  /// Read it as acquaintance, with care: one meeting of forty draws 780 ties, so projections are
  /// dense where attendance is not.
  ///
  ///     let meetings = TwoModeGraph(
  ///       actorCount: 3, eventCount: 2, affiliations: [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1)])
  ///     meetings.projection(onto: .actors).ties[0]                        // 0–1 (2.0)
  ///     meetings.projection(onto: .actors, weighting: .newman).ties[0]    // 0–1 (1.5)
  ///
  /// Conventions: the contact count of a tie is the number of shared events, whatever the
  /// weighting; projected on events, actors and events change places throughout.
  ///
  /// - Parameters:
  ///   - mode: The vertices to keep; they keep their indices.
  ///   - weighting: How shared events become strength.
  ///   - minimumCoPresence: How many events two actors must share to be tied, at least 1.
  /// - Complexity: O(Σ *d*²) over the degrees *d* of the other mode, plus O(*m*) for *m* ties.
  /// - SeeAlso: M. E. J. Newman, Phys. Rev. E 64 (2001), doi:10.1103/PhysRevE.64.016132
  public func projection(
    onto mode: Mode, weighting: ProjectionWeighting = .count, minimumCoPresence: Int = 1
  ) -> Graph {
    precondition(minimumCoPresence > 0, "co-presence begins at 1, not at \(minimumCoPresence)")
    let (rows, columns) =
      mode == .actors ? (eventRows, actorRows) : (actorRows, eventRows)
    let ties = sharedMemberships(
      rows, columns, weighting: weighting, minimum: Int32(clamping: minimumCoPresence))
    return Graph(vertexCount: rows.count, merging: ties)
  }
}

/// Returns the pairs of rows that share columns, from one counting row that is used again.
private func sharedMemberships(
  _ rows: AffiliationRows, _ columns: AffiliationRows, weighting: ProjectionWeighting,
  minimum: Int32
) -> TieList {
  let closeness = columnCloseness(columns)
  let (rowOffsets, rowMembers) = (rows.offsets.span, rows.members.span)
  let (columnOffsets, columnMembers) = (columns.offsets.span, columns.members.span)
  var counts = ContiguousArray<Int32>(repeating: 0, count: rows.count)
  var sums = ContiguousArray<Double>(repeating: 0, count: rows.count)
  var met = ContiguousArray<Int32>()
  var result = TieList(capacity: rows.members.count)
  for u in 0..<rows.count {
    for membership in Int(rowOffsets[u])..<Int(rowOffsets[u + 1]) {
      let column = Int(rowMembers[membership])
      // From the last member down to u: each pair is met once, from its lower vertex.
      var place = Int(columnOffsets[column + 1]) - 1
      while columnMembers[place] > u {
        let v = Int(columnMembers[place])
        if counts[v] == 0 { met.append(columnMembers[place]) }
        counts[v] += 1
        sums[v] += closeness[column]
        place -= 1
      }
    }
    for neighbour in met {
      let v = Int(neighbour)
      if counts[v] >= minimum {
        let strength: Double =
          switch weighting {
          case .count: Double(counts[v])
          case .newman: sums[v]
          case .binary: 1
          }
        result.append(Int32(u), neighbour, strength: strength, contactCount: counts[v])
      }
      counts[v] = 0
      sums[v] = 0
    }
    met.removeAll(keepingCapacity: true)
  }
  return result
}

/// Returns 1 / (*n* − 1) for each column of *n* members; one alone ties nobody.
private func columnCloseness(_ columns: AffiliationRows) -> ContiguousArray<Double> {
  ContiguousArray((0..<columns.count).map { 1 / Double(max(columns[$0].count - 1, 1)) })
}
