import Languages
import Partners
import Tables

/// The action sheet: what was meant, what was done, and what nobody recorded.
extension Network {
  /// Returns the sheet of an action, or nil if there is no such interaction.
  public func actionDocument(of id: String) -> Document? {
    guard let sheet = actionSheet(of: id) else { return nil }
    return ActionForm(network: self, sheet: sheet).document
  }
}

/// An action sheet with what its words need.
struct ActionForm {
  let network: Network
  let sheet: ActionSheet

  /// The action.
  var record: Interaction { network.interactions[sheet.interaction] }

  /// What is part of it and has no parts itself.
  var sessions: [Int] {
    let parents = Set(sheet.children.compactMap { network.interactions[$0].parent })
    return sheet.children.filter { !parents.contains(network.interactions[$0].id) }
  }

  /// The steps of the action, else those of what it is part of.
  var stages: [Stage] { (sheet.course ?? sheet.model)?.stages ?? [] }

  var document: Document {
    let series = sheet.ancestors.first.map { network.interactions[$0].label }
    return Document(
      title: Text(fr: "Fiche action : \(record.label)", en: "Action sheet: \(record.label)"),
      subtitle: Text { language in
        ([network.title[language]] + [series].compactMap { $0 } + [record.status.words[language]])
          .joined(separator: " – ")
      },
      sections: [
        planSection, doneSection, sessionSection, presenceSection, stageSection, openSection,
      ]
      .compactMap { $0 })
  }

  private var doneSection: Document.Section {
    let told = [
      sheet.sessions.value.map { count in
        Text { $0.counted(count, .session) }
      },
      sheet.participants.value.map { count in
        Text { $0.counted(count, .participant) }
      },
      sheet.isSingle
        ? nil
        : sheet.participations.value.map { count in
          Text { $0.counted(count, .participation) }
        },
    ].compactMap { $0 }
    let title =
      told.isEmpty
      ? Text(fr: "Réalisé : non enregistré", en: "Done: not recorded")
      : Text(fr: "Réalisé", en: "Done").colon(
        Text { language in told.map { $0[language] }.joined(separator: ", ") })
    return Document.Section(
      "done", title: title,
      blocks: [.form(doneHeads, caption: Text(fr: "Ce qui a été fait", en: "What was done"))]
        + profileBlocks)
  }

  private var planSection: Document.Section {
    let open = planHeads.count { $0.content == nil }
    let title = Text { language in
      let all = language.number(planHeads.count)
      let heads = language.counted(
        planHeads.count - open,
        one: Text(fr: "rubrique sur \(all) enregistrée", en: "head of \(all) recorded"),
        several: Text(fr: "rubriques sur \(all) enregistrées", en: "heads of \(all) recorded"))
      return Text(fr: "Prévu : \(heads)", en: "Planned: \(heads)")[language]
    }
    return Document.Section(
      "plan", title: title,
      blocks: [.form(planHeads, caption: Text(fr: "Ce qui était voulu", en: "What was meant"))])
  }

  /// What is not recorded, and where to record it; nil where everything is.
  private var openSection: Document.Section? {
    let open = (planHeads + doneHeads).filter { $0.content == nil }
    guard !open.isEmpty else { return nil }
    return Document.Section(
      "to-record",
      title: Text { language in
        let heads = language.counted(open.count, .head)
        return Text(fr: "À enregistrer : \(heads)", en: "To record: \(heads)")[language]
      },
      blocks: [
        .items(
          open.map { head in
            Document.Item(
              title: head.title,
              details: [Text(fr: "dans \(head.place)", en: "in \(head.place)")])
          }), .functionsOnly,
      ])
  }

  private var profileBlocks: [Document.Block] {
    let rows = sheet.profiles.map { network.testimony.profiles[$0] }
    guard !rows.isEmpty else { return [] }
    return [
      .grid(
        Grid(
          caption: Text(fr: "Qui étaient les présents", en: "Who those present were"),
          columns: [
            Grid.Column(Text(fr: "Par", en: "By")),
            Grid.Column(Text(fr: "Catégorie", en: "Category")),
            Grid.Column(Text(fr: "Part", en: "Share"), isNumeric: true),
            Grid.Column(Text(fr: "Personnes", en: "Persons"), isNumeric: true),
          ],
          rows: rows.map { row in
            [
              network.verbatim(row.dimension), network.verbatim(row.category),
              .share(row.percent.map { $0 / 100 }), .count(row.count),
            ]
          },
          grounds: rows.map {
            Grounds(evidence: [Grounds.Evidence(Text(verbatim: $0.category), $0.origin)])
          }))
    ]
  }
}

extension CountedNoun {
  fileprivate static let head = regular(fr: "rubrique", en: "head")
}
