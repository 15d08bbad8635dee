import Languages
import Territories

extension CrosswalkDiagram {
  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    Document.Figure(
      name: "crosswalk",
      caption: Text { language in
        let parts = [linked, silence, ignorance].compactMap { $0?[language] }
        return parts.joined(separator: Text(fr: " ; ", en: "; ")[language])
      },
      description: description)
  }

  /// How many pupils have the right tie, and how much of it hangs on one thread.
  private var linked: Text? {
    Text { language in
      let share = language.percent(coverage.share?.lowerBound)
      return Text(
        fr: "\(share) des élèves ont un lien enregistré avec leur propre secteur de soin",
        en: "\(share) of pupils have a recorded link with their own care sector")[language]
        + (thread?[language] ?? "")
    }
  }

  private var thread: Text? {
    guard coverage.weight(in: .fragile) > 0 else { return nil }
    guard coverage.weight(in: .covered) > 0 else {
      return Text(fr: ", toujours par un seul fil", en: ", always by a single thread")
    }
    return Text { language in
      let percent = share(of: .fragile, in: language)
      return Text(fr: ", dont \(percent) par un seul fil", en: ", \(percent) by a single thread")[
        language]
    }
  }

  private var silence: Text? {
    guard coverage.weight(in: .silent) > 0 else { return nil }
    return Text { language in
      let percent = share(of: .silent, in: language)
      return Text(fr: "\(percent) n’en ont aucun", en: "\(percent) have none")[language]
    }
  }

  private var ignorance: Text? {
    guard coverage.weight(in: .unknown) > 0 else { return nil }
    return Text { language in
      let percent = share(of: .unknown, in: language)
      return Text(
        fr: "pour \(percent) les enregistrements ne le disent pas",
        en: "for \(percent) the records do not say")[language]
    }
  }

  private func share(of state: CoverageState, in language: Language) -> String {
    language.percent(coverage.weight(in: state) / coverage.crosswalk.cellTotal)
  }

  private var description: Text {
    Text { language in
      let cells = flow.cells.prefix(20).map { title(of: $0, in: language) }
      let opening = Text(
        fr: "Circonscriptions à gauche, secteurs de soin à droite, une bande par cellule, large "
          + "comme ses élèves, avec le motif de son état. ",
        en: "Districts on the left, care sectors on the right, a band for each cell, as wide as "
          + "its pupils, with the pattern of its state. ")
      return opening[language] + cells.joined(separator: Text(fr: " ; ", en: "; ")[language])
        + (flow.cells.count > cells.count ? " …" : ".")
    }
  }

  /// Returns a cell in words: where it is, how many pupils it has, and its state.
  func title(of cell: CrosswalkFlow.Cell, in language: Language) -> String {
    let (rows, columns) = (coverage.crosswalk.rows.zones, coverage.crosswalk.columns.zones)
    let pupils = language.counted(Int(cell.weight.rounded()), .pupil)
    return "\(rows[cell.row].name) × \(columns[cell.column].name)\(language.colon) "
      + "\(pupils), \(cell.state.words[language])"
  }
}
