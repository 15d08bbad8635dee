import Languages
import Partners
import Territories

/// The schools that are expected: their class, never their pupils.
extension PublishedReport {
  /// How many units are named one by one; more are counted by cell.
  private static let mostUnits = 250

  /// The units by name or code, or nil where none is expected.
  var unitSection: Document.Section? {
    guard let coverage, !coverage.units.isEmpty else { return nil }
    let isMany = coverage.units.count > Self.mostUnits
    return Document.Section(
      "units", title: title(of: coverage.units),
      blocks: [.grid(isMany ? countGrid(coverage) : unitGrid(coverage.units))])
  }

  private func title(of units: [UnitCoverage]) -> Text {
    let linked = units.count { $0.state.isLinked }
    return Text { language in
      let all = language.counted(units.count, .unit)
      let count = language.number(linked)
      let expected = language.agreeing(
        units.count, one: Text(fr: "attendue", en: "expected"),
        several: Text(fr: "attendues", en: "expected"))
      return Text(
        fr: "Sur \(all) \(expected), \(count) avec le lien de leur secteur",
        en: "Of \(all) \(expected), \(count) with the link of their own sector")[language]
    }
  }

  private func unitGrid(_ units: [UnitCoverage]) -> Grid {
    // The order of the records would tell which code is whose: names and codes are sorted.
    let rows = units.map { unit in (name: name(of: unit), state: unit.state) }
      .sorted { ($0.name, $0.state.rawValue) < ($1.name, $1.state.rawValue) }
    return Grid(
      caption: Text(
        fr: "Les unités attendues et leur classe", en: "The expected units and their class"),
      columns: [
        Grid.Column(Text(fr: "Unité", en: "Unit")), Grid.Column(Text(fr: "Classe", en: "Class")),
      ], rows: rows.map { [.text(Text(verbatim: $0.name)), .text(Self.said($0.state))] })
  }

  private func name(of unit: UnitCoverage) -> String {
    let record = network.institutions[unit.unit]
    guard let pseudonyms = profile.pseudonyms else { return record.name }
    return record.kind + " " + pseudonyms.code(of: record.id)
  }

  private func countGrid(_ coverage: Coverage) -> Grid {
    let crosswalk = coverage.cells.crosswalk
    let rows = coverage.cellUnits.indices.flatMap { row in
      coverage.cellUnits[row].indices.filter { !coverage.cellUnits[row][$0].isEmpty }.map {
        column -> [Grid.Cell] in
        let units = coverage.cellUnits[row][column].map { coverage.units[$0] }
        return [
          .text(Text(verbatim: crosswalk.rows.zones[row].name)),
          .text(Text(verbatim: crosswalk.columns.zones[column].name)),
        ] + CoverageState.allCases.map { state in .count(units.count { $0.state == state }) }
      }
    }
    return Grid(
      caption: Text(
        fr: "Les unités attendues par cellule et par classe",
        en: "The expected units by cell and class"),
      columns: [
        Grid.Column(Text(fr: "Circonscription", en: "District")),
        Grid.Column(Text(fr: "Secteur de soin", en: "Care sector")),
      ] + CoverageState.allCases.map { Grid.Column(Self.said($0), isNumeric: true) },
      rows: rows)
  }
}
