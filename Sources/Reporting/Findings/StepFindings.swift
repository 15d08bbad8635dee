import Languages
import Partners

/// How things go from hand to hand, and how far each case is.
extension Network {
  /// The described courses, the cases against their protocol, who was heard and who was reached.
  var stepSections: [Document.Section] {
    let courses = courses
    guard !courses.isEmpty else { return [] }
    let (described, cases) = (courses.filter(\.isDescribed), courses.filter { !$0.isDescribed })
    return [
      chainSection(described), pipelineSection(described, cases), voiceSection(cases),
      contactSection(courses),
    ].compactMap { $0 }
  }

  private func chainSection(_ courses: [Course]) -> Document.Section? {
    guard !courses.isEmpty else { return nil }
    let stages = courses.flatMap(\.stages)
    let (open, single) = (
      courses.flatMap(\.uncarried).count, courses.flatMap(\.carriedByOnePerson).count
    )
    let title = Text { language in
      let described = language.counted(courses.count, .course)
      let steps = language.counted(stages.count, .step)
      let carried = language.counted(
        single, one: Text(fr: "portée", en: "carried"), several: Text(fr: "portées", en: "carried"))
      return Text(
        fr: "\(described), \(steps) : \(open) sans porteur enregistré, \(carried) par une seule "
          + "personne",
        en: "\(described), \(steps): \(open) without a recorded carrier, \(carried) by one person "
          + "alone")[language]
    }
    return Document.Section(
      "steps", title: title,
      blocks: [.grid(chainGrid(courses)), .note(chainConvention)])
  }

  private func chainGrid(_ courses: [Course]) -> Grid {
    let rows = courses.flatMap { course in course.stages.map { (course, $0) } }
    return Grid(
      caption: Text(fr: "Les étapes, dans leur ordre", en: "The steps in their order"),
      columns: [
        Grid.Column(Text(fr: "Parcours", en: "Course")),
        Grid.Column(Text(fr: "Rang", en: "Place"), isNumeric: true),
        Grid.Column(Text(fr: "Étape", en: "Step")),
        Grid.Column(Text(fr: "Portée par", en: "Carried by")),
        Grid.Column(Text(fr: "Tient à", en: "Rests on")),
        Grid.Column(Text(fr: "Écrit attendu", en: "Expected output")),
        Grid.Column(Text(fr: "À entendre", en: "To be heard")),
      ],
      rows: rows.map { course, stage in
        [
          verbatim(interaction(course.interaction)?.label), .count(stage.order),
          verbatim(stage.label), listed(stage.carriers.map(carrierName)),
          .text(stage.bearing.words), dashed(stage.expected + stage.documents),
          dashed(stage.heard.map(voiceName)),
        ]
      }, grounds: rows.map { grounds($0.1) })
  }

  /// The name of a carrier with how many hold the function, where that is recorded.
  func carrierName(_ id: String) -> String {
    let count = professional(id)?.count.map { " × \($0)" } ?? ""
    return actorName(id) + count
  }

  /// A cell of a list that may well be empty: a step need not have a written output.
  func dashed(_ words: [String]) -> Grid.Cell {
    words.isEmpty ? .text(Text(verbatim: "–")) : listed(words)
  }

  func grounds(_ stage: Stage) -> Grounds {
    Grounds(
      anchor: stage.step.map { RowLink(.step, services.steps[$0].id).name },
      evidence: [stage.step, stage.model].compactMap { $0 }.map {
        Grounds.Evidence(Text(verbatim: services.steps[$0].label), services.steps[$0].origin)
      })
  }

  private var chainConvention: Text {
    Text(
      fr: "Un parcours décrit dit comment les choses se passent, pas ce qui s’est passé. Une seule "
        + "personne : une fonction dont l’effectif enregistré est 1. Porteur non enregistré : à "
        + "compléter dans la colonne carrier de steps.csv. Jamais le contenu d’un appel ni qui "
        + "appelle.",
      en: "A described course says how things go, not what happened. One person: a function whose "
        + "recorded number is 1. A carrier not recorded is to be filled in the column carrier of "
        + "steps.csv. Never what a call says, nor who calls.")
  }
}

extension Stage.Bearing {
  /// On how many a step rests, in words.
  var words: Text {
    switch self {
    case .notRecorded: .notRecorded
    case .onePerson: Text(fr: "une seule personne", en: "one person alone")
    case .oneCarrier: Text(fr: "un seul porteur", en: "one carrier")
    case .several: Text(fr: "plusieurs", en: "several")
    }
  }
}
