import Languages
import Partners
import Territories

/// What a plan would change, and what no meeting can.
extension Analysis {
  func changeSection(_ plan: MeetingPlan) -> Document.Section? {
    guard !plan.meetings.isEmpty else { return nil }
    let (before, after) = (plan.before.cells.share, plan.after.cells.share)
    return Document.Section(
      "after",
      title: Text { language in
        let shares = [before, after].map { language.percent($0?.lowerBound) }
        return Text(
          fr: "Élèves dont la cellule est liée à son propre soin : de "
            + "\(shares[0]) à \(shares[1]) (établi)",
          en: "Pupils whose cell is linked to its own care: from \(shares[0]) to \(shares[1]) "
            + "(established)")[language]
      },
      blocks: [
        .grid(changeGrid(plan)),
        .note(
          Text(
            fr: "Après : comme si les rencontres avaient eu lieu le \(settings.window.asOf), tous "
              + "les invités présents. Une cellule est liée dès qu’un de ses établissements "
              + "l’est ; le registre compte chaque établissement pour lui-même.",
            en: "After: as if the meetings had been held on \(settings.window.asOf) with everybody "
              + "present. A cell is linked as soon as one of its schools is; the register counts "
              + "each school for itself.")),
      ])
  }

  private func changeGrid(_ plan: MeetingPlan) -> Grid {
    Grid(
      caption: Text(
        fr: "Élèves selon l’état du lien, avant et après : par cellule, et par établissement du "
          + "registre",
        en: "Pupils by the state of the link, before and after: by cell, and by school of the "
          + "register"),
      columns: [
        Grid.Column(Text(fr: "État", en: "State")),
        Grid.Column(Text(fr: "Cellules, avant", en: "Cells, before"), isNumeric: true),
        Grid.Column(Text(fr: "après", en: "after"), isNumeric: true),
        Grid.Column(Text(fr: "Établissements, avant", en: "Schools, before"), isNumeric: true),
        Grid.Column(Text(fr: "après", en: "after"), isNumeric: true),
      ],
      rows: CoverageState.allCases.map { state in
        let cells = [plan.before, plan.after].map { $0.cells.weight(in: state) }
        let units = [plan.before, plan.after].map { pupils(in: state, of: $0) }
        return [.text(Text { "\(state.sign) \(state.words[$0])" })]
          + (cells + units).map { .count(Int($0.rounded())) }
      })
  }

  /// The pupils of the schools of the register that are in a state.
  func pupils(in state: CoverageState, of coverage: Coverage) -> Double {
    coverage.units.reduce(0) { sum, unit in
      unit.state == state ? sum + (network.institutions[unit.unit].weight ?? 0) : sum
    }
  }

  func strandedSection(_ plan: MeetingPlan) -> Document.Section? {
    guard !plan.stranded.isEmpty else { return nil }
    let units = plan.stranded.map(\.unit)
    return Document.Section(
      "beyond",
      title: Text { language in
        let schools = language.counted(plan.schoolCount(units, of: network), .school)
        return Text(
          fr: "\(schools) qu’aucune rencontre ne peut atteindre ainsi",
          en: "\(schools) that no meeting can reach like this")[language]
      },
      blocks: [
        .items(
          MeetingPlan.Obstacle.allCases.compactMap { obstacle in
            item(plan, obstacle, plan.stranded.filter { $0.obstacle == obstacle }.map(\.unit))
          })
      ])
  }

  private func item(
    _ plan: MeetingPlan, _ obstacle: MeetingPlan.Obstacle, _ units: [Int]
  ) -> Document.Item? {
    guard !units.isEmpty else { return nil }
    let pupils = units.reduce(0) { $0 + (network.institutions[$1].weight ?? 0) }
    let names = units.map { network.institutions[$0].name }
    let cure = obstacle.cure.map { Text(fr: "Remède : " + $0.french, en: "Cure: " + $0.english) }
    return Document.Item(
      title: Text { language in
        let schools = language.counted(plan.schoolCount(units, of: network), .school)
        let mass = language.counted(Int(pupils.rounded()), .pupil)
        let reason = obstacle.words[language]
        return Text(
          fr: "\(schools), \(mass) : \(reason)", en: "\(schools), \(mass): \(reason)")[language]
      },
      details: [Text { names.list(in: $0, atMost: 12) }, cure].compactMap { $0 })
  }
}
