import Languages
import Partners

/// What a network without coverage holds, and which of its interactions the window cannot place.
extension Report {
  /// What is on record beside meetings, counted; nil where there is nothing of the sort.
  var contentsTitle: Text? {
    guard !analysis.networkSpecificSections.isEmpty else { return nil }
    let services = network.services
    let counts: [(Int, CountedNoun)] = [
      (services.offers.count, .offer), (services.needs.count, .need),
      (network.courses.flatMap(\.stages).count, .step), (siteCount ?? 0, .site),
      (network.ratios.count, .ratio), (services.resources.count, .resource),
      (activityEver.total.interactions.count, .interaction),
    ].filter { $0.0 > 0 }
    let (isUndated, isUncounted) = (hasNoDates, siteCount == nil)
    return Text { language in
      let contents = counts.map { language.counted($0.0, $0.1) }.list(in: language)
      let unknown = [
        isUncounted ? Text(fr: "sites en nombre non enregistré", en: "sites, not counted") : nil,
        isUndated ? Text(fr: "aucune date", en: "no date") : nil,
      ].compactMap { $0?[language] }
      return Text(
        fr: (["Au registre : \(contents)"] + unknown).joined(separator: " ; "),
        en: (["On record: \(contents)"] + unknown).joined(separator: "; "))[language]
    }
  }

  /// How many sites the records tell of, or nil if they leave it open.
  private var siteCount: Int? {
    (network.sites ?? []).reduce(0 as Int?) { sum, site in
      guard case .several(let count) = network.territories[site.territory].extent else {
        return sum.map { $0 + 1 }
      }
      return count.flatMap { count in sum.map { $0 + count } }
    }
  }

  /// What was held or goes on and has no date, so that no window can hold it; as indices.
  var undatedInteractions: [Int] {
    activityEver.total.interactions.filter { network.interactions[$0].start == nil }
  }

  /// Whether something took place, and nothing of it has a date.
  var hasNoDates: Bool {
    let undated = undatedInteractions
    return !undated.isEmpty && undated.count == activityEver.total.interactions.count
  }

  /// Whether the window is empty because dates are missing, and not because nothing took place.
  var isWindowUntold: Bool {
    activity.total.interactions.isEmpty && !undatedInteractions.isEmpty
  }

  /// How much is on record without a date, for a window that holds nothing because of it.
  var undatedTitle: Text {
    let (all, undated) = (activityEver.total.interactions.count, undatedInteractions.count)
    return Text { language in
      let interactions = language.counted(all, .interaction)
      guard undated < all else {
        return Text(
          fr: "\(interactions) au registre, aucune date n’est enregistrée",
          en: "\(interactions) on record, no date is recorded")[language]
      }
      let number = language.number(undated)
      return Text(
        fr:
          "\(interactions) au registre, dont \(number) sans date ; aucune n’est datée de la période",
        en:
          "\(interactions) on record, \(number) of them without a date; none is dated in the window"
      )[
        language]
    }
  }
}
