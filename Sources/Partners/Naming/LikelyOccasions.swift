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

  private struct DayAndCommune: Hashable {
    let day: Int
    let commune: String
  }

  /// The pairs of events of one day in one commune, as indices; none where there are too many.
  private var eventPairs: [(Int, Int)] {
    var days: [DayAndCommune: [Int]] = [:]
    for (index, event) in interactions.enumerated() {
      guard event.level == .event, let commune = event.commune, let start = event.start,
        start.first == start.last
      else { continue }
      days[DayAndCommune(day: start.first.number, commune: commune), default: []].append(index)
    }
    let crowds = days.values.filter { $0.count > 1 }
    let count = crowds.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    guard count <= Network.mostOccasionPairs else { return [] }
    return crowds.flatMap { events in
      events.indices.flatMap { place in events[(place + 1)...].map { (events[place], $0) } }
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
