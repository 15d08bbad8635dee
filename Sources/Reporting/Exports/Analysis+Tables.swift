import Languages
import Partners
import Tables
import Territories

extension Analysis {
  /// The units of the register, the cells and the gaps: tables for machines.
  ///
  /// Without two zonings to cross there are neither units nor cells.
  public var tables: [DataTable] {
    [unitTable, cellTable, gapTableForMachines].compactMap { $0 }
  }

  private var unitTable: DataTable? {
    guard let coverage else { return nil }
    return DataTable(
      "units",
      title: Text(
        fr: "Les unités attendues et leur lien avec leur secteur de soin",
        en: "The expected units and their tie with their care sector"),
      columns: AnalysisColumns.units, key: ["id"],
      rows: coverage.units.map { unit in
        let institution = network.institutions[unit.unit]
        return [
          .text(institution.id), .text(institution.name), Cell(institution.commune),
          Cell(institution.weight), .text(unit.state.rawValue),
          Cell(list: unit.threads.map(\.rawValue)),
          Cell(list: Set(unit.ties.map(\.occasion)).sorted().map { network.interactions[$0].id }),
          Cell(unit.contacts.last),
          Cell(unit.contacts.longestClosedGap),
        ]
      })
  }

  private var cellTable: DataTable? {
    guard let coverage else { return nil }
    let cells = coverage.cells
    let places = cells.crosswalk.rows.zones.indices.flatMap { row in
      cells.crosswalk.columns.zones.indices.compactMap { column in
        cells.states[row][column].map { (row, column, $0) }
      }
    }
    return DataTable(
      "cells",
      title: Text(
        fr: "Les cellules : circonscription × secteur de soin",
        en: "The cells: district × care sector"),
      columns: AnalysisColumns.cells, key: ["district", "careSector"],
      rows: places.map { row, column, state in cellRow(coverage, row, column, state) })
  }

  private func cellRow(
    _ coverage: Coverage, _ row: Int, _ column: Int, _ state: CoverageState
  ) -> [Cell] {
    let crosswalk = coverage.cells.crosswalk
    let contacts = coverage.cellContacts[row][column]
    return [
      .text(crosswalk.rows.zones[row].id), .text(crosswalk.rows.zones[row].name),
      .text(crosswalk.columns.zones[column].id), .text(crosswalk.columns.zones[column].name),
      .number(crosswalk.weights[row][column]), .number(crosswalk.inferred[row][column]),
      Cell(crosswalk.communeCounts[row][column]),
      Cell(coverage.cellUnits[row][column].count), .text(state.rawValue),
      Cell(list: coverage.threads(row: row, column: column).map(\.rawValue)),
      Cell(contacts.last), Cell(contacts.longestClosedGap),
    ]
  }

  private var gapTableForMachines: DataTable {
    DataTable(
      "gaps",
      title: Text(fr: "Les manques, le plus grave d’abord", en: "The gaps, the gravest first"),
      columns: AnalysisColumns.gaps, key: ["rank"],
      rows: gaps.enumerated().map { index, gap in
        let (sentence, repair) = (sentence(of: gap), repair(of: gap))
        return [
          Cell(index + 1), .text(gap.kind.name), .number(gap.weight),
          Cell(gap.since), Cell(list: places(of: gap).compactMap(\.text)),
          .text(sentence.french), .text(sentence.english), .text(repair.french),
          .text(repair.english), Cell(list: gap.rows.map(\.location.description)),
        ]
      })
  }
}

extension JSONValue {
  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
