import Languages
import Partners
import Tables

/// Whom a structure works with.
extension StructureSheet {
  /// The partners of habit one by one, then those met once and those of another time, by sector.
  var partners: Document.Section {
    let again = schema.partners.filter { $0.occasions.count > 1 }
    let once = schema.partners.filter { $0.occasions.count == 1 }
    let lists = [
      (once, Text(fr: "Vues une seule fois dans la période", en: "Met once in the window")),
      (
        schema.others,
        Text(
          fr: "Vues à une autre époque, ou à une date non enregistrée",
          en: "Met at another time, or at a date that is not recorded")
      ),
    ]
    let tables: [Document.Block] =
      again.isEmpty ? [] : [.grid(strongest(again))]
    let rest = lists.filter { !$0.0.isEmpty }.map { Document.Block.grid(list($0.0, $0.1)) }
    let drawing = figure.map { [Document.Block.figure($0)] } ?? []
    return Document.Section(
      "partners", title: finding(again.count),
      blocks: tables + rest + (tables.isEmpty && rest.isEmpty ? [.paragraph(Self.none)] : [])
        + [.note(Self.convention), .functionsOnly] + drawing)
  }

  private func finding(_ again: Int) -> Text {
    guard !schema.partners.isEmpty else { return otherFinding }
    return Text { language in
      let met = language.counted(schema.partners.count, .institution)
      let occasions = language.counted(schema.occasions.count, .occasion)
      let several = language.number(again)
      return Text(
        fr: "A vu \(met) dans la période, dont \(several) plusieurs fois, en \(occasions)",
        en: "Met \(met) in the window, \(several) of them several times, on \(occasions)")[language]
    }
  }

  private var otherFinding: Text {
    guard !schema.others.isEmpty else {
      return Text(
        fr: "Avec qui elle travaille : non enregistré", en: "Whom it works with: not recorded")
    }
    return Text { language in
      let others = language.counted(schema.others.count, .institution)
      return Text(
        fr: "Dans la période : aucun partenaire enregistré ; à d’autres dates, ou sans date : "
          + others,
        en: "In the window: no partner on record; at other dates, or without a date: \(others)")[
          language]
    }
  }

  private static let none = Text(
    fr: "Avec qui elle travaille : non enregistré ; à enregistrer dans interactions.csv et "
      + "participations.csv.",
    en: "Whom it works with: not recorded; to record in interactions.csv and participations.csv.")

  private static let convention = Text(
    fr:
      "Une occasion : une interaction à laquelle les deux étaient, prêter ses locaux compris. Une "
      + "antenne n’est pas fondue dans l’organisme dont elle fait partie.",
    en: "An occasion: an interaction that both attended, lending rooms included. A branch is not "
      + "merged with the body that it is part of.")

  private func strongest(_ partners: [StructureSchema.Partner]) -> Grid {
    Grid(
      caption: Text(
        fr: "Partenaires de la période, le lien le plus fort d’abord",
        en: "Partners of the window, the strongest tie first"),
      columns: [
        Grid.Column(Text(fr: "Partenaire", en: "Partner")),
        Grid.Column(Text(fr: "Secteur", en: "Sector")),
        Grid.Column(Text(fr: "Occasions", en: "Occasions"), isNumeric: true),
        Grid.Column(Text(fr: "De tout temps", en: "At any time"), isNumeric: true),
        Grid.Column(Text(fr: "Dernière", en: "Last")),
      ],
      rows: partners.map { partner in
        let record = network.institutions[partner.institution]
        return [
          network.verbatim(network.fullName(record)), .text(record.sector.words),
          .count(partner.occasions.count), .count(partner.everCount),
          network.verbatim(last(partner.occasions)),
        ]
      }, grounds: partners.map(grounds))
  }

  private func last(_ occasions: [Int]) -> String? {
    occasions.compactMap { network.interactions[$0].start }
      .max { $0.first < $1.first }?.description
  }

  private func grounds(_ partner: StructureSchema.Partner) -> Grounds {
    let record = network.institutions[partner.institution]
    return Grounds(
      anchor: RowLink(.institution, record.id).name, sectors: [record.sector],
      evidence: network.evidence(ofInteractions: partner.occasions))
  }

  /// Names by sector: a page of lines with a date each would bury those that matter.
  private func list(_ partners: [StructureSchema.Partner], _ caption: Text) -> Grid {
    let shortNames = network.distinctShortNames
    let sectors = Sector.allCases.map { sector in
      (
        sector,
        partners.filter { network.institutions[$0.institution].sector == sector }
      )
    }.filter { !$0.1.isEmpty }
    return Grid(
      caption: caption,
      columns: [
        Grid.Column(Text(fr: "Secteur", en: "Sector")),
        Grid.Column(Text(fr: "Combien", en: "How many"), isNumeric: true),
        Grid.Column(Text(fr: "Qui", en: "Who")),
      ],
      rows: sectors.map { sector, partners in
        let names = partners.map { shortNames[$0.institution] }
          .sorted { $0.precedesInFrench($1) }
        return [
          .text(sector.words.capitalized), .count(partners.count),
          .text(Text(listing: names) ?? .notRecorded),
        ]
      },
      grounds: sectors.map { sector, partners in
        Grounds(
          sectors: [sector], evidence: network.evidence(ofInstitutions: partners.map(\.institution))
        )
      })
  }
}

extension Network {
  /// The short name of each institution, or the whole one where another has the same short name.
  fileprivate var distinctShortNames: [String] {
    let counts = Dictionary(grouping: institutions, by: \.shortName).mapValues(\.count)
    return institutions.map { counts[$0.shortName] == 1 ? $0.shortName : $0.name }
  }
}
