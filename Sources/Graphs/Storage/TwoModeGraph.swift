/// One of the two kinds of vertices of a two-mode graph.
public enum Mode: Int, Sendable, Hashable, CaseIterable {
  /// Those who attend: mode 0.
  case actors = 0
  /// What they attend: mode 1.
  case events = 1
}

/// A graph of attendance: actors on one side, events on the other, affiliations between them.
///
/// Partnership records are attendance. A projection draws a clique for every meeting, so a measure
/// that can work on the two modes should.
///
///     let meetings = TwoModeGraph(
///       actorCount: 3, eventCount: 2, affiliations: [(0, 0), (1, 0), (1, 1), (1, 1)])
///     meetings.affiliationCount                              // 3: an actor attends once
///     meetings.degree(of: .actors).values                    // [1, 2, 0]
public struct TwoModeGraph: Sendable, Hashable {
  /// The events of each actor, flat and sorted.
  let eventRows: AffiliationRows
  /// The actors of each event, flat and sorted.
  let actorRows: AffiliationRows

  /// The number of actors, those who attended nothing included.
  public var actorCount: Int { eventRows.count }

  /// The number of events, those without a known actor included.
  public var eventCount: Int { actorRows.count }

  /// The number of affiliations after merging.
  public var affiliationCount: Int { eventRows.members.count }

  /// Makes a two-mode graph from pairs of an actor and an event.
  ///
  /// - Parameters:
  ///   - actorCount: The number of actors.
  ///   - eventCount: The number of events.
  ///   - affiliations: Who attended what, by index from 0; a pair given twice counts once, and
  ///     one out of range is a programming error.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* affiliations.
  public init(actorCount: Int, eventCount: Int, affiliations: [(actor: Int, event: Int)]) {
    for (actor, event) in affiliations {
      precondition(
        (0..<actorCount).contains(actor) && (0..<eventCount).contains(event),
        "affiliation \(actor)–\(event) is outside \(actorCount) actors × \(eventCount) events")
    }
    let actors = ContiguousArray(affiliations.map { Int32($0.actor) })
    let events = ContiguousArray(affiliations.map { Int32($0.event) })
    // Transposed twice, rows come out sorted; the duplicates leave on the way.
    actorRows = AffiliationRows(count: eventCount, rows: events, members: actors)
      .transposed(count: actorCount).withoutDuplicates().transposed(count: eventCount)
    eventRows = actorRows.transposed(count: actorCount)
  }

  /// Returns the number of vertices of a mode.
  public func count(of mode: Mode) -> Int {
    mode == .actors ? actorCount : eventCount
  }

  /// Returns the events of an actor in increasing order.
  public func events(ofActor actor: Int) -> [Int] {
    eventRows[actor].map(Int.init)
  }

  /// Returns the actors of an event in increasing order.
  public func actors(ofEvent event: Int) -> [Int] {
    actorRows[event].map(Int.init)
  }

  /// Returns how many affiliations each vertex of a mode has.
  ///
  /// For actors, read it as assiduity; for events, as attendance.
  ///
  /// - Complexity: O(*n*).
  public func degree(of mode: Mode) -> VertexScores {
    let rows = mode == .actors ? eventRows : actorRows
    return VertexScores((0..<rows.count).map { Double(rows[$0].count) })
  }
}
