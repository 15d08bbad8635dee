import Graphs
import Languages
import Partners
import Tables
import Territories

/// Every cell of district and care sector, those without a doubled tie first.
extension Report {
  /// The cells one by one, or nil without a coverage.
  func cellSection(_ grounds: RecordGrounds) -> Document.Section? {
    guard let coverage = territorialCoverage else { return nil }
    let cells = rankedCells(coverage)
    guard !cells.isEmpty else { return nil }
    return Document.Section(
      "cells", title: cellTitle(cells),
      blocks: [
        .grid(cellGrid(cells, coverage, grounds)),
        analysis.inferenceNote(coverage.cells.crosswalk),
      ])
  }

  private struct Cell {
    let row: Int
    let column: Int
    let state: CoverageState
    let pupils: Double
  }

  /// Silent cells first, then those by one thread, the unknown and the covered; by pupils.
  private func rankedCells(_ coverage: Coverage) -> [Cell] {
    let order: [CoverageState] = [.silent, .fragile, .unknown, .covered]
    let crosswalk = coverage.cells.crosswalk
    let cells = crosswalk.rows.zones.indices.flatMap { row in
      crosswalk.columns.zones.indices.compactMap { column -> Cell? in
        coverage.cells.states[row][column].map {
          Cell(row: row, column: column, state: $0, pupils: crosswalk.weights[row][column])
        }
      }
    }
    return order.flatMap { state in
      cells.filter { $0.state == state }.sorted { left, right in
        left.pupils == right.pupils
          ? (left.row, left.column) < (right.row, right.column) : left.pupils > right.pupils
      }
    }
  }

  private func cellTitle(_ cells: [Cell]) -> Text {
    Text { language in
      let all = language.counted(cells.count, .cell)
      let parts = CoverageState.allCases.map { state in
        let count = cells.count { $0.state == state }
        return language.number(count) + " " + language.agreeing(count, .cells(state))
      }
      return all
        + Text(fr: " de circonscription et de secteur : ", en: " of district and sector: ")[
          language] + parts.list(in: language)
    }
  }

  private func cellGrid(
    _ cells: [Cell], _ coverage: Coverage, _ grounds: RecordGrounds
  ) -> Grid {
    let crosswalk = coverage.cells.crosswalk
    return Grid(
      caption: Text(
        fr: "Chaque cellule, d’abord sans lien ou par un seul fil",
        en: "Each cell, first those without a link or by one thread"),
      columns: [
        Grid.Column(Text(fr: "Circonscription", en: "District")),
        Grid.Column(Text(fr: "Secteur de soin", en: "Care sector")),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(Text(fr: "Lien", en: "Link")),
        Grid.Column(Text(fr: "Unités liées", en: "Units linked"), isNumeric: true),
        Grid.Column(Text(fr: "sur", en: "of"), isNumeric: true),
        Grid.Column(Text(fr: "Porteurs", en: "Carriers"), isNumeric: true),
        Grid.Column(Text(fr: "Tient à", en: "Hangs on")),
        Grid.Column(Text(fr: "Dernier contact", en: "Last contact")),
      ],
      rows: cells.map { cell in
        let (row, column) = (cell.row, cell.column)
        let units = coverage.cellUnits[row][column].map { coverage.units[$0] }
        let threads = coverage.threads(row: row, column: column)
        return [
          .text(Text(verbatim: crosswalk.rows.zones[row].name)),
          .text(Text(verbatim: crosswalk.columns.zones[column].name)),
          .count(Int(cell.pupils.rounded())),
          .text(Text { "\(cell.state.sign) \(cell.state.words[$0])" }),
          .count(Set(coverage.cellTies[row][column].map(\.unit)).count), .count(units.count),
          .count(Set(coverage.cellTies[row][column].map(\.carrier)).count),
          .text(
            threads.isEmpty
              ? Text(verbatim: "–")
              : Text { language in threads.map { $0.words[language] }.list(in: language) }),
          .text(lastContact(coverage.cellContacts[row][column].last, cell.state)),
        ]
      },
      grounds: cells.map { cellGrounds($0, coverage, grounds) })
  }

  /// Where nobody can say whether there is a tie, nobody can say "never" either.
  private func lastContact(_ day: Day?, _ state: CoverageState) -> Text {
    if let day { return Text(verbatim: day.description) }
    return state == .unknown
      ? Text(fr: "non enregistré", en: "not recorded") : Text(fr: "jamais", en: "never")
  }

  private func cellGrounds(
    _ cell: Cell, _ coverage: Coverage, _ grounds: RecordGrounds
  ) -> Grounds {
    let crosswalk = coverage.cells.crosswalk
    let (district, sector) = (
      crosswalk.rows.zones[cell.row], crosswalk.columns.zones[cell.column]
    )
    let anchor = "cell-\(sector.id.drawableName)-\(district.id.drawableName)"
    let names = [sector.name, district.name].distinct
    let occasions = Set(coverage.cellTies[cell.row][cell.column].map(\.occasion)).sorted()
    guard occasions.isEmpty else {
      return grounds.interactions(occasions, anchor: anchor, territories: names)
    }
    let rows =
      cell.state == .unknown
      ? coverage.anonymous.map(\.group)
      : coverage.cellUnits[cell.row][cell.column].map { coverage.units[$0].unit }
    return grounds.institutions(rows, anchor: anchor, territories: names)
  }
}

extension CountedNoun {
  /// Cells in a state: a French adjective agrees with its noun and number.
  fileprivate static func cells(_ state: CoverageState) -> CountedNoun {
    switch state {
    case .covered:
      CountedNoun(
        one: Text(fr: "couverte", en: "covered"), several: Text(fr: "couvertes", en: "covered"))
    case .fragile:
      CountedNoun(
        one: Text(fr: "fragile", en: "fragile"), several: Text(fr: "fragiles", en: "fragile"))
    case .silent:
      CountedNoun(
        one: Text(fr: "silencieuse", en: "silent"), several: Text(fr: "silencieuses", en: "silent"))
    case .unknown:
      CountedNoun(
        one: Text(fr: "inconnue", en: "unknown"), several: Text(fr: "inconnues", en: "unknown"))
    }
  }
}
