import Graphviz
import Languages
import Partners

extension SectorDrilldown {
  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    Document.Figure(name: "sectors", caption: finding, description: description)
  }

  private var place: Int { meetings.groups.firstIndex { $0.sector == sector } ?? 0 }

  /// Whom the sector meets most, and whom never.
  private var finding: Text {
    Text { language in
      let name = meetings.groups[place].name[language]
      let count = language.counted(members.count + omittedCount, .institution)
      let parts = [most[language], never[language]].filter { !$0.isEmpty }
      return "\(name)\(language.colon) \(count)"
        + parts.map { ", \($0)" }.joined()
    }
  }

  private var most: Text {
    let pair = meetings.pairs.first { $0.first == place || $0.second == place }
    guard let pair else { return Text(fr: "seules entre elles", en: "by themselves") }
    let other = name(pair.first == place ? pair.second : pair.first)
    return Text { language in
      let count = language.counted(pair.count, .occasion)
      let name = other[language]
      return Text(
        fr: "le plus souvent avec \(name) (\(count))", en: "most often with \(name) (\(count))")[
          language]
    }
  }

  private var never: Text {
    let strangers = meetings.strangers.filter { $0.first == place || $0.second == place }
    guard !strangers.isEmpty else { return Text(verbatim: "") }
    return Text { language in
      let names = strangers.map { pair in
        name(pair.first == place ? pair.second : pair.first)[language]
      }
      let list = names.list(in: language, atMost: 4)
      return Text(fr: "jamais avec \(list)", en: "never with \(list)")[language]
    }
  }

  private func name(_ number: Int) -> Text {
    meetings.groups[number].sector?.words ?? meetings.groups[number].name
  }

  private var description: Text {
    Text(
      fr: "Les institutions d’un secteur d’activité, et les autres secteurs, chacun dessiné d’une "
        + "pièce ; un trait est d’autant plus épais qu’il y a d’occasions.",
      en: "The institutions of one sector of activity, and the other sectors, each drawn as one; "
        + "the more occasions, the heavier a line.")
  }

  /// What each shape and line means.
  func legend(_ column: inout LegendColumn) {
    let language = scope.language
    column.sectors([sector] + met.compactMap { meetings.groups[$0].sector }, in: language)
    column.line(
      Text(
        fr: "Grande forme : tout un secteur, petite : une institution",
        en: "Large shape: a whole sector, small: an institution")[language])
    column.heading(Text(fr: "Liens", en: "Ties")[language])
    for strength in Palette.tieSamples {
      let look = Palette.tie(strength: strength)
      let words =
        strength < 1
        ? Text(fr: "réunis à plusieurs", en: "together among several")[language]
        : language.counted(Int(strength), .occasion)
      column.line(
        words, color: look[.color] ?? Palette.tie,
        width: look[.penwidth].flatMap(Double.init) ?? 1)
    }
  }

  var smallPrint: Text { scope.smallPrint(conventions, engine: engine) }

  var engine: Text {
    let name = "Graphviz \(scope.engineName), overlap=prism, sep=+6, start=7, pack=14"
    return Text(fr: "\(name), puis nop2", en: "\(name), then nop2")
  }

  var conventions: [Text] {
    let line = Text(
      fr: "Trait vers un secteur : occasions où il était présent",
      en: "Line to a sector: occasions that it attended")
    guard omittedCount > 0 else { return [line] }
    return [
      line,
      Text { language in
        let count = language.counted(omittedCount, .institution)
        return Text(fr: "\(count) aux moins de partenaires sans marque", en: "\(count) unmarked")[
          language]
      },
    ]
  }
}
