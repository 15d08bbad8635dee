import Graphviz
import Languages
import Partners
import Territories

extension SectorMap {
  /// How many pupils are linked with their own sector and where fewest are, in one sentence, and
  /// for those who cannot see it.
  var figure: Document.Figure {
    Document.Figure(
      name: "map",
      caption: Text { language in
        (map.focus.map { $0.name + language.colon + " " } ?? "")
          + [linked[language], least?[language]].compactMap { $0 }
          .joined(separator: Text(fr: " ; ", en: "; ")[language])
      }, description: description)
  }

  private var linked: Text {
    let share = map.coverage.cells.share?.lowerBound
    return Text { language in
      let percent = language.percent(share)
      return Text(
        fr: "\(percent) des élèves ont un lien enregistré avec leur propre secteur de soin",
        en: "\(percent) of pupils have a recorded link with their own care sector")[language]
    }
  }

  /// The three sectors with the smallest share of linked pupils, or nil if all are linked.
  private var least: Text? {
    let ranked = marks.filter { ($0.share ?? 1) < 1 }
      .sorted { ($0.share ?? 1, $0.column) < ($1.share ?? 1, $1.column) }.prefix(3)
    guard !ranked.isEmpty else { return nil }
    return Text { language in
      let list = ranked.map { mark in
        "\(zones[mark.column].name) (\(language.percent(mark.share)))"
      }.joined(separator: ", ")
      return Text(fr: "le moins : \(list)", en: "the fewest: \(list)")[language]
    }
  }

  private var description: Text {
    Text { language in
      let sectors = language.counted(marks.count, .careSector)
      let communes = language.counted(map.communes.count, .commune)
      return Text(
        fr: "Carte de \(communes) en \(sectors) : un signe par secteur, d’autant plus grand qu’il "
          + "a d’élèves, sa forme selon l’état de la plupart d’entre eux, à côté la part des "
          + "élèves liés ; circonscriptions en trait épais, rencontres entre secteurs en gris.",
        en: "Map of \(communes) in \(sectors): a mark for each sector, the larger the more pupils, "
          + "its shape by the state of most of them, beside it the share of linked pupils; "
          + "districts by a heavy line, meetings between sectors in grey.")[language]
    }
  }

  /// When, what was aggregated and how to see it one by one, on what basis, what is left out.
  ///
  /// - Parameter unnamed: How many sectors have no room for their name.
  func smallPrint(unnamed: Int) -> Text {
    Text { language in
      ([
        map.analysis.subtitle, map.analysis.recordSource, aggregation, detail, map.inference,
        map.borders,
      ] + omissions(unnamed) + [map.north, map.engines])
      .map { $0[language] }.joined(separator: ". ") + "."
    }
  }

  private var aggregation: Text {
    Text { language in
      let communes = language.counted(map.communes.count, .commune)
      let sectors = language.counted(marks.count, .careSector)
      return Text(
        fr: "Regroupé : \(communes) en \(sectors), élèves selon l’état de leur cellule "
          + "(circonscription × secteur), sièges de soin et lieux d’accueil au survol",
        en: "Aggregated: \(communes) into \(sectors), pupils by the state of their cell "
          + "(district × sector), seats of care and hosts on hover")[language]
    }
  }

  private var detail: Text {
    let id = marks.first.map { zones[$0.column].id } ?? "ID"
    return Text(
      fr: "Les communes d’un territoire : --focus ID, par exemple --focus \(id)",
      en: "The communes of one territory: --focus ID, for instance --focus \(id)")
  }

  private func omissions(_ unnamed: Int) -> [Text] {
    [
      map.omission(
        map.unlocatedCount,
        Text(fr: "communes sans place en métropole", en: "communes without a place in France")),
      map.omission(
        meetings.crowdedOccasions,
        Text(
          fr: "occasions de plus de \(CommuneMeetings.mostCommunes) secteurs sans trait",
          en: "occasions of more than \(CommuneMeetings.mostCommunes) sectors without a line")),
      map.omission(
        meetings.omittedPairs,
        Text(fr: "paires moins liées sans trait", en: "less tied pairs without a line")),
      map.omission(
        unnamed,
        Text(fr: "noms de secteurs, au survol", en: "names of sectors, on hover")),
    ].compactMap { $0 }
  }
}
