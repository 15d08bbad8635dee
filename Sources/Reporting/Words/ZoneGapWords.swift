import Languages
import Partners
import Territories

/// What a gap says about a care sector, a district or a territory of meetings.
extension Analysis {
  func missingSentence(_ kind: String?, _ zoning: String, _ zone: Int) -> Text {
    let name = network.zonings[zoning]?.zones[zone].name ?? ""
    guard let kind else {
      return Text(
        fr: "Secteur \(name) : aucune institution de soin n’en répond",
        en: "Sector \(name): no body of care is responsible for it")
    }
    return Text(
      fr: "\(name) (\(KindWords.zoning(zoning).french)) : pas de \(kind)",
      en: "\(name) (\(KindWords.zoning(zoning).english)): no \(kind)")
  }

  func distantSentence(_ zone: Int, _ communes: [Int]) -> Text {
    Text { language in
      let count = language.counted(communes.count, .commune)
      let limit = language.number(settings.distanceLimit, decimals: 0)
      return Text(
        fr: "Secteur \(zoneName(zone)) : \(count) à plus de \(limit) km du soin qui en répond",
        en: "Sector \(zoneName(zone)): \(count) more than \(limit) km from the care responsible"
      )[language]
    }
  }

  func neverHostedSentence(_ zone: Int, _ communes: [Int]) -> Text {
    let kind = KindWords.interaction(settings.meetingKind)
    return Text(
      fr: "\(Language.french.counted(communes.count, .commune)) du territoire "
        + "\(meetingZone(zone)) \(communes.count < 2 ? "n’a" : "n’ont") jamais accueilli de "
        + kind.french,
      en: "\(Language.english.counted(communes.count, .commune)) of the territory "
        + "\(meetingZone(zone)) never hosted a \(kind.english)")
  }

  func lapsedSentence(_ zone: Int) -> Text {
    let history = histories.first { $0.zone == zone }
    let kind = KindWords.interaction(settings.meetingKind)
    guard let last = history?.last, let gap = history?.openGap else {
      return Text(
        fr: "\(meetingZone(zone)) : jamais de \(kind.french)",
        en: "\(meetingZone(zone)): never a \(kind.english)")
    }
    return Text { language in
      let (open, before) = (language.counted(gap, .day), longest(history?.longestClosedGap))
      let reached = reach(history?.reachedShare ?? 0)
      return Text(
        fr: "\(meetingZone(zone)) : pas de \(kind.french) depuis \(open) (la dernière le \(last)"
          + before.french + ")" + reached.french,
        en: "\(meetingZone(zone)): no \(kind.english) for \(open) (the last on \(last)"
          + before.english + ")" + reached.english)[language]
    }
  }

  /// The share of the window within reach of a meeting as the end of a sentence.
  private func reach(_ share: Double) -> Text {
    Text { language in
      let days = language.counted(settings.reachDays, .day)
      return Text(
        fr: " ; \(language.percent(share)) de la période à \(days) d’une rencontre",
        en: "; \(language.percent(share)) of the window within \(days) of a meeting")[language]
    }
  }

  /// The longest closed gap as the end of a sentence.
  func longest(_ gap: Int?) -> Text {
    guard let gap else { return Text(verbatim: "") }
    return Text { language in
      let days = language.counted(gap, .day)
      return Text(
        fr: " ; avant cela, \(days) au plus", en: "; before that, \(days) at most")[language]
    }
  }

  func splitSentence(_ row: Int) -> Text {
    guard let crosswalk = coverage?.cells.crosswalk else { return Text(verbatim: "") }
    let sectors = crosswalk.columns(crossing: row).map { crosswalk.columns.zones[$0].name }
    return Text { language in
      let count = language.counted(sectors.count, .careSector)
      let names = sectors.list(in: language, atMost: 12)
      let effective = crosswalk.straddle(ofRow: row)?.effectiveCount
      let number = language.number(effective, decimals: 1)
      return Text(
        fr: "Circonscription \(districtName(row)) : \(count) (\(names)), l’équivalent de \(number) "
          + "à parts égales",
        en: "District \(districtName(row)): \(count) (\(names)), the equivalent of \(number) in "
          + "equal parts")[language]
    }
  }

  func districtName(_ row: Int) -> String {
    coverage?.cells.crosswalk.rows.zones[row].name ?? ""
  }

  /// The name of a care zone, whether or not there are districts to cross it.
  func zoneName(_ zone: Int) -> String {
    network.zonings[settings.careZoning]?.zones[zone].name ?? ""
  }

  func meetingZone(_ zone: Int) -> String {
    network.zonings[settings.meetingZoning]?.zones[zone].name ?? ""
  }
}
