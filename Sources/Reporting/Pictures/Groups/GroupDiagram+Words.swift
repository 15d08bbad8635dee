import Graphviz
import Languages
import Partners

extension GroupDiagram {
  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    Document.Figure(
      name: purpose.rawValue,
      caption: purpose == .sectors ? meetingFinding.capitalized : sizeFinding,
      description: description)
  }

  private var sizeFinding: Text {
    Text { language in
      let institutions = language.counted(scope.rows.count, .institution)
      let groups = language.counted(meetings.groups.count, .group)
      return Text(fr: "\(institutions) en \(groups) : ", en: "\(institutions) in \(groups): ")[
        language] + meetingFinding[language]
    }
  }

  /// Who meets most, and who never met.
  private var meetingFinding: Text {
    guard let most = meetings.pairs.first else {
      return Text(fr: "Aucun groupe n’en a rencontré un autre", en: "No group met another")
    }
    return Text { language in
      let count = language.number(most.count)
      let names = names(most.first, most.second, language)
      let shared = Text(
        fr: "\(names) : le plus d’occasions partagées (\(count))",
        en: "\(names): the most shared occasions (\(count))")[language]
      return shared + never[language]
    }
  }

  /// The pairs that share nothing, or nothing if there are none.
  private var never: Text {
    let strangers = meetings.strangers
    guard let pair = strangers.first else { return Text(verbatim: "") }
    return Text { language in
      let (some, all) = (strangers.count, strangers.count + meetings.pairs.count)
      let groups =
        meetings.groups.contains { $0.seat != nil || $0.sector == nil }
        ? Text(fr: "groupes", en: "groups") : Text(fr: "secteurs", en: "sectors")
      let names = names(pair.first, pair.second, language)
      let whole = language.number(all)
      let none = language.counted(
        some,
        one: Text(
          fr: "paire de \(groups.french) sur \(whole) n’en a aucune : \(names)",
          en: "of \(whole) pairs of \(groups.english) shares none: \(names)"),
        several: Text(
          fr: "paires de \(groups.french) sur \(whole) n’en ont aucune, dont \(names)",
          en: "of \(whole) pairs of \(groups.english) share none, such as \(names)"))
      return language.semicolon + none
    }
  }

  private func names(_ first: Int, _ second: Int, _ language: Language) -> String {
    "\(name(first, language)) – \(name(second, language))"
  }

  private func name(_ number: Int, _ language: Language) -> String {
    let group = meetings.groups[number]
    let name = (group.sector?.words ?? group.name)[language].shortened(to: 40)
    let seat = group.seat.flatMap { seats?.groups[$0].name[language].shortened(to: 40) }
    return name + (seat.map { " (\($0))" } ?? "")
  }

  private var description: Text {
    Text { language in
      let institutions = language.counted(scope.rows.count, .institution)
      let occasions = language.counted(scope.occasionCount, .occasion)
      let groups = language.counted(meetings.groups.count, .group)
      return Text(
        fr: "\(institutions) en \(occasions), dessinées en \(groups) ; un trait est d’autant plus "
          + "épais que deux groupes ont partagé d’occasions.",
        en: "\(institutions) on \(occasions), drawn as \(groups); the more occasions two groups "
          + "shared, the heavier their line.")[language]
    }
  }

  /// What each shape and line means.
  func legend(_ column: inout LegendColumn) {
    let language = scope.language
    let sectors = meetings.groups.compactMap(\.sector)
    if sectors.isEmpty {
      column.heading(Text(fr: "Groupes", en: "Groups")[language])
      column.area(Text(fr: "territoire du siège", en: "territory of the seat")[language])
      let size: Attributes = [.width: "0.34", .height: "0.18", .fixedsize: "true"]
      column.mark(
        Palette.group(of: nil).merging(size),
        Text(fr: "institutions d’un territoire", en: "institutions of a territory")[language])
    } else {
      column.sectors(sectors, in: language)
      if seats != nil {
        column.area(Text(fr: "territoire du siège", en: "territory of the seat")[language])
      }
    }
    column.line(
      Text(fr: "Grande forme : plus d’institutions", en: "Large shape: more institutions")[language]
    )
    column.heading(Text(fr: "Occasions partagées", en: "Shared occasions")[language])
    let most = max(meetings.pairs.first?.count ?? 1, meetings.within.max() ?? 1)
    for count in Set([most, max(1, most / 4)]).sorted(by: >) {
      column.line(
        language.number(count), color: Palette.tie,
        width: 0.6 + 8 * Double(count) / Double(most))
    }
    column.line(
      Text(fr: "Boucle : entre elles, au sein du groupe", en: "Loop: among them, within the group")[
        language])
  }

  /// When, by which convention, and how it was drawn.
  var smallPrint: Text {
    let line = Text(
      fr: "Trait : occasions où les deux groupes étaient présents ; boucle : occasions où deux "
        + "institutions du groupe l’étaient",
      en: "Line: occasions that both groups attended; loop: occasions that two institutions of "
        + "the group attended")
    let left = meetings.pairs.count - drawnPairs.count
    let omitted =
      left > 0
      ? [
        Text {
          $0.counted(
            left, one: Text(fr: "paire moins liée sans trait", en: "less tied pair undrawn"),
            several: Text(fr: "paires moins liées sans trait", en: "less tied pairs undrawn"))
        }
      ] : []
    return scope.smallPrint([line] + omitted, engine: engine)
  }

  private var engine: Text {
    if seats == nil && scope.request.engine == nil {
      return Text(fr: "Graphviz nop2, en cercle", en: "Graphviz nop2, in a ring")
    }
    let name = "Graphviz \(scope.engineName), overlap=prism, sep=+6, start=7, pack=14"
    return Text(fr: "\(name), puis nop2", en: "\(name), then nop2")
  }
}

extension CountedNoun {
  static let group = CountedNoun(
    one: Text(fr: "groupe", en: "group"), several: Text(fr: "groupes", en: "groups"))
}
