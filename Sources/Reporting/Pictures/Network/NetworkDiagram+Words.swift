import Graphs
import Graphviz
import Languages
import Partners

extension NetworkDiagram {
  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    Document.Figure(name: "network", caption: finding, description: description)
  }

  /// What the network hangs on, or who has the most partners.
  private var finding: Text {
    guard let star else { return mostPartners }
    let name = scope.institutions[star.hub.index].shortName.shortened(to: 60)
    let others = star.memberCount
    let largest = star.pieces.first?.count ?? 0
    return Text { language in
      let (count, pieces) = (language.number(others), language.number(star.pieces.count))
      return Text(
        fr: "Sans \(name), les \(count) autres institutions de son réseau tombent en \(pieces) "
          + "morceaux, le plus grand de \(language.number(largest))",
        en: "Without \(name) the other \(count) institutions of its network fall into \(pieces) "
          + "pieces, the largest of \(language.number(largest))")[language]
    }
  }

  private var mostPartners: Text {
    let ranked = scope.graph.degree().ranked()
    let first = ranked.first.map { scope.institutions[$0.index].shortName.shortened(to: 60) } ?? ""
    let most = ranked.first.map { scope.graph.neighbours(of: $0).count } ?? 0
    return Text { language in
      let institutions = language.counted(scope.rows.count, .institution)
      let ties = language.counted(scope.graph.tieCount, .tie)
      return Text(
        fr: "\(institutions), \(ties) : \(first) a rencontré le plus d’autres "
          + "(\(language.number(most)))",
        en: "\(institutions), \(ties): \(first) met the most others "
          + "(\(language.number(most)))")[language]
    }
  }

  private var description: Text {
    Text { language in
      let institutions = language.counted(scope.rows.count, .institution)
      let ties = language.counted(scope.graph.tieCount, .tie)
      let occasions = language.counted(scope.occasionCount, .occasion)
      return Text(
        fr: "Réseau : \(institutions) en \(occasions), \(ties). Couleur et forme selon le "
          + "secteur d’activité, trait d’autant plus épais que deux institutions se rencontrent.",
        en: "Network: \(institutions) on \(occasions), \(ties). Colour and shape by sector of "
          + "activity; the more often two institutions meet, the heavier their line.")[language]
    }
  }

  /// What each shape and line means.
  func legend(_ column: inout LegendColumn) {
    let language = scope.language
    column.sectors(scope.institutions.map(\.sector), in: language)
    column.heading(Text(fr: "Liens", en: "Ties")[language])
    for strength in Palette.tieSamples {
      let look = Palette.tie(strength: strength)
      column.line(
        words(ofStrength: strength)[language], color: look[.color] ?? Palette.weakTie,
        width: look[.penwidth].flatMap(Double.init) ?? 1)
    }
    column.heading(Text(fr: "Lecture", en: "Reading")[language])
    if let seats {
      let area = Text(fr: "territoire du siège", en: "territory of the seat")
      if !seats.groups.isEmpty { column.area(area[language]) }
    } else if let star {
      let name = scope.institutions[star.hub.index].shortName.shortened(to: 30)
      let area = Text(
        fr: "se rencontrent aussi sans \(name)", en: "meet without \(name) too")
      column.area(area[language])
    }
    column.line(size[language])
    if isTight { column.line(dots[language]) }
  }

  private func words(ofStrength strength: Double) -> Text {
    switch strength {
    case ..<1: Text(fr: "réunis à plusieurs", en: "together among several")
    case ..<2: Text(fr: "une rencontre à deux", en: "a meeting of two")
    default:
      Text { language in
        let count = language.number(strength, decimals: 0)
        return Text(fr: "\(count) rencontres à deux", en: "\(count) meetings of two")[language]
      }
    }
  }

  private var size: Text {
    Text(fr: "Grand nom : le plus de partenaires", en: "Large name: the most partners")
  }

  private var dots: Text {
    Text(
      fr: "Sans nom : moins de partenaires (au survol)", en: "No name: fewer partners (hover)")
  }

  /// When, by which convention, and how it was drawn.
  var smallPrint: Text {
    let strength = Text(
      fr: "Force d’un lien : somme de 1/(n − 1) sur les occasions partagées, n présents (Newman)",
      en: "Strength of a tie: sum of 1/(n − 1) over shared occasions of n present (Newman)")
    let parameters = "Graphviz \(scope.engineName), overlap=prism, sep=+6, start=7, pack=14"
    return scope.smallPrint(
      [strength],
      engine: Text(fr: "\(parameters), puis nop2", en: "\(parameters), then nop2"))
  }
}
