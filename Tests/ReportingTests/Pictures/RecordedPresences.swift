import Partners
import Reporting
import Tables

/// Who was where by the records themselves, without the analysis.
struct RecordedPresences {
  /// The institutions of each interaction of the window that had any, by index.
  let byInteraction: [Int: Set<Int>]

  init(_ analysis: Analysis) {
    let network = analysis.network
    let institutions = Dictionary(
      uniqueKeysWithValues: network.institutions.enumerated().map { ($1.id, $0) })
    let houses = Dictionary(
      uniqueKeysWithValues: network.professionals.map { ($0.id, $0.institution) })
    var found: [Int: Set<Int>] = [:]
    for (index, interaction) in network.interactions.enumerated()
    where analysis.settings.window.contains(interaction) {
      let actors = network.participations.filter {
        $0.interaction == interaction.id && $0.role != .funder && $0.role != .recipient
      }.map(\.actor)
      let present = (actors + [interaction.place].compactMap { $0 }).compactMap { actor in
        institutions[actor] ?? houses[actor].flatMap { $0 }.flatMap { institutions[$0] }
      }
      if !present.isEmpty { found[index] = Set(present) }
    }
    byInteraction = found
  }

  /// How many interactions each institution was at.
  var counts: [Int: Int] {
    Dictionary(grouping: byInteraction.values.joined()) { $0 }.mapValues(\.count)
  }
}
