import Languages
import Partners
import Tables

/// Sites where several kinds of partner should work together, and which of them do.
extension Network {
  /// The sites with their legs and sides, or nil where the folder asks for none.
  var siteSection: Document.Section? {
    guard let sites, let legs = package?.maillage?.sites?.legs else { return nil }
    return Document.Section(
      "sites", title: siteTitle(sites, legs.count),
      blocks: [
        .grid(siteGrid(sites, legs)), .grid(sideGrid(sites, legs)), .note(siteConvention),
      ])
  }

  /// The name of a leg: that of the settings, else the word for its first kind.
  func legName(_ leg: DataPackage.Leg) -> Text {
    let word = ServiceWords.leg(leg.kinds.first ?? "?")
    guard let name = leg.name else { return word }
    return Text(fr: name["fr"] ?? word.french, en: name["en"] ?? name["fr"] ?? word.english)
  }

  private func siteTitle(_ sites: [Site], _ count: Int) -> Text {
    let anonymous = sites.filter { territories[$0.territory].extent != .one }
    let named = sites.filter { territories[$0.territory].extent == .one }
    let whole = named.count(where: \.hasAllLegs)
    let closed = named.count(where: \.isClosed)
    guard named.isEmpty else {
      return Text { language in
        let all = language.counted(named.count, .site)
        let partners = language.agreeing(
          count, one: Text(fr: "le partenaire", en: "the partner"),
          several: Text(fr: "les \(count) partenaires", en: "all \(count) partners"))
        return Text(
          fr: "\(whole) sur \(all) avec \(partners), \(closed) où tous travaillent ensemble",
          en: "\(whole) of \(all) with \(partners), \(closed) where all work together")[language]
      }
    }
    let number = anonymous.reduce(0 as Int?) { sum, site in
      guard case .several(let count?) = territories[site.territory].extent else { return nil }
      return sum.map { $0 + count }
    }
    return Text { language in
      let told = number.map { language.counted($0, .site) }
      return Text(
        fr: "Sites sans nom\(told.map { " (\($0))" } ?? ", en nombre non enregistré") : "
          + "ce que la source dit de tous",
        en: "Sites without names\(told.map { " (\($0))" } ?? ", their number not recorded"): "
          + "what the source says of all")[language]
    }
  }

  private func siteGrid(_ sites: [Site], _ legs: [DataPackage.Leg]) -> Grid {
    Grid(
      caption: Text(
        fr: "Partenaires, labels et obstacles de chaque site",
        en: "Partners, labels and obstacles of each site"),
      columns: [Grid.Column(Text(fr: "Site", en: "Site"))]
        + legs.map { Grid.Column(legName($0).capitalized) } + [
          Grid.Column(Text(fr: "Labels", en: "Labels")),
          Grid.Column(Text(fr: "Obstacles", en: "Obstacles")),
        ],
      rows: sites.map { site in
        [.text(siteName(site))] + site.legs.map { .text(legWords($0)) }
          + [listed(site.labels), listed(site.barriers)]
      }, grounds: sites.map(grounds))
  }

  /// The name of a site, with how many it stands for.
  func siteName(_ site: Site) -> Text {
    let territory = territories[site.territory]
    switch territory.extent {
    case .one: return Text(verbatim: territory.name)
    case .several(let count):
      return Text { language in
        territory.name + " ("
          + (count.map(language.number)
            ?? Text(
              fr: "nombre non enregistré", en: "number not recorded")[language]) + ")"
      }
    }
  }

  private func legWords(_ leg: Site.Leg) -> Text {
    let names = leg.institutions.map { institutions[$0].shortName }
    return Text { language in
      let words = names.isEmpty ? leg.state.words[language] : names.list(in: language, atMost: 3)
      return leg.state.sign + " " + words
    }
  }

  private func sideGrid(_ sites: [Site], _ legs: [DataPackage.Leg]) -> Grid {
    let rows = sites.flatMap { site in site.sides.map { (site, $0) } }
    return Grid(
      caption: Text(
        fr: "Les côtés : deux partenaires à une même interaction",
        en: "The sides: two partners at one interaction"),
      columns: [
        Grid.Column(Text(fr: "Site", en: "Site")), Grid.Column(Text(fr: "Entre", en: "Between")),
        Grid.Column(Text(fr: "État", en: "State")),
        Grid.Column(Text(fr: "Interactions", en: "Interactions"), isNumeric: true),
        Grid.Column(Text(fr: "km", en: "km"), isNumeric: true),
      ],
      rows: rows.map { site, side in
        [
          .text(siteName(site)),
          .text(
            Text { language in
              [side.first, side.second].map { legName(legs[$0])[language] }
                .joined(separator: " – ")
            }),
          .text(side.state.words), .count(side.interactions.count),
          .text(Text { $0.number(side.distance, decimals: 1) }),
        ]
      },
      grounds: rows.map { _, side in
        Grounds(
          evidence: side.interactions.map {
            Grounds.Evidence(Text(verbatim: interactions[$0].label), interactions[$0].origin)
          })
      })
  }

  private func grounds(_ site: Site) -> Grounds {
    let members = site.legs.flatMap(\.institutions)
    let subjects = Set([territories[site.territory].id] + members.map { institutions[$0].id })
    return Grounds(
      anchor: RowLink(.territory, territories[site.territory].id).name,
      territories: [territories[site.territory].name],
      evidence: members.map {
        Grounds.Evidence(Text(verbatim: institutions[$0].name), institutions[$0].origin)
      }
        + services.traits.filter { subjects.contains($0.subject) }.map {
          Grounds.Evidence(Text(verbatim: $0.word), $0.origin)
        })
  }

  private var siteConvention: Text {
    Text(
      fr: "● une institution de ce genre dessert le site (colonne serves) ; ✕ son absence est "
        + "enregistrée ; ? aucune ligne n’en parle, à enregistrer dans institutions.csv, ou dans "
        + "traits.csv comme absence. Distance à vol d’oiseau entre sièges.",
      en: "● an institution of that kind serves the site (column serves); ✕ its absence is "
        + "recorded; ? no row speaks of it: to record in institutions.csv, or in traits.csv as an "
        + "absence. Distance as the crow flies between seats.")
  }
}
