import Languages
import Partners
import Territories

/// Which cells and which schools have their own care now, and which had it.
extension Comparison {
  /// The coverage by cell, before and after; nil where a side has none.
  var coverageSection: Document.Section? {
    guard let old = cells.share(\.before), let young = cells.share(\.after) else { return nil }
    return Document.Section(
      "coverage",
      title: Text { language in
        let (before, after) = (language.range(old), language.range(young))
        return Text(
          fr: "Élèves reliés à leur propre secteur de soin : \(before), puis \(after)",
          en: "Pupils tied to their own care sector: \(before), then \(after)")[language]
      },
      blocks: [.grid(cellGrid), .note(coverageConvention)])
  }

  private var cellGrid: Grid {
    let order = CoverageTrend.allCases
    let ranked = cells.enumerated().sorted { left, right in
      let ranks = (
        order.firstIndex(of: left.element.trend) ?? 0,
        order.firstIndex(of: right.element.trend) ?? 0
      )
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      return left.element.weight == right.element.weight
        ? left.offset < right.offset : left.element.weight > right.element.weight
    }
    return Grid(
      caption: Text(
        fr: "État du lien de chaque cellule avec son propre soin, ce qui a changé d’abord",
        en: "State of the tie of each cell to its own care, what changed first"),
      columns: [
        Grid.Column(Text(fr: "Circonscription", en: "District")),
        Grid.Column(Text(fr: "Secteur de soin", en: "Care sector")),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(names.before.capitalized), Grid.Column(names.after.capitalized),
        Grid.Column(Text(fr: "Changement", en: "Change")),
      ],
      rows: ranked.map(\.element).map { cell in
        [
          .text(Text(verbatim: cell.row.name)), .text(Text(verbatim: cell.column.name)),
          .count(Int(cell.weight.rounded())), .state(cell.before), .state(cell.after),
          .text(cell.trend.words),
        ]
      })
  }

  private var coverageConvention: Text {
    Text { language in
      let total = language.counted(Int(cells.reduce(0) { $0 + $1.weight }.rounded()), .pupil)
      let apart =
        cellsApart == 0
        ? ""
        : Text(
          fr: " Cellules d’un seul côté, non comptées : \(cellsApart).",
          en: " Cells of one side only, not counted: \(cellsApart).")[language]
      return Text(
        fr: "Les deux parts se rapportent aux mêmes \(total), ceux d’après : ce n’est pas le "
          + "nombre d’élèves qui change la part. Au plus : si tout l’inconnu était relié.",
        en: "Both shares are of the same \(total), those of after: no change of the number of "
          + "pupils moves the share. At most: if all that is unknown were tied.")[language] + apart
    }
  }

  /// The units whose state changed; nil without a register on both sides.
  var unitSection: Document.Section? {
    guard !units.isEmpty else { return nil }
    let changed = CoverageTrend.allCases.filter { $0 != .same }.flatMap { trend in
      units.filter { $0.trend == trend }
    }
    let blocks: [Document.Block] = [.grid(unitGrid(changed))] + restNote(of: changed.count)
    return Document.Section(
      "units", title: unitTitle, blocks: changed.isEmpty ? [] : blocks)
  }

  private var unitTitle: Text {
    let (old, young) = (units.count(where: \.before.isLinked), units.count(where: \.after.isLinked))
    let gained = units.count { !$0.before.isLinked && $0.after.isLinked }
    let lost = units.count { $0.before.isLinked && !$0.after.isLinked }
    return Text { language in
      let total = language.counted(units.count, .school)
      return Text(
        fr: "Établissements reliés à leur propre soin : \(old), puis \(young), sur \(total) "
          + "(\(gained) de plus, \(lost) de moins)",
        en: "Schools tied to their own care: \(old), then \(young), of \(total) "
          + "(\(gained) gained, \(lost) lost)")[language]
    }
  }

  private func unitGrid(_ changed: [UnitChange]) -> Grid {
    Grid(
      caption: Text(
        fr: "Établissements dont l’état a changé", en: "Schools whose state changed"),
      columns: [
        Grid.Column(Text(fr: "Établissement", en: "School")), Grid.Column(names.before.capitalized),
        Grid.Column(names.after.capitalized), Grid.Column(Text(fr: "Changement", en: "Change")),
      ],
      rows: changed.prefix(Comparison.rowLimit).map { unit in
        [
          .text(Text(verbatim: roster.institutions[unit.unit].name)), .state(unit.before),
          .state(unit.after), .text(unit.trend.words),
        ]
      })
  }

  /// Says that a table is cut, where it is.
  func restNote(of count: Int) -> [Document.Block] {
    guard count > Comparison.rowLimit else { return [] }
    return [
      .note(
        Text(
          fr: "\(Comparison.rowLimit) lignes sur \(count) ; toutes avec --format json.",
          en: "\(Comparison.rowLimit) of \(count) rows; all with --format json."))
    ]
  }
}

extension Grid.Cell {
  /// A state of coverage, by its sign and in words.
  fileprivate static func state(_ state: CoverageState) -> Grid.Cell {
    .text(Text { state.sign + " " + state.words[$0] })
  }
}

extension Language {
  /// Returns a share from what is established to what is possible.
  fileprivate func range(_ share: ClosedRange<Double>) -> String {
    let (low, high) = (percent(share.lowerBound), percent(share.upperBound))
    guard low != high else { return low }
    return Text(fr: "\(low) (au plus \(high))", en: "\(low) (at most \(high))")[self]
  }
}
