import Graphs
import Languages
import Partners
import Tables
import Territories

/// The tables of an action sheet: its sessions and who was there.
extension ActionForm {
  /// The sessions one by one, or nil where the action has none of its own.
  var sessionSection: Document.Section? {
    guard !sessions.isEmpty else { return nil }
    let rows = sessions.map { network.interactions[$0] }
    let states = Interaction.Status.allCases.compactMap { status -> Text? in
      let count = rows.count { $0.status == status }
      return count == 0 ? nil : status.words.colon(Text { $0.number(count) })
    }
    return Document.Section(
      "sessions",
      title: Text { language in
        let told = states.map { $0[language] }.joined(separator: language.semicolon)
        return Text(
          fr: "Séances et parties : \(rows.count) (\(told))",
          en: "Sessions and parts: \(rows.count) (\(told))")[language]
      },
      blocks: [
        .grid(
          Grid(
            caption: Text(fr: "Dans l’ordre des dates", en: "By date"),
            columns: Self.sessionColumns, rows: rows.map(cells),
            grounds: sessions.map { Grounds(evidence: network.evidence(ofInteractions: [$0])) }))
      ])
  }

  private static let sessionColumns = [
    Grid.Column(Text(fr: "Date", en: "Date")), Grid.Column(Text(fr: "Quoi", en: "What")),
    Grid.Column(Text(fr: "État", en: "State")), Grid.Column(Text(fr: "Lieu", en: "Place")),
    Grid.Column(Text(fr: "Participants", en: "Participants"), isNumeric: true),
    Grid.Column(Text(fr: "Participations", en: "Participations"), isNumeric: true),
  ]

  private func cells(_ record: Interaction) -> [Grid.Cell] {
    let place =
      network.institution(record.place)?.shortName
      ?? network.commune(network.commune(of: record))?.name
      ?? network.territory(record.territory)?.name
    return [
      network.verbatim(record.start?.description), network.verbatim(record.label),
      .text(record.status.words), network.verbatim(place), .count(record.participants),
      .count(record.participations),
    ]
  }

  /// Who is recorded to have been there, or nil where nobody is.
  var presenceSection: Document.Section? {
    guard !sheet.presences.isEmpty else { return nil }
    let houses = sheet.presences.compactMap { house(of: $0.actor) }
    let loose = Set(sheet.presences.map(\.actor)).count { house(of: $0) == nil }
    return Document.Section(
      "presences",
      title: Text { language in
        let institutions = language.counted(houses.distinct.count, .institution)
        let others = language.counted(loose, .function)
        return Text(
          fr: "Y étaient : \(institutions)" + (loose > 0 ? ", \(others) sans institution" : ""),
          en: "Who was there: \(institutions)"
            + (loose > 0 ? ", \(others) without an institution" : ""))[language]
      }, blocks: [.grid(presenceGrid)])
  }

  private var presenceGrid: Grid {
    let roles = Participation.Role.allCases.filter { !sheet.presences(as: $0).isEmpty }
    return Grid(
      caption: Text(fr: "Qui, et à quel titre", en: "Who, and in which capacity"),
      columns: [
        Grid.Column(Text(fr: "À quel titre", en: "Capacity")),
        Grid.Column(Text(fr: "Qui", en: "Who")),
      ],
      rows: roles.map { role in
        [.text(role.words.capitalized), .text(Text(listing: names(as: role)) ?? .notRecorded)]
      },
      grounds: roles.map { role in
        Grounds(
          evidence: sheet.presences(as: role).flatMap { presence in
            presence.rows.map { row in
              Grounds.Evidence(
                Text(verbatim: network.actorName(presence.actor)),
                network.participations[row].origin)
            }
          })
      })
  }

  /// Those of a capacity: each institution once with its functions, then functions without any.
  private func names(as role: Participation.Role) -> [String] {
    let presences = sheet.presences(as: role)
    let houses = presences.compactMap { house(of: $0.actor) }.distinct
    let loose = presences.filter { house(of: $0.actor) == nil }.map {
      name(network.actorName($0.actor), $0)
    }
    return houses.map { house in
      let own = presences.first { $0.actor == house }
      let name = network.institution(house)?.name ?? house
      let functions = presences.filter { $0.actor != house && self.house(of: $0.actor) == house }
        .map { self.name(network.professional($0.actor)?.function ?? $0.actor, $0) }
      return (own.map { self.name(name, $0) } ?? name)
        + (functions.isEmpty ? "" : " (\(functions.joined(separator: ", ")))")
    } + loose
  }

  private func house(of actor: String) -> String? {
    network.institution(actor)?.id ?? network.professional(actor)?.institution
  }

  /// A name with how many persons, where several are recorded.
  private func name(_ name: String, _ presence: ActionSheet.Presence) -> String {
    let counts = presence.rows.compactMap { network.participations[$0].count }
    let number = counts.count == presence.rows.count ? counts.reduce(0, +) : 1
    return name + (number == 1 ? "" : " × \(number)")
  }
}
