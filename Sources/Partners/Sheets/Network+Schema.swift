import Territories

extension Network {
  /// Returns whom an institution works with and how one is referred to it, or nil if there is none
  /// such.
  ///
  /// - Parameters:
  ///   - id: The institution.
  ///   - window: The span of days in which ties have their strength.
  /// - Complexity: O(*p* + *s* log *s*) for *p* participations and *s* steps, beside sorting.
  public func schema(of id: String, in window: Window) -> StructureSchema? {
    guard let index = institutionIndex[id] else { return nil }
    let (occasions, shared) = companions(of: index)
    let met = shared.map { partner, meetings in
      StructureSchema.Partner(
        institution: partner, occasions: meetings.filter { window.contains(interactions[$0]) },
        everCount: meetings.count)
    }.sorted { left, right in
      (right.occasions.count, right.everCount, left.institution)
        < (left.occasions.count, left.everCount, right.institution)
    }
    let functions = professionals.indices.filter { professionals[$0].institution == id }
    let carriers = Set([id] + functions.map { professionals[$0].id })
    return StructureSchema(
      institution: index, occasions: occasions.filter { window.contains(interactions[$0]) },
      partners: met.filter { !$0.occasions.isEmpty }, others: met.filter(\.occasions.isEmpty),
      offers: offersOfProviders[id] ?? [], turns: turns(of: carriers),
      parts: institutions.indices.filter { institutions[$0].parent == id }, functions: functions)
  }

  /// What an institution was at, at any time, and who was there too.
  private func companions(of index: Int) -> (occasions: [Int], shared: [Int: [Int]]) {
    let presences = presences(where: interactions.map(\.tookPlace))
    let own = Set(presences.filter { $0.institution == index }.map(\.interaction))
    var meetings: [Int: Set<Int>] = [:]
    for presence in presences where own.contains(presence.interaction) {
      guard let other = presence.institution, other != index else { continue }
      meetings[other, default: []].insert(presence.interaction)
    }
    return (own.sorted(), meetings.mapValues { $0.sorted() })
  }

  private func turns(of carriers: Set<String>) -> [StructureSchema.Turn] {
    courses.flatMap { course in
      course.stages.indices.filter { !carriers.isDisjoint(with: course.stages[$0].carriers) }
        .map { place in
          let stages = course.stages
          return StructureSchema.Turn(
            course: course.interaction, stage: stages[place],
            before: place > 0 ? stages[place - 1] : nil,
            after: place + 1 < stages.count ? stages[place + 1] : nil)
        }
    }
  }
}
