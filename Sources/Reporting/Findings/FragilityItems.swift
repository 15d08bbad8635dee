import Languages
import Partners
import Territories

/// The departures that would hurt, who alone joins sectors, and who came only once.
extension Analysis {
  func fragilityItems(_ fragility: Fragility) -> [Document.Item] {
    [
      fragility.truckFactor.flatMap(departureItem), bridgeItem(fragility.bridges),
      appearanceItem(fragility.appearances),
    ].compactMap { $0 }
  }

  private var tooManyPairs: Document.Item {
    Document.Item(
      title: Text(
        fr: "Qui relie seul l’école et le soin : n.d., trop de paires à comparer",
        en: "Who alone joins school and care: n.d., too many pairs to compare"), details: [])
  }

  private func departureItem(_ factor: TruckFactor) -> Document.Item? {
    // Of a single unit it would say what the table has said.
    guard factor.coveredCount > 1 else { return nil }
    let (lost, linked) = (factor.uncoveredCount, factor.coveredCount)
    return Document.Item(
      title: Text { language in
        let carriers = language.counted(factor.count, .departure)
        let most = factor.isExact ? "" : Text(fr: "au plus ", en: "at most ")[language]
        return Text(
          fr: "Il suffit de \(most)\(carriers) pour que plus de la moitié des unités reliées "
            + "perdent tout lien : \(lost) sur \(linked)",
          en: "It takes \(most)\(carriers) for more than half of the tied units to lose every tie: "
            + "\(lost) of \(linked)")[language]
      },
      details: [
        Text { language in factor.carriers.map(self.shortName).list(in: language, atMost: 8) }
      ])
  }

  private func bridgeItem(_ bridges: SectorBridges?) -> Document.Item? {
    guard let bridges else { return tooManyPairs }
    let others = Array(bridges.betweenCareAndEducation.dropFirst())
    return bridgeSentence(bridges).map { sentence in
      Document.Item(
        title: sentence, details: [otherBridges(others), pairConvention].compactMap { $0 })
    }
  }

  /// Who alone joins the most pairs of education and care, or nil if nobody does alone.
  func bridgeSentence(_ bridges: SectorBridges) -> Text? {
    guard let first = bridges.betweenCareAndEducation.first else { return nil }
    let name = shortName(first.institution)
    return Text { language in
      let pairs = language.counted(first.careEducationPairCount, .pair)
      let all = language.counted(
        bridges.careEducationPairCount,
        one: Text(fr: "qui n’a qu’un intermédiaire", en: "that has one go-between"),
        several: Text(fr: "qui n’ont qu’un intermédiaire", en: "that have one go-between"))
      let the = language.agreeing(
        bridges.careEducationPairCount, one: Text(fr: "sur", en: "out of the"),
        several: Text(fr: "sur les", en: "out of the"))
      return Text(
        fr: "\(name) est seul à relier \(pairs) école–soin \(the) \(all)",
        en: "\(name) alone joins \(pairs) of school and care \(the) \(all)")[language]
    }
  }

  private func otherBridges(_ bridges: [SectorBridges.Bridge]) -> Text? {
    guard !bridges.isEmpty else { return nil }
    return Text { language in
      let names = bridges.map { bridge in
        let count = language.number(bridge.careEducationPairCount)
        return "\(self.shortName(bridge.institution)) (\(count))"
      }
      let list = names.list(in: language, atMost: 6)
      return Text(fr: "Ensuite : \(list)", en: "Then: \(list)")[language]
    }
  }

  private var pairConvention: Text {
    Text(
      fr: "Paire : une institution d’éducation et une de soin qui n’étaient jamais ensemble "
        + "dans la période et qui ont rencontré toutes deux un même tiers, un seul",
      en: "Pair: an institution of education and one of care that were never together in the "
        + "window and both met the same third one, and only that one")
  }

  private func appearanceItem(_ appearances: Appearances) -> Document.Item? {
    let (once, total) = (appearances.once.count, appearances.institutionCount)
    guard total > 0 else { return nil }
    return Document.Item(
      title: Text { language in
        let all = language.counted(total, .institution)
        let share = language.percent(Double(once) / Double(total))
        let of = total == 1 ? "sur" : "des"
        let seen = language.counted(
          once, one: Text(fr: "\(of) \(all) n’apparaît", en: "of \(all) appears"),
          several: Text(fr: "\(of) \(all) n’apparaissent", en: "of \(all) appear"))
        return Text(
          fr: "\(seen) qu’une fois (\(share))", en: "\(seen) only once (\(share))")[language]
      },
      details: [
        Text(
          fr: "Dans tout ce qui a commencé depuis le \(settings.window.from) ou est annoncé ; les "
            + "professionnels comptent avec leur institution",
          en: "In all that began since \(settings.window.from) or is announced; professionals "
            + "count with their institution")
      ])
  }

  private func shortName(_ institution: Int) -> String {
    network.institutions[institution].shortName
  }
}
