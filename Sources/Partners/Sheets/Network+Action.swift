import Graphs
import Tables

extension Network {
  /// Returns what is recorded of an action, or nil if the records have no such interaction.
  ///
  /// - Parameter id: The interaction: a series with its sessions, or a single event.
  /// - Complexity: O(*i* + *p* + *s* log *s*) for *i* interactions, *p* participations and *s*
  ///   steps.
  public func actionSheet(of id: String) -> ActionSheet? {
    guard let index = interactionIndex[id] else { return nil }
    let (ancestors, children) = (ancestors(of: index), children(of: index))
    let (offers, courses) = (offers(of: index, ancestors, children), courses)
    let wanted = Set(offers.flatMap { services.offers[$0].needs })
    let course = courses.first { $0.interaction == id }
    let above = Set(ancestors.map { interactions[$0].id })
    return ActionSheet(
      interaction: index, ancestors: ancestors, children: children,
      sessions: sessions(of: index, children), participants: own(index, \.participants),
      participations: figure(of: index, children) { $0.participations ?? $0.participants },
      speakers: own(index, \.speakers), structures: own(index, \.structures),
      hours: hours(of: index, children),
      recordedStructures: structures(at: [index] + children),
      heldCount: leaves(of: children).count, presences: presences(at: [index] + children),
      offers: offers,
      needs: services.needs.indices.filter { wanted.contains(services.needs[$0].id) },
      course: course,
      model: course == nil ? courses.first { above.contains($0.interaction) } : nil,
      profiles: profiles(of: [index] + children))
  }

  /// What an interaction is part of, the nearest first.
  private func ancestors(of index: Int) -> [Int] {
    let parent = interactions[index].parent.flatMap { interactionIndex[$0] }
    return parent.map { [$0] + ancestors(of: $0) } ?? []
  }

  /// What is part of an interaction, at any depth, by date; what is told again is left out.
  private func children(of index: Int) -> [Int] {
    let families = Dictionary(grouping: interactions.indices) { interactions[$0].parent }
    func below(_ index: Int) -> [Int] {
      (families[interactions[index].id] ?? []).filter { interactions[$0].level != .view }
        .flatMap { [$0] + below($0) }
    }
    return below(index).sorted { left, right in
      let (first, second) = (interactions[left].start?.first, interactions[right].start?.first)
      return (first?.number ?? .max, left) < (second?.number ?? .max, right)
    }
  }

  private func offers(of index: Int, _ ancestors: [Int], _ children: [Int]) -> [Int] {
    func named(_ indices: [Int]) -> [Int] {
      let ids = Set(indices.map { interactions[$0].id })
      return services.offers.indices.filter { !ids.isDisjoint(with: services.offers[$0].actions) }
    }
    for place in [index] + ancestors where !named([place]).isEmpty { return named([place]) }
    return named(children)
  }

  private func profiles(of indices: [Int]) -> [Int] {
    let ids = Set(indices.map { interactions[$0].id })
    return testimony.profiles.indices.filter { ids.contains(testimony.profiles[$0].interaction) }
  }

  private func presences(at indices: [Int]) -> [ActionSheet.Presence] {
    let ids = Set(indices.map { interactions[$0].id })
    let rows = participations.indices.filter { ids.contains(participations[$0].interaction) }
    let actors = rows.map { participations[$0].actor }.distinct
    let groups = Dictionary(grouping: rows) { row in
      [participations[row].role.rawValue, participations[row].actor]
    }
    return Participation.Role.allCases.flatMap { role in
      actors.compactMap { actor in
        groups[[role.rawValue, actor]].map {
          ActionSheet.Presence(actor: actor, role: role, rows: $0)
        }
      }
    }
  }
}

/// The figures of an action.
extension Network {
  /// What the action itself states of what cannot be added up.
  private func own(_ index: Int, _ number: (Interaction) -> Int?) -> ActionSheet.Figure<Int> {
    ActionSheet.Figure(stated: number(interactions[index]), sum: nil, toldCount: 0)
  }

  private func figure(
    of index: Int, _ children: [Int], _ number: (Interaction) -> Int?
  ) -> ActionSheet.Figure<Int> {
    let told = leaves(of: children).compactMap { number(interactions[$0]) }
    return ActionSheet.Figure(
      stated: children.isEmpty ? number(interactions[index]) : interactions[index].participations,
      sum: told.isEmpty ? nil : told.reduce(0, +), toldCount: told.count)
  }

  /// An event that took place is one session, unless it states more; what goes on is none.
  private func sessions(of index: Int, _ children: [Int]) -> ActionSheet.Figure<Int> {
    let record = interactions[index]
    let isOne = children.isEmpty && record.level == .event && record.status == .held
    let rows = leaves(of: children).count { interactions[$0].status == .held }
    let held = isOne ? 1 : rows
    return ActionSheet.Figure(
      stated: record.sessions, sum: held == 0 ? nil : held, toldCount: isOne ? 0 : held)
  }

  private func structures(at indices: [Int]) -> Int {
    let places = Set(indices.map(Int32.init))
    return Set(
      seats.filter { places.contains($0.interaction) && $0.institution >= 0 }.map(\.institution)
    ).count
  }

  private func hours(of index: Int, _ children: [Int]) -> ActionSheet.Figure<Double> {
    let told = leaves(of: children).compactMap { interactions[$0].hours }
    return ActionSheet.Figure(
      stated: interactions[index].hours, sum: told.isEmpty ? nil : told.reduce(0, +),
      toldCount: told.count)
  }

  /// The sessions that took place: those of the children that have no children themselves.
  private func leaves(of children: [Int]) -> [Int] {
    let parents = Set(children.compactMap { interactions[$0].parent })
    return children.filter {
      !parents.contains(interactions[$0].id) && interactions[$0].tookPlace
    }
  }
}
