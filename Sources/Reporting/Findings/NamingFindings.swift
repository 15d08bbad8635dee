import Languages
import Partners
import Tables

/// What `check` says of names: nothing of it is a problem, and nothing is done silently.
extension Network {
  var namingSections: [Document.Section] {
    [resolutionSection, duplicateSection, acronymSection, warningSection].compactMap { $0 }
  }

  private var resolutionSection: Document.Section? {
    guard !naming.aliases.isEmpty else { return nil }
    let count = naming.resolutions.count
    return Document.Section(
      "resolutions",
      title: Text { language in
        let cells = language.counted(count, .cellRead)
        let rows = language.counted(naming.aliases.count, .wording)
        return Text(
          fr: "\(cells) par aliases (\(rows))",
          en: "\(cells) through aliases (\(rows))")[language]
      },
      blocks: count == 0 ? [] : [.items(naming.resolutions.prefix(10).map(\.item)), .naming])
  }

  private var warningSection: Document.Section? {
    let warnings = warnings
    guard !warnings.isEmpty else { return nil }
    return Document.Section(
      "warnings",
      title: Text { $0.counted(warnings.count, .nearWord) },
      blocks: [
        .items(
          warnings.map { warning in
            Document.Item(title: Text { warning.sentence(in: $0) }, details: [])
          }),
        .note(
          Text(
            fr: "Un mot bien écrit devient connu par une ligne de glossary ou par « kinds » dans "
              + "datapackage.json.",
            en: "A word that is right becomes known by a row of glossary or by 'kinds' in "
              + "datapackage.json.")),
      ])
  }

  private var acronymSection: Document.Section? {
    guard !naming.glossary.isEmpty else { return nil }
    let use = acronymUse
    return Document.Section(
      "acronyms",
      title: Text { language in
        let used = language.counted(use.usedCount, .acronym)
        let missing = use.undefined.count
        return Text(
          fr: "\(used) dans les noms et intitulés, dont \(missing) hors du glossaire",
          en: "\(used) in names and labels, \(missing) not in the glossary")[language]
      },
      blocks: use.blocks)
  }
}

extension AcronymUse {
  fileprivate var blocks: [Document.Block] {
    [
      (Text(fr: "Hors du glossaire", en: "Not in the glossary"), undefined),
      (
        Text(fr: "Au glossaire, sans développement", en: "In the glossary, unexplained"),
        unexplained
      ),
      (
        Text(
          fr: "Au glossaire (\(glossaryCount)), jamais dans un nom ni un intitulé",
          en: "In the glossary (\(glossaryCount)), never in a name or label"), unused
      ),
    ].filter { !$0.1.isEmpty }.map { words, acronyms in
      .paragraph(
        Text { language in
          words[language] + ", " + language.number(acronyms.count) + language.colon + " "
            + acronyms.joined(separator: ", ")
        })
    }
  }
}

extension Document.Block {
  fileprivate static let naming = Document.Block.note(
    Text(
      fr: "La ligne d’aliases ôtée, la cellule n’est plus lue ; le JSON donne toutes les cellules.",
      en: "Without its row of aliases a cell is no longer read; the JSON has all the cells."))
}

extension WordingResolution {
  fileprivate var item: Document.Item {
    Document.Item(
      title: Text(
        fr: "« \(wording) » lu comme « \(institution) »",
        en: "'\(wording)' read as '\(institution)'"),
      details: [Text(verbatim: "\(location) (\(field)); \(alias)")])
  }
}
