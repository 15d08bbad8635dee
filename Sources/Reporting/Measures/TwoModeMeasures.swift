import Graphs
import Partners

/// What a graph of attendance has beside the raw scores: shares of the most that a vertex of its
/// mode could have.
public struct TwoModeMeasures: Sendable {
  /// The measures that are normalized.
  public static let measures: [VertexMeasure] = [.degree, .closeness, .betweenness]

  /// The normalized scores of the vertices.
  public let normalized: [VertexMeasure: VertexScores]

  /// Measures a graph, or nil if it has one mode.
  init?(of network: NamedGraph) {
    guard let attendance = network.attendance else { return nil }
    let graph = attendance.graph
    normalized = Dictionary(
      uniqueKeysWithValues: TwoModeMeasures.measures.map { measure in
        var values = [Double?](repeating: nil, count: network.ids.count)
        for mode in Mode.allCases {
          let scores = graph.normalized(measure, of: mode).values
          for (vertex, score) in zip(attendance.places(of: mode), scores) { values[vertex] = score }
        }
        return (measure, VertexScores(values))
      })
  }
}

extension TwoModeGraph {
  fileprivate func normalized(_ measure: VertexMeasure, of mode: Mode) -> VertexScores {
    switch measure {
    case .degree: degreeCentrality(of: mode)
    case .closeness: closeness(of: mode)
    case .betweenness: betweenness(of: mode, normalized: true)
    default: preconditionFailure("\(measure) has no two-mode form")
    }
  }
}

/// The two modes of a graph with names, and where their vertices stand in it.
struct NamedAttendance {
  let graph: TwoModeGraph
  let actors: [Int]
  let events: [Int]

  func places(of mode: Mode) -> [Int] { mode == .actors ? actors : events }
}

extension NamedGraph {
  /// The graph as attendance, or nil if it has one mode.
  var attendance: NamedAttendance? {
    guard let modes else { return nil }
    let actors = modes.indices.filter { modes[$0] == .actors }
    let events = modes.indices.filter { modes[$0] == .events }
    var places = [Int](repeating: 0, count: modes.count)
    for (place, vertex) in actors.enumerated() { places[vertex] = place }
    for (place, vertex) in events.enumerated() { places[vertex] = place }
    let affiliations = contacts.ties.map { tie in
      let isForward = modes[tie.first.index] == .actors
      let (actor, event) = isForward ? (tie.first, tie.second) : (tie.second, tie.first)
      return (actor: places[actor.index], event: places[event.index])
    }
    return NamedAttendance(
      graph: TwoModeGraph(
        actorCount: actors.count, eventCount: events.count, affiliations: affiliations),
      actors: actors, events: events)
  }
}
