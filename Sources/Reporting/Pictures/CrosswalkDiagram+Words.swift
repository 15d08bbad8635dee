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
        name(crosswalk.rows.zones[row].name, crosswalk.rowTotal(row), id: "district-\(row)")
      },
      columns: flow.columns.map { column in
        name(
          crosswalk.columns.zones[column].name, crosswalk.columnTotal(column),
          id: "sector-\(column)")
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

  private func name(_ name: String, _ pupils: Double, id: String) -> Node {
    let lines = name.shortened(to: 48).drawableLine.lines(within: 26)
    let total = language.counted(Int(pupils.rounded()), .pupil)
    return word(
      (lines + [total]).joined(separator: "\n"), id: id, size: "11", cssClass: "zone-name")
  }

  private func word(_ label: String, id: String, size: String, cssClass: String) -> Node {
    Node(
      id: id, label: label,
      attributes: Palette.name(size: size).merging([.cssClass: cssClass, .tooltip: label.oneLine]))
  }

  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    Document.Figure(name: "crosswalk", caption: finding, description: description)
  }

  /// How many pupils have the right link, and how many may have none.
  private var finding: Text {
    Text { language in
      let total = coverage.crosswalk.cellTotal
      let share = { (state: CoverageState) in
        language.percent(coverage.weight(in: state) / total)
      }
      let linked = language.percent(coverage.share?.lowerBound)
      let rest: [Text] = [
        coverage.weight(in: .silent) > 0
          ? Text(fr: "\(share(.silent)) n’en ont aucun", en: "\(share(.silent)) have none") : nil,
        coverage.weight(in: .unknown) > 0
          ? Text(
            fr: "pour \(share(.unknown)) les enregistrements ne le disent pas",
            en: "for \(share(.unknown)) the records do not say") : nil,
      ].compactMap { $0 }
      let head = Text(
        fr: "\(linked) des élèves ont un lien enregistré avec leur propre secteur de soin",
        en: "\(linked) of pupils have a recorded link with their own care sector")
      let thread = thread(share(.fragile))
      let first = Text(fr: head.french + thread.french, en: head.english + thread.english)
      return ([first] + rest).map { $0[language] }
        .joined(separator: Text(fr: " ; ", en: "; ")[language])
    }
  }

  /// How much of what is linked hangs on one thread.
  private func thread(_ share: String) -> Text {
    guard coverage.weight(in: .fragile) > 0 else { return Text(verbatim: "") }
    return coverage.weight(in: .covered) > 0
      ? Text(fr: ", dont \(share) par un seul fil", en: ", \(share) by a single thread")
      : Text(fr: ", toujours par un seul fil", en: ", always by a single thread")
  }

  private var description: Text {
    Text { language in
      let rows = coverage.crosswalk.rows.zones
      let columns = coverage.crosswalk.columns.zones
      let cells = flow.cells.prefix(20).map { cell in
        "\(rows[cell.row].name) × \(columns[cell.column].name)\(language.colon) "
          + "\(language.number(Int(cell.weight.rounded()))), \(cell.state.words[language])"
      }
      let more = flow.cells.count > cells.count ? " …" : "."
      return Text(
        fr: "Circonscriptions à gauche, secteurs de soin à droite, une bande par cellule, large "
          + "comme ses élèves, avec le motif de son état. ",
        en: "Districts on the left, care sectors on the right, a band for each cell, as wide as "
          + "its pupils, with the pattern of its state. ")[language]
        + cells.joined(separator: "; ") + more
    }
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
          return Text(
            fr: "Dessiné : \(flow.rows.count) circonscriptions sur \(language.number(rows)) et "
              + "\(flow.columns.count) secteurs de soin sur \(language.number(columns)), les plus "
              + "lourds, soit \(share) des élèves",
            en: "Drawn: \(flow.rows.count) of \(language.number(rows)) districts and "
              + "\(flow.columns.count) of \(language.number(columns)) care sectors, the heaviest, "
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
