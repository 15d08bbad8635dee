import Languages
import Partners

/// What would repair a departure, in words.
extension RehearsalReport {
  /// Returns how many introductions would do for the cells that lose for certain, as a clause.
  func repairClause(_ rehearsal: DepartureRehearsal, _ language: Language) -> String {
    guard !rehearsal.certainCells.isEmpty else { return "" }
    let isWhole = rehearsal.certainCells.allSatisfy { $0.repair.missing == 0 }
    let cells = " (" + language.counted(rehearsal.certainCells.count, .cell) + ")"
    return repairWords(rehearsal.introductionCount, isWhole: isWhole, language) + cells
  }

  private func repairWords(_ count: Int, isWhole: Bool, _ language: Language) -> String {
    let introductions = language.counted(count, .introduction)
    switch (count, isWhole) {
    case (0, true):
      return Text(
        fr: " ; une occasion de plus y suffirait", en: "; one more occasion would do")[language]
    case (0, false):
      return Text(
        fr: " ; personne d’autre n’est enregistré pour prendre la suite",
        en: "; nobody else is recorded who could step in")[language]
    case (_, true):
      return Text(
        fr: " ; \(introductions) y \(count == 1 ? "suffirait" : "suffiraient")",
        en: "; \(introductions) would restore two carriers")[language]
    case (_, false):
      return Text(
        fr: " ; \(introductions) y \(count == 1 ? "aiderait" : "aideraient"), sans suffire partout",
        en: "; \(introductions) would help, not everywhere enough")[language]
    }
  }

  /// Returns the smallest repair of a cell, as an order.
  func words(of repair: CellRepair, sector: String) -> Text {
    let unit = repair.unit.map { network.institutions[$0].name }
    let names = repair.introductions.map { network.institutions[$0].shortName }
    return Text { language in
      let school =
        unit ?? Text(fr: "un établissement de la cellule", en: "a school of the cell")[language]
      let order = names.list(in: language)
      let introduction = Text(
        fr: "présenter \(order) à : \(school)", en: "introduce \(order) to \(school)")[language]
      let nobody = Text(
        fr: "aucun autre organisme qui réponde de \(sector) n’est enregistré",
        en: "no other body responsible for \(sector) is recorded")[language]
      let again = Text(
        fr: "une rencontre de plus : deux porteurs restent",
        en: "one meeting more: two bodies of care are left")[language]
      let parts =
        (names.isEmpty ? [] : [introduction]) + (repair.missing > 0 ? [nobody] : [])
      return parts.isEmpty ? again : parts.joined(separator: language == .french ? " ; " : "; ")
    }
  }
}
