import Languages
import Partners
import Tables
import Territories

/// What a gap says.
extension Analysis {
  /// Returns the gap in one sentence.
  public func sentence(of gap: Gap) -> Text {
    switch gap.kind {
    case .cell(let row, let column, let state): cellSentence(row, column, state)
    case .lapsedCell(let row, let column): lapsedCellSentence(row, column)
    case .onePlace(let row, let column): onePlaceSentence(row, column)
    case .silentUnits(let row, let column, let units): silentUnitsSentence(row, column, units)
    case .missing(let kind, let zoning, let zone): missingSentence(kind, zoning, zone)
    case .distant(let zone, let communes): distantSentence(zone, communes)
    case .lapsed(let zone): lapsedSentence(zone)
    case .silentMembers(let institutions): silentMembersSentence(institutions)
    case .split(let row): splitSentence(row)
    case .neverHosted(let zone, let communes): neverHostedSentence(zone, communes)
    case .unassigned(let zoning, let communes): unassignedSentence(zoning, communes)
    case .doublyAssigned(let zoning, let communes): doublyAssignedSentence(zoning, communes)
    case .unlisted(let communes):
      Text(
        fr: "\(Language.french.counted(communes.count, .commune)) "
          + "\(communes.count < 2 ? "ne figure" : "ne figurent") dans aucun répertoire",
        en: "\(Language.english.counted(communes.count, .commune)) "
          + "\(communes.count == 1 ? "is" : "are") in no directory")
    }
  }

  /// The communes that a gap is about by name, the first of them, or nil where it has none.
  func communeNames(of gap: Gap) -> Text? {
    switch gap.kind {
    case .unassigned(_, let communes), .doublyAssigned(_, let communes), .unlisted(let communes):
      Text { communes.map { network.communes[$0].name }.list(in: $0, atMost: 12) }
    case .distant(_, let communes):
      Text { language in
        communes.map { commune in
          let distance = distances?.nearest[commune]?.distance
          return "\(network.communes[commune].name) (\(language.number(distance, decimals: 1)) km)"
        }.list(in: language, atMost: 12)
      }
    default: nil
    }
  }

  private func missingSentence(_ kind: String?, _ zoning: String, _ zone: Int) -> Text {
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

  private func distantSentence(_ zone: Int, _ communes: [Int]) -> Text {
    Text { language in
      let count = language.counted(communes.count, .commune)
      let limit = language.number(settings.distanceLimit, decimals: 0)
      return Text(
        fr: "Secteur \(zoneName(zone)) : \(count) à plus de \(limit) km du soin qui en répond",
        en: "Sector \(zoneName(zone)): \(count) more than \(limit) km from the care responsible"
      )[language]
    }
  }

  private func silentMembersSentence(_ institutions: [Int]) -> Text {
    Text { language in
      let names = institutions.map { network.institutions[$0].name }.list(in: language, atMost: 12)
      let count = language.counted(institutions.count, .member)
      return Text(
        fr: "\(count) d’une instance sans autre présence dans la période (\(names))",
        en: "\(count) of a governance body at nothing else in the window (\(names))")[language]
    }
  }

  private func neverHostedSentence(_ zone: Int, _ communes: [Int]) -> Text {
    let kind = KindWords.interaction(settings.meetingKind)
    return Text(
      fr: "\(Language.french.counted(communes.count, .commune)) du territoire "
        + "\(meetingZone(zone)) \(communes.count < 2 ? "n’a" : "n’ont") jamais accueilli de "
        + kind.french,
      en: "\(Language.english.counted(communes.count, .commune)) of the territory "
        + "\(meetingZone(zone)) never hosted a \(kind.english)")
  }

  private func unassignedSentence(_ zoning: String, _ communes: [Int]) -> Text {
    let isCare = zoning == settings.careZoning
    return Text(
      fr: "\(Language.french.counted(communes.count, .commune)) "
        + "\(communes.count < 2 ? "ne relève" : "ne relèvent") "
        + (isCare ? "d’aucun secteur de soin" : "d’aucune circonscription"),
      en: "\(Language.english.counted(communes.count, .commune)) "
        + "\(communes.count == 1 ? "belongs" : "belong") to no "
        + (isCare ? "care sector" : "district"))
  }

  private func doublyAssignedSentence(_ zoning: String, _ communes: [Int]) -> Text {
    let isCare = zoning == settings.careZoning
    return Text(
      fr: "\(Language.french.counted(communes.count, .commune)) "
        + "\(communes.count < 2 ? "relève" : "relèvent") en entier de plusieurs "
        + (isCare ? "secteurs de soin" : "circonscriptions") + " à la fois",
      en: "\(Language.english.counted(communes.count, .commune)) "
        + "\(communes.count == 1 ? "belongs" : "belong") to several "
        + (isCare ? "care sectors" : "districts") + " by more than the whole")
  }

  private func lapsedSentence(_ zone: Int) -> Text {
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

  private func splitSentence(_ row: Int) -> Text {
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
