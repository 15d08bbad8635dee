import Languages
import Partners
import Tables
import Territories

/// What a gap says about a cell of district and care sector.
extension Analysis {
  func cellSentence(_ row: Int, _ column: Int, _ state: CoverageState) -> Text {
    let threads = coverage?.threads(row: row, column: column) ?? []
    return about(row, column) { language in
      let hangs = threads.map { $0.words[language] }.list(in: language)
      return switch state {
      case .covered: Text(fr: "un lien doublé", en: "a doubled link")
      case .fragile:
        Text(fr: "tout tient à \(hangs)", en: "everything hangs on \(hangs)")
      case .silent: silence(row, column, language)
      case .unknown:
        Text(
          fr: "on ne sait pas si un établissement a un lien avec son secteur de soin",
          en: "nobody can say whether a school has a tie with its care sector")
      }
    }
  }

  func lapsedCellSentence(_ row: Int, _ column: Int) -> Text {
    guard let contacts = coverage?.cellContacts[row][column], let last = contacts.last,
      let gap = contacts.openGap(on: settings.window.asOf)
    else { return cellSentence(row, column, .silent) }
    let before = longest(contacts.longestClosedGap)
    return about(row, column) { language in
      let days = language.counted(gap, .day)
      return Text(
        fr: "pas de lien avec son secteur de soin depuis \(days) (le dernier le \(last)"
          + before.french + ")",
        en: "no tie with its care sector for \(days) (the last on \(last)" + before.english + ")")
    }
  }

  func onePlaceSentence(_ row: Int, _ column: Int) -> Text {
    let place = coverage?.cellTies[row][column].first?.place
    let name = network.institution(place)?.name ?? ""
    return about(row, column) { _ in
      Text(
        fr: "lien doublé, mais toujours au même lieu (\(name))",
        en: "a doubled link, but always at the same place (\(name))")
    }
  }

  func silentUnitsSentence(_ row: Int, _ column: Int, _ units: [Int]) -> Text {
    let total = coverage?.cellUnits[row][column].count ?? 0
    return about(row, column) { language in
      let names = units.map(named).list(in: language, atMost: 6)
      let count = language.counted(units.count, .unit)
      let own = units.count < 2 ? "son" : "leur"
      return Text(
        fr: "\(count) sur \(total) sans lien avec le soin de \(own) secteur (\(names))",
        en: "\(count) of \(total) without a tie with the care of their sector (\(names))")
    }
  }

  /// A silent unit, with the day of its last contact where it ever had one.
  private func named(_ unit: Int) -> String {
    let last = coverage?.unit(unit)?.contacts.last
    return network.institutions[unit].name + (last.map { ", \($0)" } ?? "")
  }

  private func silence(_ row: Int, _ column: Int, _ language: Language) -> Text {
    let count = language.counted(coverage?.cellUnits[row][column].count ?? 0, .unit)
    let isNew = coverage?.cellContacts[row][column].last == nil
    return Text(
      fr: "\(count) sans aucun lien avec le soin du secteur" + (isNew ? ", ni jamais avant" : ""),
      en: "\(count) without any tie with the care of the sector"
        + (isNew ? ", nor ever before" : ""))
  }

  private func about(_ row: Int, _ column: Int, _ words: (Language) -> Text) -> Text {
    Text { language in
      let said = words(language)
      return Text(
        fr: "Circonscription \(districtName(row)) × secteur \(zoneName(column)) : \(said.french)",
        en: "District \(districtName(row)) × sector \(zoneName(column)): \(said.english)")[language]
    }
  }
}
