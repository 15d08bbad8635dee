import Languages
import Partners
import Tables

/// The cases that follow a protocol: how far they are and what they lack.
extension Network {
  /// The cases; where a protocol expects written outputs and no case is recorded, what to record.
  func pipelineSection(_ described: [Course], _ cases: [Course]) -> Document.Section? {
    guard !cases.isEmpty else {
      let expected = described.filter { $0.stages.contains { !$0.expected.isEmpty } }
      return expected.isEmpty ? nil : unrecordedCases(expected)
    }
    let lacking = cases.flatMap(\.stages).flatMap(\.lacking).count
    let title = Text { language in
      let followed = language.counted(cases.count, .followedCase)
      let outputs = language.counted(lacking, .writtenOutput)
      return Text(
        fr: "\(followed) : \(outputs) \(lacking < 2 ? "dû" : "dus") et non enregistré"
          + "\(lacking < 2 ? "" : "s")",
        en: "\(followed): \(outputs) due and not recorded")[language]
    }
    return Document.Section(
      "pipeline", title: title,
      blocks: [.grid(caseGrid(cases))] + stateGrids(cases) + [.note(caseConvention)])
  }

  private func unrecordedCases(_ courses: [Course]) -> Document.Section {
    let outputs = courses.flatMap(\.stages).flatMap(\.expected)
    return Document.Section(
      "pipeline",
      title: Text { language in
        let expected =
          language.counted(outputs.count, .writtenOutput) + " "
          + language.agreeing(
            outputs.count, one: Text(fr: "attendu", en: "expected"),
            several: Text(fr: "attendus", en: "expected"))
        return Text(
          fr: "Aucun cas enregistré : \(expected) par le protocole, ce qui manque à un "
            + "accompagnement n’est pas connu",
          en: "No case recorded: \(expected) by the protocol; what an accompaniment lacks "
            + "is not known")[language]
      },
      blocks: [
        .items(
          courses.flatMap(\.stages).filter { !$0.expected.isEmpty }.map { stage in
            Document.Item(
              title: Text { stage.label + $0.colon + " " + stage.expected.list(in: $0) },
              details: [], grounds: grounds(stage))
          }),
        .paragraph(
          Text(
            fr:
              "À enregistrer : une interaction par école accompagnée, dont le parent est celle du "
              + "protocole, et dans steps.csv ses étapes (state, start, document, heard).",
            en: "To record: an interaction for each school accompanied, whose parent is that of "
              + "the protocol, and in steps.csv its steps (state, start, document, heard).")),
      ])
  }

  private func caseGrid(_ cases: [Course]) -> Grid {
    Grid(
      caption: Text(
        fr: "Où en est chaque cas, et ce qui lui manque",
        en: "How far each case is, and what it lacks"),
      columns: [
        Grid.Column(Text(fr: "Cas", en: "Case")),
        Grid.Column(Text(fr: "Étape atteinte", en: "Step reached")),
        Grid.Column(Text(fr: "Depuis", en: "Since")),
        Grid.Column(Text(fr: "Étapes sautées", en: "Steps passed over")),
        Grid.Column(Text(fr: "Écrits manquants", en: "Outputs lacking")),
        Grid.Column(Text(fr: "Non entendus", en: "Not heard")),
      ],
      rows: cases.map { course in
        let since = course.reached?.step.flatMap { services.steps[$0].start }
        return [
          verbatim(interaction(course.interaction)?.label), verbatim(course.reached?.label),
          verbatim(since?.description), dashed(course.passedOver.map(\.label)),
          dashed(course.stages.flatMap(\.lacking)),
          dashed(unheardVoices(of: course)),
        ]
      },
      grounds: cases.map { course in
        Grounds(evidence: course.stages.flatMap { grounds($0).evidence })
      })
  }

  /// One grid for each protocol, and one for each case that follows none: the steps side by side.
  private func stateGrids(_ cases: [Course]) -> [Document.Block] {
    let groups = Dictionary(grouping: cases) { $0.model ?? $0.interaction }
    let models = cases.map { $0.model ?? $0.interaction }
    var seen: Set<String> = []
    return models.filter { seen.insert($0).inserted }.compactMap { model in
      groups[model].map { .grid(stateGrid($0, under: model)) }
    }
  }

  private func stateGrid(_ cases: [Course], under model: String) -> Grid {
    let stages = cases.flatMap(\.stages).sorted { ($0.order, $0.kind) < ($1.order, $1.kind) }
    var seen: Set<String> = []
    let kinds = stages.map(\.kind).filter { seen.insert($0.foldedSpaces).inserted }
    return Grid(
      caption: Text(verbatim: interaction(model)?.label ?? model),
      columns: [Grid.Column(Text(fr: "Cas", en: "Case"))]
        + kinds.map { Grid.Column(ServiceWords.step($0).capitalized) },
      rows: cases.map { course in
        [verbatim(interaction(course.interaction)?.label)]
          + kinds.map { kind in
            .text(stateWords(course.stages.last { $0.kind.foldedSpaces == kind.foldedSpaces }))
          }
      })
  }

  private func stateWords(_ stage: Stage?) -> Text {
    guard let state = stage?.state else { return Text { "? " + Text.notRecorded[$0] } }
    return Text { state.sign + " " + state.words[$0] }
  }

  private var caseConvention: Text {
    Text(
      fr: "Un écrit est dû à une étape commencée, manquée, ou antérieure à l’étape atteinte ; il y "
        + "est si le nom d’un document commence par le sien. Non enregistré ne veut pas dire non "
        + "fait : à compléter dans steps.csv.",
      en:
        "An output is due at a step that was begun, missed, or lies before the step reached; it is "
        + "there if the name of a document begins with its own. Not recorded does not mean not "
        + "done: to be filled in steps.csv.")
  }
}
