import Tables
import Territories

extension Network {
  /// The pairs of events of one day in one commune that look like one, likeliest first.
  ///
  /// Conventions: only events whose day and commune are known; a series and its sittings, and the
  /// views of a meeting, are told apart by their level already.
  ///
  /// - Complexity: O(*n* log *n*) for *n* interactions, a few of them on each day.
  public var likelyOccasions: [LikelyDuplicate] {
    let apart = pairsKeptApart(in: Interaction.definition.name)
    let contractions = Contractions(naming.glossary)
    let places = Set(communes.flatMap(\.name.nameWords))
    return eventPairs.filter { !apart.contains([$0.id, $1.id].sorted()) }
      .compactMap { $0.duplicate(of: $1, contractions, places) }
      .sorted { ($1.likelihood, $0.kept, $0.folded) < ($0.likelihood, $1.kept, $1.folded) }
  }

  /// The pairs of events of one day in one commune.
  private var eventPairs: [(Interaction, Interaction)] {
    let days = Dictionary(grouping: interactions.filter(\.isPlacedEvent)) { event in
      [event.commune ?? "", event.start?.description ?? ""]
    }
    return days.values.flatMap { events in
      events.indices.flatMap { index in
        events[(index + 1)...].map { (events[index], $0) }
      }
    }
  }
}

extension Interaction {
  /// Whether it is an event of a known day in a known commune.
  fileprivate var isPlacedEvent: Bool {
    guard level == .event, commune != nil, let start else { return false }
    return start.first == start.last
  }

  fileprivate func duplicate(
    of other: Interaction, _ contractions: Contractions, _ places: Set<String>
  ) -> LikelyDuplicate? {
    let (one, another) = (
      NameForm(label).contracted(by: contractions),
      NameForm(other.label).contracted(by: contractions)
    )
    let found = one.resemblance(to: another, acronyms: contractions.acronyms, places: places)
    let steps = kind == other.kind ? 0 : 1
    guard let found, let likelihood = found.likelihood.lowered(by: steps) else { return nil }
    return LikelyDuplicate(
      table: Interaction.definition.name, kept: id, folded: other.id,
      names: [label, other.label], resemblance: found, likelihood: likelihood, sharesCommune: true)
  }
}
