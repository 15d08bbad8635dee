import Graphs

/// Which graph of the records is looked at.
public enum NetworkView: String, Sendable, Hashable, CaseIterable {
  /// Institutions, tied by the interactions that they shared.
  case institutions
  /// Professionals, tied by the interactions that they shared.
  case professionals
  /// Interactions, tied by the institutions that they shared.
  case interactions
  /// Institutions and interactions, tied by attendance.
  case twoMode = "two-mode"
}

extension Network {
  /// Returns a graph of who was at what within a window.
  ///
  ///     let graph = network.graph(of: .institutions, in: settings.window)
  ///     graph.contacts.degree().ranked().first     // the institution with the most partners
  ///
  /// Institutions and professionals of the records that were nowhere in the window are isolates:
  /// a silent partner is a finding. Interactions that nobody is recorded at are left out.
  ///
  /// Conventions: strength is the number of shared interactions, or of shared institutions.
  ///
  /// - Parameters:
  ///   - view: Which graph.
  ///   - window: When.
  /// - Complexity: that of the projection.
  public func graph(of view: NetworkView, in window: Window) -> NamedGraph {
    let attendance = view == .professionals ? functions(in: window) : houses(in: window)
    switch view {
    case .institutions, .professionals:
      let graph = attendance.graph.projection(onto: .actors)
      return NamedGraph(
        ids: attendance.actorIds, labels: attendance.actorLabels, structure: .undirected(graph),
        attributes: attendance.actorAttributes)
    case .interactions:
      let graph = attendance.graph.projection(onto: .events)
      let records = attendance.occasions.map { interactions[$0] }
      return NamedGraph(
        ids: records.map(\.id), labels: records.map(\.label), structure: .undirected(graph),
        attributes: attributes(of: records))
    case .twoMode:
      return twoModeGraph(attendance)
    }
  }

  /// Who could have been at something, and what somebody was at.
  private struct Presences {
    let actorIds: [String]
    let actorLabels: [String?]
    let actorAttributes: [String: [String?]]
    let occasions: [Int]
    let graph: TwoModeGraph
  }

  private func houses(in window: Window) -> Presences {
    let pairs = presences(in: window).compactMap { presence in
      presence.institution.map { (actor: $0, interaction: presence.interaction) }
    }
    let occasions = Set(pairs.map(\.interaction)).sorted()
    return Presences(
      actorIds: institutions.map(\.id), actorLabels: institutions.map(\.name),
      actorAttributes: attributes(of: institutions), occasions: occasions,
      graph: graph(of: pairs, actorCount: institutions.count, occasions))
  }

  private func functions(in window: Window) -> Presences {
    let pairs = presences(in: window).compactMap { presence in
      presence.professional.flatMap { professionalIndex[$0] }
        .map { (actor: $0, interaction: presence.interaction) }
    }
    let occasions = Set(pairs.map(\.interaction)).sorted()
    return Presences(
      actorIds: professionals.map(\.id), actorLabels: professionals.map(\.function),
      actorAttributes: attributes(of: professionals), occasions: occasions,
      graph: graph(of: pairs, actorCount: professionals.count, occasions))
  }

  private func graph(
    of pairs: [(actor: Int, interaction: Int)], actorCount: Int, _ occasions: [Int]
  ) -> TwoModeGraph {
    let columns = Dictionary(uniqueKeysWithValues: zip(occasions, occasions.indices))
    return TwoModeGraph(
      actorCount: actorCount, eventCount: occasions.count,
      affiliations: pairs.compactMap { pair in
        columns[pair.interaction].map { (actor: pair.actor, event: $0) }
      })
  }

  private func twoModeGraph(_ attendance: Presences) -> NamedGraph {
    let actors = attendance.actorIds.count
    let records = attendance.occasions.map { interactions[$0] }
    let ties = attendance.actorIds.indices.flatMap { actor in
      attendance.graph.events(ofActor: actor).map { (actor, actors + $0) }
    }
    // An institution and an interaction may bear the same identifier: records keep them apart.
    let taken = Set(attendance.actorIds)
    let (ofActors, ofEvents) = (attendance.actorAttributes, attributes(of: records))
    let names = Set(ofActors.keys).union(ofEvents.keys)
    let eventIds = records.map { taken.contains($0.id) ? "interaction:" + $0.id : $0.id }
    return NamedGraph(
      ids: attendance.actorIds + eventIds,
      labels: attendance.actorLabels + records.map(\.label),
      structure: .undirected(Graph(vertexCount: actors + records.count, ties: ties)),
      modes: attendance.actorIds.map { _ in .actors } + records.map { _ in .events },
      attributes: Dictionary(
        uniqueKeysWithValues: names.map { name in
          let actors = ofActors[name] ?? attendance.actorIds.map { _ in nil }
          // Groups are by sector: a meeting has a kind in its place.
          let events = ofEvents[name == "sector" ? "kind" : name] ?? records.map { _ in nil }
          return (name, actors + events)
        }))
  }
}
