import Languages
import Partners
import Tables
import Territories

/// Where every institution and interaction of the report has its home: the row that proves it.
extension Report {
  /// The institutions of the register or of the window with their meetings, in the records’ order.
  func institutionSection(_ grounds: RecordGrounds) -> Document.Section? {
    guard !network.institutions.isEmpty else { return nil }
    let present = grounds.occasionsOfInstitution.count { !$0.isEmpty }
    return Document.Section(
      "institutions",
      title: Text { language in
        let all = language.counted(network.institutions.count, .institution)
        guard !isWindowUntold else {
          return Text(
            fr: "\(all) au registre ; à quelles dates elles se sont vues : non enregistré",
            en: "\(all) on record; on which days they met: not recorded")[language]
        }
        let known = language.agreeing(
          network.institutions.count, one: Text(fr: "connue", en: "known"),
          several: Text(fr: "connues", en: "known"))
        return Text(
          fr: "\(all) \(known), dont \(language.number(present)) à une interaction de la période",
          en: "\(all) known, \(language.number(present)) of them at an interaction of the window")[
            language]
      },
      blocks: [.grid(institutionGrid(grounds)), .note(Self.institutionConvention)])
  }

  private func institutionGrid(_ grounds: RecordGrounds) -> Grid {
    let isTold = !isWindowUntold
    return Grid(
      caption: isTold
        ? Text(
          fr: "Les institutions et leurs interactions de la période",
          en: "The institutions and their interactions of the window")
        : Text(fr: "Les institutions du registre", en: "The institutions on record"),
      columns: [
        Grid.Column(Text(fr: "Institution", en: "Institution")),
        Grid.Column(Text(fr: "Secteur", en: "Sector")),
        Grid.Column(Text(fr: "Commune", en: "Commune")),
      ] + (isTold ? Self.occasionColumns : []) + [Grid.Column(Text(fr: "Source", en: "Source"))],
      rows: network.institutions.enumerated().map { index, record in
        [
          .text(Text(verbatim: record.name)), .text(record.sector.words),
          .text(Text(verbatim: network.commune(record.commune)?.name ?? "–")),
        ] + (isTold ? occasionCells(grounds.occasionsOfInstitution[index]) : [])
          + [.text(Text(verbatim: record.origin.words))]
      }, grounds: network.institutions.indices.map { grounds.institution($0, isHome: true) })
  }

  private static let occasionColumns = [
    Grid.Column(Text(fr: "Interactions", en: "Interactions"), isNumeric: true),
    Grid.Column(Text(fr: "Dernière", en: "Last")),
  ]

  private func occasionCells(_ occasions: [Int]) -> [Grid.Cell] {
    let days = occasions.compactMap { network.interactions[$0].start?.first }
    return [.count(occasions.count), .text(Text(verbatim: days.max()?.description ?? "–"))]
  }

  private static let institutionConvention = Text(
    fr: "Un professionnel compte avec son institution ; payer ou recevoir n’est pas participer, "
      + "prêter ses locaux l’est.",
    en: "A professional counts with the institution; to pay or to be written to is not to take "
      + "part, to lend rooms is.")

  /// All interactions by date, views included and marked.
  func interactionSection(_ grounds: RecordGrounds) -> Document.Section? {
    guard !network.interactions.isEmpty else { return nil }
    let counted = network.countedInteractions.count
    let listed = listedInteractions(grounds)
    guard !listed.isEmpty else { return nil }
    return Document.Section(
      "interactions",
      title: Text { language in
        let all = language.counted(network.interactions.count, .interaction)
        let some = language.counted(
          counted, one: Text(fr: "comptée", en: "of them counted"),
          several: Text(fr: "comptées", en: "of them counted"))
        return Text(
          fr: "\(all) au registre, dont \(some)", en: "\(all) on record, \(some)")[language]
      },
      blocks: [
        .grid(interactionGrid(listed, grounds)),
        .note(
          Text(
            fr:
              "On compte les événements et les séries sans ligne propre, jamais les vues. Au-delà "
              + "de \(RecordGrounds.mostListed) institutions et interactions, celles de la période "
              + "seules sont listées.",
            en: "Events count, and series without rows of their own; never views. Beyond "
              + "\(RecordGrounds.mostListed) institutions and interactions, those of the window "
              + "alone are listed.")),
      ])
  }

  /// All of them, or of very many those of the window.
  private func listedInteractions(_ grounds: RecordGrounds) -> [Int] {
    grounds.isLarge
      ? network.interactions.indices.filter {
        analysis.settings.window.contains(network.interactions[$0])
      } : Array(network.interactions.indices)
  }

  private func interactionGrid(_ listed: [Int], _ grounds: RecordGrounds) -> Grid {
    let order = listed.sorted { left, right in
      let days = [left, right].map { network.interactions[$0].start?.first.number ?? .max }
      return days[0] == days[1] ? left < right : days[0] < days[1]
    }
    return Grid(
      caption: Text(
        fr: "Les interactions par date de début, et leur chiffre comme il est écrit",
        en: "The interactions by day of start, and their figure as it is written"),
      columns: [
        Grid.Column(Text(fr: "Interaction", en: "Interaction")),
        Grid.Column(Text(fr: "Sorte", en: "Kind")), Grid.Column(Text(fr: "Début", en: "Start")),
        Grid.Column(Text(fr: "État", en: "Status")), Grid.Column(Text(fr: "Niveau", en: "Level")),
        Grid.Column(Text(fr: "Participations", en: "Participations"), isNumeric: true),
        Grid.Column(Text(fr: "Présents nommés", en: "Named there"), isNumeric: true),
        Grid.Column(Text(fr: "Source", en: "Source")),
      ],
      rows: order.map { index in
        let record = network.interactions[index]
        return [
          .text(Text(verbatim: record.label)), .text(KindWords.interaction(record.kind)),
          .text(Text(verbatim: record.start?.description ?? "–")), .text(record.status.words),
          .text(record.level.words), .count(record.participations ?? record.participants),
          .count(grounds.participationsOfInteraction[index].count),
          .text(Text(verbatim: record.origin.words)),
        ]
      }, grounds: order.map { grounds.interaction($0, isHome: true) })
  }
}

extension Interaction.Level {
  /// The level in words.
  fileprivate var words: Text {
    switch self {
    case .series: Text(fr: "série", en: "series")
    case .event: Text(fr: "événement", en: "event")
    case .view: Text(fr: "vue", en: "view")
    }
  }
}
