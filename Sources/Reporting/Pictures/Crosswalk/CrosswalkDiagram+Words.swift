import Graphviz
import Languages
import Partners
import Territories

extension CrosswalkDiagram {
  /// Everything that is written between the finding and the small print, not placed yet.
  var words: CrosswalkWords {
    let crosswalk = coverage.crosswalk
    return CrosswalkWords(
      rows: flow.rows.map { row in
        name(crosswalk.rows.zones[row], crosswalk.rowTotal(row), id: "district-\(row)")
      },
      columns: flow.columns.map { column in
        name(crosswalk.columns.zones[column], crosswalk.columnTotal(column), id: "sector-\(column)")
      },
      cells: flow.cells.map { cell in
        word(
          "\(cell.state.sign) \(language.number(Int(cell.weight.rounded())))",
          id: "pupils-\(cell.row)-\(cell.column)", size: "10", cssClass: "cell-name")
      },
      rowHeading: word(
        Text(fr: "CIRCONSCRIPTIONS", en: "DISTRICTS")[language], id: "heading-districts",
        size: "9", cssClass: "heading"),
      columnHeading: word(
        Text(fr: "SECTEURS DE SOIN", en: "CARE SECTORS")[language], id: "heading-sectors",
        size: "9", cssClass: "heading"))
  }

  private func name(_ zone: Zoning.Zone, _ pupils: Double, id: String) -> Node {
    let lines = zone.name.shortened(to: 48).drawableLine.lines(within: 26)
    let total = language.counted(Int(pupils.rounded()), .pupil)
    var node = word(
      (lines + [total]).joined(separator: "\n"), id: id, size: "11", cssClass: "zone-name")
    node.attributes[.url] = RowLink(.territory, zone.id).address(in: language)
    return node
  }

  private func word(_ label: String, id: String, size: String, cssClass: String) -> Node {
    Node(
      id: id, label: label,
      attributes: Palette.name(size: size).merging([.cssClass: cssClass, .tooltip: label.oneLine]))
  }

  /// When, what the states mean, from which tables, what is left out, how it was drawn.
  var smallPrint: Text {
    Text { language in
      ([analysis.subtitle, key, basis] + omissions + [engine])
        .map { $0[language] }.joined(separator: ". ") + "."
    }
  }

  /// What the states mean, no sign apart from its word.
  private var key: Text {
    Text { language in
      CoverageState.allCases.reduce(analysis.stateKey[language]) { key, state in
        key.replacing("\(state.sign) ", with: "\(state.sign)\u{A0}")
      }
    }
  }

  private var basis: Text {
    let crosswalk = coverage.crosswalk
    let inferred = crosswalk.inferred.joined().reduce(0, +)
    return Text { language in
      let pupils = language.counted(Int(inferred.rounded()), .pupil)
      return Text(
        fr: "Largeur d’une bande : élèves des écoles, dont \(pupils) par un rattachement inféré. "
          + "D’après communes.csv et memberships.csv",
        en: "Width of a band: pupils of schools, \(pupils) by an inferred membership. "
          + "From communes.csv and memberships.csv")[language]
    }
  }

  /// What the crosswalk holds and the diagram does not show.
  private var omissions: [Text] {
    let crosswalk = coverage.crosswalk
    let (rows, columns) = (crosswalk.rows.zones.count, crosswalk.columns.zones.count)
    var omissions: [Text] = []
    if flow.rows.count < rows || flow.columns.count < columns {
      omissions.append(
        Text { language in
          let share = language.percent(flow.total / crosswalk.cellTotal)
          let districts = language.counted(flow.rows.count, .district)
          let sectors = language.counted(flow.columns.count, .careSector)
          return Text(
            fr: "Dessiné : \(districts) sur \(language.number(rows)) et "
              + "\(sectors) sur \(language.number(columns)), les plus "
              + "lourds, soit \(share) des élèves",
            en: "Drawn: \(flow.rows.count) of \(language.counted(rows, .district)) and "
              + "\(flow.columns.count) of \(language.counted(columns, .careSector)), the heaviest, "
              + "with \(share) of the pupils")[language]
        })
    }
    let outside = crosswalk.total - crosswalk.cellTotal
    if outside.rounded() > 0 {
      omissions.append(
        Text { language in
          let pupils = language.counted(Int(outside.rounded()), .pupil)
          return Text(
            fr: "Hors de l’un des deux découpages, non dessiné : \(pupils)",
            en: "Outside one of the two systems, not drawn: \(pupils)")[language]
        })
    }
    return omissions
  }

  private var engine: Text {
    Text(fr: "Places calculées, Graphviz nop2", en: "Computed places, Graphviz nop2")
  }
}

extension String {
  /// This label as a tooltip has it.
  fileprivate var oneLine: String { replacing("\n", with: ", ") }
}
