import Languages
import Partners

/// The steps of an action sheet.
extension ActionForm {
  /// The steps of the action, else those of the protocol that it follows; nil without any.
  var stageSection: Document.Section? {
    guard !stages.isEmpty else { return nil }
    let lacking = stages.flatMap(\.lacking).count
    return Document.Section(
      "steps",
      title: Text { language in
        let all = language.counted(stages.count, .step)
        let outputs = language.number(lacking)
        return Text(
          fr: "Processus : \(all) ; écrits dus et non enregistrés : \(outputs)",
          en: "Process: \(all); written outputs due and not recorded: \(outputs)")[language]
      }, blocks: [.grid(stageGrid)])
  }

  private var stageGrid: Grid {
    Grid(
      caption: sheet.course == nil
        ? Text(
          fr: "Les étapes du protocole qu’elle suit", en: "The steps of the protocol it follows")
        : Text(fr: "Les étapes, dans leur ordre", en: "The steps in their order"),
      columns: [
        Grid.Column(Text(fr: "Étape", en: "Step")),
        Grid.Column(Text(fr: "Portée par", en: "Carried by")),
        Grid.Column(Text(fr: "État", en: "State")),
        Grid.Column(Text(fr: "Écrits", en: "Written outputs")),
        Grid.Column(Text(fr: "Manque", en: "Lacking")),
      ],
      rows: stages.map { stage in
        [
          network.verbatim(stage.label), network.listed(stage.carriers.map(network.carrierName)),
          .text(stage.state?.words ?? .notRecorded),
          network.dashed(stage.documents.isEmpty ? stage.expected : stage.documents),
          network.dashed(stage.lacking),
        ]
      }, grounds: stages.map { network.grounds($0) })
  }
}
