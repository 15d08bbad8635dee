import Languages
import Partners
import Territories

extension TerritoryMap {
  /// Which part of the pupils of a focused care sector is linked, or nil without one.
  private var focusedShare: Text? {
    let cells = coverage.cells
    guard let column = request.focus.flatMap({ cells.crosswalk.columns.zone(id: $0) }) else {
      return nil
    }
    return Text { language in
      let share = language.percent(cells.share(ofColumn: column))
      return Text(
        fr: "\(share) des élèves ont un lien enregistré avec leur secteur de soin",
        en: "\(share) of pupils have a recorded link with their care sector")[language]
    }
  }

  /// What the map shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    let inferred = coverage.cells.crosswalk.columns.inferredCount
    let caption =
      focusedShare ?? analysis.straddleSentence
      ?? Text(fr: "Secteurs de soin et circonscriptions", en: "Care sectors and districts")
    return Document.Figure(
      name: "map",
      caption: Text { language in
        (focus.map { $0.name + language.colon + " " } ?? "") + caption[language]
      },
      description: Text { language in
        let all = language.counted(communes.count, .commune)
        let some = language.counted(inferred, .commune)
        return Text(
          fr:
            "Carte de \(all) : secteurs de soin en couleur et hachures, circonscriptions en trait "
            + "épais, état du lien de chaque commune avec son secteur de soin par une forme. "
            + "Secteur inféré par le siège le plus proche pour \(some).",
          en: "Map of \(all): care sectors by colour and hatching, districts by a heavy line, the "
            + "state of each commune’s link with its care sector by a shape. The sector is "
            + "inferred by the nearest seat for \(some).")[language]
      })
  }
}
