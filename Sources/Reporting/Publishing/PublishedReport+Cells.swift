import Languages
import Partners
import Territories

/// Who is linked, cell by cell: the class in full, the pupils as far as they may be told.
extension PublishedReport {
  /// The districts and the pupils that are linked, with the cells that prove it.
  var findingSection: Document.Section {
    guard let coverage, let cells else {
      return Document.Section(
        "finding", title: Text(fr: "Couverture : non enregistrée", en: "Coverage: not recorded"),
        blocks: [.note(Report.noCoverage)])
    }
    let isNarrow = coverage.cells.crosswalk.columns.zones.count <= Analysis.widestCrosswalk
    let grids =
      isNarrow
      ? [matrix(coverage.cells, cells)]
      : [list(coverage.cells, cells)] + totals(coverage.cells.crosswalk, cells)
    return Document.Section(
      "finding", title: headline(coverage, cells),
      blocks: grids.map { .grid($0) } + [
        .note(analysis.stateKey), .grid(stateGrid(coverage.cells, cells)),
      ])
  }

  private func headline(_ coverage: Coverage, _ cells: PublishedCells) -> Text {
    let districts = coverage.cells.crosswalk.rows.zones.count
    let met = coverage.districtsMeetingAnyCare.count
    return Text { language in
      let known = language.percent(districts > 0 ? Double(met) / Double(districts) : nil)
      let all = language.share(known, of: districts, .district)
      let right = rightShare(cells, language)
      return Text(
        fr: "\(all) un lien avec le soin ; élèves qui ont le bon, celui de leur "
          + "secteur : \(right)",
        en: "\(all) a link with care; pupils who have the right one, that of their own sector: "
          + "\(right)")[language]
    }
  }

  /// The share of the pupils in linked cells, where every number that it is made of is shown.
  private func rightShare(_ cells: PublishedCells, _ language: Language) -> String {
    let states = [CoverageState.covered, .fragile].map { cells.states[$0]?.count }
    guard let total = cells.total.count, total > 0, let covered = states[0],
      let fragile = states[1]
    else { return "n.d. (" + PublishedFigure.maskedWord[language] + ")" }
    return language.percent(Double(covered + fragile) / Double(total))
  }

  private func matrix(_ coverage: CellCoverage, _ cells: PublishedCells) -> Grid {
    let crosswalk = coverage.crosswalk
    let rows = crosswalk.rows.zones.indices.map { row in
      [Grid.Cell.text(Text(verbatim: crosswalk.rows.zones[row].name))]
        + crosswalk.columns.zones.indices.map { column in
          Self.cell(coverage.states[row][column], cells.cells[row][column])
        } + [cells.rowTotals[row].cell]
    }
    let totals =
      [.text(Self.pupils)] + cells.columnTotals.map(\.cell) + [cells.total.cell]
    return Grid(
      caption: Text(
        fr: "Classe et élèves, par circonscription et par secteur de soin",
        en: "Class and pupils, by district and care sector"),
      columns: [
        Grid.Column(Text(fr: "Circonscription \\ secteur de soin", en: "District \\ care sector"))
      ]
        + crosswalk.columns.zones.map { Grid.Column(Text(verbatim: $0.name), isNumeric: true) }
        + [Grid.Column(Self.pupils, isNumeric: true)],
      rows: rows + [totals])
  }

  /// The cells one a row, where there are too many sectors to stand side by side.
  private func list(_ coverage: CellCoverage, _ cells: PublishedCells) -> Grid {
    let crosswalk = coverage.crosswalk
    let rows = crosswalk.rows.zones.indices.flatMap { row in
      crosswalk.columns.zones.indices.compactMap { column -> [Grid.Cell]? in
        guard let state = coverage.states[row][column] else { return nil }
        return [
          .text(Text(verbatim: crosswalk.rows.zones[row].name)),
          .text(Text(verbatim: crosswalk.columns.zones[column].name)), .text(Self.said(state)),
          cells.cells[row][column].cell,
        ]
      }
    }
    return Grid(
      caption: Text(
        fr: "Classe et élèves de chaque cellule", en: "Class and pupils of each cell"),
      columns: [
        Grid.Column(Text(fr: "Circonscription", en: "District")),
        Grid.Column(Text(fr: "Secteur de soin", en: "Care sector")),
        Grid.Column(Text(fr: "Classe", en: "Class")), Grid.Column(Self.pupils, isNumeric: true),
      ], rows: rows)
  }

  /// The totals that stand in the margins of a matrix.
  private func totals(_ crosswalk: Crosswalk, _ cells: PublishedCells) -> [Grid] {
    [
      (Text(fr: "Circonscription", en: "District"), crosswalk.rows.zones, cells.rowTotals),
      (Text(fr: "Secteur de soin", en: "Care sector"), crosswalk.columns.zones, cells.columnTotals),
    ].map { heading, zones, figures in
      Grid(
        caption: Text(
          fr: "Élèves par \(heading.french.lowercased())",
          en: "Pupils by \(heading.english.lowercased())"),
        columns: [Grid.Column(heading), Grid.Column(Self.pupils, isNumeric: true)],
        rows: zip(zones, figures).map { [.text(Text(verbatim: $0.name)), $1.cell] })
    }
  }

  private func stateGrid(_ coverage: CellCoverage, _ cells: PublishedCells) -> Grid {
    Grid(
      caption: Text(fr: "Cellules et élèves par classe", en: "Cells and pupils by class"),
      columns: [
        Grid.Column(Text(fr: "Classe", en: "Class")),
        Grid.Column(Text(fr: "Cellules", en: "Cells"), isNumeric: true),
        Grid.Column(Self.pupils, isNumeric: true),
        Grid.Column(Text(fr: "Part des élèves", en: "Share of the pupils"), isNumeric: true),
      ],
      rows: CoverageState.allCases.map { state in
        let figure = cells.states[state] ?? .unknown
        return [
          .text(Self.said(state)),
          .count(coverage.states.joined().count { $0 == state }), figure.cell,
          figure.share(of: cells.total),
        ]
      })
  }

  private static func cell(_ state: CoverageState?, _ figure: PublishedFigure) -> Grid.Cell {
    guard let state else { return .text(Text(verbatim: "–")) }
    return .text(Text { said(state)[$0] + $0.colon + " " + figure.cell.string(in: $0) })
  }

  /// A class in words and sign.
  static func said(_ state: CoverageState) -> Text {
    Text { "\(state.sign) \(state.words[$0])" }
  }

  private static let pupils = Text(fr: "Élèves", en: "Pupils")
}
