import Graphs
import Graphviz
import Languages
import Partners
import Tables

extension TwoModeDiagram {
  /// How many institutions came to one occasion alone.
  var onceCount: Int { counts.count { $0 == 1 } }

  /// How many occasions brought three or more together.
  private var gatheringCount: Int {
    attendance.occasions.indices.count { attendance.graph.actors(ofEvent: $0).count > 2 }
  }

  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    Document.Figure(
      name: "two-mode",
      caption: Text { language in
        let all = language.counted(counts.count, .institution)
        let total = language.counted(attendance.occasions.count, .occasion)
        let once = language.number(onceCount)
        let large = language.counted(
          gatheringCount, one: Text(fr: "en a réuni", en: "brought"),
          several: Text(fr: "en ont réuni", en: "brought"))
        let came = onceCount < 2 ? "n’est venue" : "ne sont venues"
        let alone = language.counted(onceCount, .institution)
        return Text(
          fr: "\(alone) sur \(language.number(counts.count)) \(came) qu’une fois ; sur \(total), "
            + "\(large) trois ou plus",
          en: "\(once) of \(all) came once only; of \(total), \(large) three or more together")[
            language]
      },
      description: Text(
        fr: "Au milieu les occasions, les grandes une à une par date, les autres par sorte ; à "
          + "gauche les institutions de soin, à droite toutes les autres, par secteur d’activité ; "
          + "un trait par présence.",
        en: "Occasions in the middle, the large ones one by one in order of date, the others by "
          + "kind; institutions of care on the left, all others on the right, by sector of "
          + "activity; a line for each presence."))
  }

  /// The headings of the three columns.
  var columnHeadings: [String] {
    let care = Sector.allCases.filter(analysis.settings.careSectors.contains)
    let numbers = sides.map { side in
      side.groups.reduce(0) { $0 + $1.actors.count + $1.omitted }
    }
    let words = care.map { $0.words[language] }.list(in: language)
    return [
      "\(Text(verbatim: words).capitalized[language]) (\(language.number(numbers[0])))",
      Text(fr: "Occasions", en: "Occasions")[language]
        + " (\(language.number(attendance.occasions.count)))",
      Text(fr: "Tous les autres", en: "Everybody else")[language]
        + " (\(language.number(numbers[1])))",
    ]
  }

  /// Returns what stands over the occasions of a size.
  func heading(of size: TwoModeRow.Size) -> String {
    let words =
      switch size {
      case .gathering:
        Text(fr: "trois institutions ou plus, par date", en: "three institutions or more, by date")
      case .pair: Text(fr: "deux institutions, par sorte", en: "two institutions, by kind")
      case .alone:
        Text(
          fr: "une seule institution enregistrée, par sorte",
          en: "one institution recorded, by kind")
      }
    return words[language]
  }

  /// Returns that so many more are not drawn.
  func more(_ count: Int) -> String {
    Text { language in
      let number = language.number(count)
      return Text(fr: "… et \(number) de plus", en: "… and \(number) more")[language]
    }[language]
  }

  /// Returns what a row says: the date and label of one occasion, or the number of a kind.
  func label(of row: TwoModeRow) -> String {
    let records = row.events.map { analysis.network.interactions[attendance.occasions[$0]] }
    guard let first = records.first else { return "" }
    guard records.count > 1 else {
      let date = first.start.map { "\($0)  " } ?? ""
      let present = row.size == .gathering ? " (\(language.number(row.presences.count)))" : ""
      return (date + first.label).drawableLine.shortened(to: 60) + present
    }
    let number = language.number(records.count)
    return "\(number) × \(KindWords.interaction(first.kind)[language])".drawableLine
      .shortened(to: 60)
  }

  /// Returns what a row tells when a pointer rests on it.
  func told(_ row: TwoModeRow) -> String {
    let labels = row.events.map { analysis.network.interactions[attendance.occasions[$0]].label }
    let present = language.counted(row.presences.count, .institution)
    return (labels.list(in: language, atMost: 12) + " – " + present).drawableLine
      .shortened(to: 4000)
  }

  func legend(_ column: inout LegendColumn) {
    column.heading(Text(fr: "Institutions", en: "Institutions")[language])
    let size: Attributes = [
      .width: "0.17", .height: "0.14", .fixedsize: "true", .color: Palette.smallPrint,
    ]
    let plain: Attributes = [.shape: "box", .style: "filled"]
    column.mark(
      plain.merging(size).merging([.fillcolor: "#bdbdbd"]),
      Text(fr: "plein : plusieurs occasions (combien)", en: "full: several occasions (how many)")[
        language])
    column.mark(
      plain.merging(size).merging([.fillcolor: Palette.paper]),
      Text(fr: "creux : une seule occasion", en: "hollow: one occasion only")[language])
    column.heading(Text(fr: "Secteurs d’activité", en: "Sectors of activity")[language])
    for (look, sectors) in institutions.looks(of: drawn) {
      column.mark(look.merging(size), sectors.map { $0.words[language] }.joined(separator: ", "))
    }
    column.heading(Text(fr: "Traits", en: "Lines")[language])
    column.line(
      Text(fr: "présence de qui ne vint qu’une fois", en: "presence of who came once")[language],
      color: "#949494", width: 0.8)
    column.line(
      Text(fr: "présence de qui vint plusieurs fois", en: "presence of who came several times")[
        language], color: Palette.smallPrint, width: 0.8)
    column.line(
      Text(
        fr: "épais : plusieurs occasions de la sorte", en: "heavy: several occasions of the kind")[
          language], color: Palette.smallPrint, width: 3)
  }

  /// When, what is gathered, what is left out, how it was drawn.
  var smallPrint: Text {
    Text { language in
      let unattached = language.number(attendance.unattached)
      return analysis.subtitle[language]
        + Text(
          fr: ". Les occasions à deux, et celles dont une seule institution est connue, sont "
            + "réunies par sorte ; \(unattached) présences de fonctions sans institution non "
            + "dessinées. Places calculées, Graphviz nop2.",
          en: ". Occasions of two, and those of which one institution is known, are gathered by "
            + "kind; \(unattached) presences of functions without an institution not drawn. "
            + "Computed places, Graphviz nop2.")[language]
    }
  }
}
