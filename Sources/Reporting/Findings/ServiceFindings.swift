import Languages
import Partners
import Tables

/// What a network has beside meetings: offers, steps, sites, ratios, resources, disagreements.
extension Analysis {
  /// The sections that only some networks have, in the order in which a report tells them.
  ///
  /// A network without such tables has none, so that they can be put behind those of every network.
  public var networkSpecificSections: [Document.Section] {
    network.offerSections + network.stepSections + [network.siteSection].compactMap { $0 }
      + network.ratioSections + [shareSection, network.resourceSection].compactMap { $0 }
  }

  /// The share of education among those present in the window, where anybody is known to be.
  private var shareSection: Document.Section? {
    let shares = network.actionShares(.education, in: settings.window)
    return shares.contains { $0.known > 0 }
      ? network.sectorShareSection(.education, shares) : nil
  }
}

extension Network {
  /// What one can read or use, theme by theme, or nil where nothing is recorded.
  var resourceSection: Document.Section? {
    let resources = services.resources
    guard !resources.isEmpty else { return nil }
    let themes = Set(resources.map(\.theme.foldedSpaces)).count
    return Document.Section(
      "resources",
      title: Text { language in
        let all = language.counted(resources.count, .resource)
        let shelves = language.counted(themes, .theme)
        return Text(fr: "\(all) sur \(shelves)", en: "\(all) on \(shelves)")[language]
      },
      blocks: [
        .grid(
          Grid(
            caption: Text(fr: "Ce qu’on peut lire ou utiliser", en: "What one can read or use"),
            columns: [
              Grid.Column(Text(fr: "Thème", en: "Theme")),
              Grid.Column(Text(fr: "Titre", en: "Title")),
              Grid.Column(Text(fr: "Fait par", en: "Made by")),
              Grid.Column(Text(fr: "Parties", en: "Parts")),
              Grid.Column(Text(fr: "Où", en: "Where")),
            ],
            rows: resources.map { resource in
              [
                verbatim(resource.theme), verbatim(resource.title),
                verbatim(resource.producer.map(actorName)), dashed(resource.parts),
                verbatim(resource.address),
              ]
            },
            grounds: resources.map {
              Grounds(evidence: [Grounds.Evidence(Text(verbatim: $0.title), $0.origin)])
            }))
      ])
  }

  /// Where the sources disagree, with the reading taken; nil where no disagreement is recorded.
  public var conflictSection: Document.Section? {
    let conflicts = testimony.conflicts
    guard !conflicts.isEmpty else { return nil }
    let open = conflicts.count { $0.reading == nil }
    return Document.Section(
      "conflicts",
      title: Text(
        fr: "Désaccords des sources : \(conflicts.count), dont \(open) sans lecture retenue",
        en: "Disagreements of the sources: \(conflicts.count), \(open) without a reading taken"),
      blocks: [
        .grid(
          Grid(
            caption: Text(
              fr: "Ce qui ne s’accorde pas, et ce qui a été retenu",
              en: "What disagrees, and what was taken"),
            columns: [
              Grid.Column(Text(fr: "Où", en: "Where")), Grid.Column(Text(fr: "Quoi", en: "What")),
              Grid.Column(Text(fr: "Lecture", en: "Reading")),
            ],
            rows: conflicts.map { conflict in
              [
                verbatim(conflict.places), verbatim(conflict.statement),
                .text(
                  conflict.reading.map(Text.init(verbatim:))
                    ?? Text(fr: "question ouverte", en: "still open")),
              ]
            },
            grounds: conflicts.map {
              Grounds(evidence: [Grounds.Evidence(Text(verbatim: $0.statement), $0.origin)])
            }))
      ])
  }
}
