import Languages
import Partners
import Tables
import Territories

/// What a gap says, and the smallest thing that would close it.
extension Analysis {
  /// Returns the gap in one sentence.
  public func sentence(of gap: Gap) -> Text {
    switch gap.kind {
    case .cell(let row, let column, let state): cellSentence(row, column, state)
    case .lapsed(let zone): lapsedSentence(zone)
    case .split(let row): splitSentence(row)
    case .neverHosted(let zone, let communes):
      Text(
        fr: "\(Language.french.counted(communes.count, .commune)) du territoire "
          + "\(meetingZone(zone)) \(communes.count < 2 ? "n’a" : "n’ont") jamais accueilli de "
          + KindWords.interaction(settings.meetingKind).french,
        en: "\(Language.english.counted(communes.count, .commune)) of the territory "
          + "\(meetingZone(zone)) never hosted a "
          + KindWords.interaction(settings.meetingKind).english)
    case .unassigned(let communes):
      Text(
        fr: "\(Language.french.counted(communes.count, .commune)) "
          + "\(communes.count < 2 ? "ne relève" : "ne relèvent") d’aucune circonscription",
        en: "\(Language.english.counted(communes.count, .commune)) "
          + "\(communes.count == 1 ? "belongs" : "belong") to no district")
    case .unlisted(let communes):
      Text(
        fr: "\(Language.french.counted(communes.count, .commune)) "
          + "\(communes.count < 2 ? "ne figure" : "ne figurent") dans aucun répertoire",
        en: "\(Language.english.counted(communes.count, .commune)) "
          + "\(communes.count == 1 ? "is" : "are") in no directory")
    }
  }

  /// Returns the smallest thing that would close the gap.
  public func repair(of gap: Gap) -> Text {
    let (french, english) =
      switch gap.kind {
      case .cell(_, _, .unknown):
        (
          "écrire quels établissements ont participé sous un nom de groupe",
          "record which schools took part under the name of a group"
        )
      case .cell(_, let column, .fragile):
        (
          "une deuxième rencontre avec un autre partenaire du secteur \(careZone(column))",
          "a second meeting with another partner of the sector \(careZone(column))"
        )
      case .cell(_, let column, _):
        (
          "une rencontre d’une école de la cellule avec un partenaire du secteur \(careZone(column))",
          "one meeting of a school of the cell with a partner of the sector \(careZone(column))"
        )
      case .lapsed(let zone): lapsedRepair(zone)
      case .split(let row):
        (
          "un interlocuteur de soin désigné par secteur pour la circonscription \(districtName(row))",
          "one named care contact by sector for district \(districtName(row))"
        )
      case .neverHosted(_, let communes):
        (
          "tenir la prochaine rencontre à \(largest(communes))",
          "hold the next meeting at \(largest(communes))"
        )
      case .unassigned:
        (
          "demander à l’inspection de quelle circonscription elles relèvent",
          "ask the inspectorate which district they belong to"
        )
      case .unlisted(let communes):
        (
          "étendre un répertoire à \(largest(communes))",
          "extend a directory to \(largest(communes))"
        )
      }
    return Text(fr: french, en: english)
  }

  private func cellSentence(_ row: Int, _ column: Int, _ state: CoverageState) -> Text {
    let place = (districtName(row), careZone(column))
    let threads = coverage?.threads(row: row, column: column) ?? []
    return Text { language in
      let hangs = threads.map { $0.words[language] }.list(in: language)
      let words =
        switch state {
        case .covered:
          Text(fr: "un lien doublé", en: "a doubled link")
        case .fragile:
          Text(fr: "tout tient à \(hangs)", en: "everything hangs on \(hangs)")
        case .silent:
          Text(
            fr: "aucun lien de la période avec son secteur de soin",
            en: "no tie in the window with its care sector")
        case .unknown:
          Text(
            fr: "on ne sait pas si un établissement a un lien avec son secteur de soin",
            en: "nobody can say whether a school has a tie with its care sector")
        }
      return Text(
        fr: "Circonscription \(place.0) × secteur \(place.1) : \(words.french)",
        en: "District \(place.0) × sector \(place.1): \(words.english)")[language]
    }
  }

  private func lapsedSentence(_ zone: Int) -> Text {
    let history = histories.first { $0.zone == zone }
    let kind = KindWords.interaction(settings.meetingKind)
    guard let last = history?.last, let gap = history?.openGap else {
      return Text(
        fr: "\(meetingZone(zone)) : jamais de \(kind.french)",
        en: "\(meetingZone(zone)): never a \(kind.english)")
    }
    return Text(
      fr: "\(meetingZone(zone)) : pas de \(kind.french) depuis "
        + "\(Language.french.counted(gap, .day)) (la dernière le \(last))",
      en: "\(meetingZone(zone)): no \(kind.english) for "
        + "\(Language.english.counted(gap, .day)) (the last on \(last))")
  }

  private func lapsedRepair(_ zone: Int) -> (String, String) {
    guard let planned = histories.first(where: { $0.zone == zone })?.planned,
      let date = planned.start?.description
    else { return ("y tenir une rencontre", "hold a meeting there") }
    let place = network.commune(network.commune(of: planned))?.name
    let (french, english) = (place.map { " à \($0)" } ?? "", place.map { " at \($0)" } ?? "")
    return (
      "tenir la rencontre prévue le \(date)\(french)",
      "hold the meeting planned on \(date)\(english)"
    )
  }

  private func splitSentence(_ row: Int) -> Text {
    guard let crosswalk = coverage?.cells.crosswalk else { return Text(verbatim: "") }
    let sectors = crosswalk.columns(crossing: row).map { crosswalk.columns.zones[$0].name }
    return Text(
      fr: "Circonscription \(districtName(row)) : \(sectors.count) secteurs de soin "
        + "(\(sectors.list(in: .french)))",
      en:
        "District \(districtName(row)): \(sectors.count) care sectors (\(sectors.list(in: .english)))"
    )
  }

  private func districtName(_ row: Int) -> String {
    coverage?.cells.crosswalk.rows.zones[row].name ?? ""
  }

  private func careZone(_ column: Int) -> String {
    coverage?.cells.crosswalk.columns.zones[column].name ?? ""
  }

  private func meetingZone(_ zone: Int) -> String {
    network.zonings[settings.meetingZoning]?.zones[zone].name ?? ""
  }

  private func largest(_ communes: [Int]) -> String {
    communes.first.map { network.communes[$0].name } ?? ""
  }
}
