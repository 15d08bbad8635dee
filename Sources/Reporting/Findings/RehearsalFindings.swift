import Languages
import Partners
import Territories

/// The tables of a departure: units, cells, the whole.
extension RehearsalReport {
  /// The units that lose, with who leaves and by which reading.
  func unitSection(_ rehearsal: DepartureRehearsal, _ prefix: String) -> Document.Section {
    let grid: [Document.Block] =
      rehearsal.units.isEmpty ? [] : [.grid(unitGrid(rehearsal.units))]
    return Document.Section(
      prefix + "-units",
      title: Text { language in
        opening(rehearsal, language) + clause(rehearsal, language)
      },
      blocks: grid + [.note(leavingNote(rehearsal)), .note(Self.departureConvention)])
  }

  private func opening(_ rehearsal: DepartureRehearsal, _ language: Language) -> String {
    let meetings = language.counted(rehearsal.fallenMeetings.count, .meeting)
    switch rehearsal.departure.reading {
    case .absent:
      return Text(
        fr: "Les rencontres se tiennent quand même : ",
        en: "Absent, their meetings held without them: ")[language]
    case .meetingsFall:
      return Text(
        fr: "Si les rencontres tombent aussi (\(meetings) de la période) : ",
        en: "If their meetings fall too (\(meetings) of the window): ")[language]
    }
  }

  private func unitGrid(_ units: [UnitFall]) -> Grid {
    Grid(
      caption: Text(
        fr: "Établissements qui perdent un lien, par poids", en: "Schools that lose, by weight"),
      columns: [
        Grid.Column(Text(fr: "Établissement", en: "School")),
        Grid.Column(Text(fr: "Commune", en: "Commune")),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(Text(fr: "Avant", en: "Before")), Grid.Column(Text(fr: "Après", en: "After")),
      ],
      rows: units.map { fall in
        let unit = network.institutions[fall.unit]
        return [
          .text(Text(verbatim: unit.name)),
          .text(Text(verbatim: network.commune(unit.commune)?.name ?? "–")),
          .count(fall.weight.map { Int($0.rounded()) }), state(fall.before), state(fall.after),
        ]
      })
  }

  private func leavingNote(_ rehearsal: DepartureRehearsal) -> Text {
    var seen: Set<String> = []
    // Parts may share the acronym of their whole.
    let names = rehearsal.institutions.map { network.institutions[$0].shortName }
      .filter { seen.insert($0).inserted }
    return Text { language in
      let list = names.isEmpty ? "" : " (" + names.list(in: language, atMost: 12) + ")"
      let institutions = language.counted(rehearsal.institutions.count, .institution)
      let functions = language.counted(rehearsal.professionals.count, .function)
      return Text(
        fr: "Départ : \(institutions)\(list), \(functions).",
        en: "Leaving: \(institutions)\(list), \(functions).")[language]
    }
  }

  private static let departureConvention = Text(
    fr: "Une institution part avec ses parties et leurs professionnels ; un professionnel part "
      + "seul. Qui part n’est pas compté parmi les silencieux. Une rencontre tombe si tous ceux "
      + "qui l’organisent, ou tous ceux qui l’accueillent, partent. Silencieux : plus aucun lien "
      + "enregistré, l’état fût-il inconnu parce qu’un groupe sans nom a participé. Peut-être "
      + "silencieux : l’état était inconnu, et ce groupe n’a plus de lien non plus.",
    en: "An institution leaves with its parts and their professionals; a professional leaves "
      + "alone. Who leaves is not counted among the silent. A meeting falls if all who organise "
      + "it, or all who host it, leave. Silent: no recorded tie is left, even where the state is "
      + "unknown because an unnamed group took part. Perhaps silent: the state was unknown, and that "
      + "group has no tie left either.")

  /// The cells that lose, each with its smallest repair, or nil if none does.
  func cellSection(_ rehearsal: DepartureRehearsal, _ prefix: String) -> Document.Section? {
    guard let crosswalk = rehearsal.before?.cells.crosswalk, !rehearsal.cells.isEmpty else {
      return nil
    }
    let counts = CoverageFall.allCases.map { fall in
      rehearsal.cells.count { $0.fall == fall }
    }
    return Document.Section(
      prefix + "-cells",
      title: Text { language in
        let cells = language.counted(rehearsal.cells.count, .cell)
        return Text(
          fr: "Liens perdus dans \(cells) de circonscription et de secteur : silencieuses "
            + "\(counts[0]), peut-être silencieuses \(counts[1]), fragiles \(counts[2])",
          en: "Ties are lost in \(cells) of district and care sector: \(counts[0]) silent, "
            + "\(counts[1]) perhaps silent, \(counts[2]) fragile")[language]
      },
      blocks: [
        .grid(cellGrid(rehearsal.cells, crosswalk)),
        .items(rehearsal.cells.map { item($0, crosswalk) }), .note(Self.repairConvention),
      ])
  }

  private func cellGrid(_ cells: [CellFall], _ crosswalk: Crosswalk) -> Grid {
    Grid(
      caption: Text(
        fr: "Cellules qui perdent un lien, et combien d’organismes de soin y restent",
        en: "Cells that lose, and how many bodies of care are left there"),
      columns: [
        Grid.Column(Text(fr: "Circonscription", en: "District")),
        Grid.Column(Text(fr: "Secteur de soin", en: "Care sector")),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(Text(fr: "Avant", en: "Before")), Grid.Column(Text(fr: "Après", en: "After")),
        Grid.Column(Text(fr: "Porteurs restants", en: "Carriers left"), isNumeric: true),
      ],
      rows: cells.map { cell in
        [
          .text(Text(verbatim: crosswalk.rows.zones[cell.row].name)),
          .text(Text(verbatim: crosswalk.columns.zones[cell.column].name)),
          .count(Int(cell.weight.rounded())), state(cell.before), state(cell.after),
          .count(cell.repair.carriersLeft),
        ]
      })
  }

  private func item(_ cell: CellFall, _ crosswalk: Crosswalk) -> Document.Item {
    let (row, column) = (crosswalk.rows.zones[cell.row], crosswalk.columns.zones[cell.column])
    let repair = words(of: cell.repair, sector: column.name)
    return Document.Item(
      title: Text(
        fr: "Circonscription \(row.name) × secteur \(column.name)",
        en: "District \(row.name) × sector \(column.name)"),
      details: [Text(fr: "Remède : " + repair.french, en: "Cure: " + repair.english)])
  }

  private static let repairConvention = Text(
    fr: "Remède : le moins de mises en relation qui rendent deux porteurs à la cellule ; d’abord "
      + "l’organisme de soin du siège le plus proche de l’établissement le plus lourd, parmi ceux "
      + "qui répondent du secteur, restent, et n’ont aucun lien dans la cellule.",
    en: "Cure: the fewest introductions that give the cell two carriers again; first the body of "
      + "care whose seat is nearest to the heaviest school, of those that answer for the sector, "
      + "stay, and have no tie in the cell.")

  private func state(_ state: CoverageState) -> Grid.Cell {
    .text(Text { "\(state.sign) \(state.words[$0])" })
  }
}
