import Tables
import Territories

extension Network {
  /// The pairs of events of one day in one commune that look like one, likeliest first.
  ///
  /// Conventions: only events whose day and commune are known; a series and its sittings, and the
  /// views of a meeting, are told apart by their level already. Beyond ``mostOccasionPairs`` pairs
  /// none is compared: so many events of one day in one commune are not a person's list.
  ///
  /// - Complexity: O(*n* log *n*) for *n* interactions, a few of them on each day.
  public var likelyOccasions: [LikelyDuplicate] {
    let apart = pairsKeptApart(in: Interaction.definition.name)
    let contractions = Contractions(naming.glossary)
    let places = Set(communes.flatMap(\.name.nameWords))
    return eventPairs.map { (interactions[$0], interactions[$1]) }
      .filter { !apart.contains([$0.id, $1.id].sorted()) }
      .compactMap { $0.duplicate(of: $1, contractions, places) }
      .sorted { ($1.likelihood, $0.kept, $0.folded) < ($0.likelihood, $1.kept, $1.folded) }
  }

  /// The most pairs of events that are compared with each other.
  public static let mostOccasionPairs = 20_000

  /// The pairs of events of one day in one commune, as indices; none where there are too many.
  private var eventPairs: [(Int, Int)] {
    let events = placedEvents.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    let starts = events.indices.filter { $0 == 0 || events[$0 - 1].key != events[$0].key }
    let crowds = zip(starts, starts.dropFirst() + [events.count]).map { events[$0..<$1] }
    let count = crowds.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    guard count <= Network.mostOccasionPairs else { return [] }
    return crowds.flatMap { crowd in
      crowd.indices.flatMap { place in
        crowd[(place + 1)...].map { (crowd[place].index, $0.index) }
      }
    }
  }

  /// The events of a known day in a known commune, each with a number for the two.
  private var placedEvents: [(key: Int, index: Int)] {
    interactions.indices.compactMap { index in
      let event = interactions[index]
      guard event.level == .event, let commune = event.commune.flatMap({ communeIndex[$0] }),
        let start = event.start, start.first == start.last
      else { return nil }
      return (start.first.number * communes.count + commune, index)
    }
  }
}

extension Interaction {
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
