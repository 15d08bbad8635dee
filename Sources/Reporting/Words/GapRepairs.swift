import Languages
import Partners
import Tables
import Territories

/// The smallest thing that would close a gap.
extension Analysis {
  /// Returns the smallest thing that would close the gap.
  public func repair(of gap: Gap) -> Text {
    switch gap.kind {
    case .cell(_, let column, let state): cellRepair(column, state)
    case .lapsedCell(_, let column): cellRepair(column, .silent)
    case .onePlace: Text(fr: "une rencontre en un autre lieu", en: "one meeting at another place")
    case .silentUnits(_, let column, let units):
      Text(
        fr: "une rencontre avec un partenaire du secteur \(zoneName(column)), d’abord pour : "
          + name(units),
        en:
          "one meeting with a partner of the sector \(zoneName(column)), first for: \(name(units))")
    case .missing(let kind, _, _): missingRepair(kind)
    case .distant(_, let communes):
      Text(
        fr: "une permanence à \(largest(communes))", en: "regular hours at \(largest(communes))")
    case .lapsed(let zone): lapsedRepair(zone)
    case .silentMembers(let institutions):
      Text { language in
        let names = institutions.map { network.institutions[$0].shortName }
        let list = names.list(in: language, atMost: 4)
        return Text(
          fr: "inviter à la prochaine rencontre : \(list)",
          en: "invite to the next meeting: \(list)"
        )[language]
      }
    case .split(let row):
      Text(
        fr: "un interlocuteur de soin désigné par secteur pour la circonscription "
          + districtName(row),
        en: "one named care contact by sector for district \(districtName(row))")
    case .neverHosted(_, let communes):
      Text(
        fr: "tenir la prochaine rencontre à \(largest(communes))",
        en: "hold the next meeting at \(largest(communes))")
    case .unassigned(let zoning, _): unassignedRepair(zoning)
    case .doublyAssigned:
      Text(
        fr: "écrire la part de chaque zone dans memberships.csv (colonne share)",
        en: "record the part of each zone in memberships.csv (column share)")
    case .unlisted(let communes):
      Text(
        fr: "étendre un répertoire à \(largest(communes))",
        en: "extend a directory to \(largest(communes))")
    }
  }

  private func cellRepair(_ column: Int, _ state: CoverageState) -> Text {
    switch state {
    case .unknown:
      Text(
        fr: "écrire quels établissements ont participé sous un nom de groupe",
        en: "record which schools took part under the name of a group")
    case .fragile:
      Text(
        fr: "une deuxième rencontre avec un autre partenaire du secteur \(zoneName(column))",
        en: "a second meeting with another partner of the sector \(zoneName(column))")
    case .silent, .covered:
      Text(
        fr: "une rencontre d’une école de la cellule avec un partenaire du secteur "
          + zoneName(column),
        en: "one meeting of a school of the cell with a partner of the sector \(zoneName(column))")
    }
  }

  private func missingRepair(_ kind: String?) -> Text {
    let wanted = Text(
      fr: kind ?? "une institution de soin", en: kind ?? "a body of care")
    return Text(
      fr: "désigner \(wanted.french) qui en réponde (institutions.csv, colonne serves)",
      en: "name \(wanted.english) that is responsible (institutions.csv, column serves)")
  }

  private func unassignedRepair(_ zoning: String) -> Text {
    zoning == settings.careZoning
      ? Text(
        fr: "demander à l’établissement de santé de quel secteur de soin elles relèvent",
        en: "ask the hospital which care sector they belong to")
      : Text(
        fr: "demander à l’inspection de quelle circonscription elles relèvent",
        en: "ask the inspectorate which district they belong to")
  }

  private func lapsedRepair(_ zone: Int) -> Text {
    guard let planned = histories.first(where: { $0.zone == zone })?.planned,
      let date = planned.start?.description
    else { return Text(fr: "y tenir une rencontre", en: "hold a meeting there") }
    let place = network.commune(network.commune(of: planned))?.name
    let (french, english) = (place.map { " à \($0)" } ?? "", place.map { " at \($0)" } ?? "")
    return Text(
      fr: "tenir la rencontre prévue le \(date)\(french)",
      en: "hold the meeting planned on \(date)\(english)")
  }

  private func name(_ institutions: [Int]) -> String {
    institutions.first.map { network.institutions[$0].name } ?? ""
  }

  private func largest(_ communes: [Int]) -> String {
    communes.first.map { network.communes[$0].name } ?? ""
  }
}
