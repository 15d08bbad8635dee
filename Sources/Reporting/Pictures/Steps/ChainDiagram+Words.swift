import Graphviz
import Languages
import Partners

/// What the diagram says around its cards.
extension ChainDiagram {
  func legend(_ column: inout LegendColumn) {
    let stages = courses.flatMap(\.stages)
    column.heading(Text(fr: "L’étape tient à", en: "The step rests on")[language])
    for bearing in Stage.Bearing.allCases.reversed() {
      let count = stages.count { $0.bearing == bearing }
      column.mark(
        bearing.look.merging([
          .shape: "box", .width: "0.32", .height: "0.15", .fixedsize: "true",
        ]), bearing.sign + bearing.words[language] + language.colon + " \(count)")
    }
    if stages.contains(where: { !($0.expected + $0.documents).isEmpty }) {
      column.heading(Text(fr: "✎ écrit attendu", en: "✎ expected output")[language])
    }
  }

  var figure: Document.Figure {
    let stages = courses.flatMap(\.stages)
    let (open, single) = (
      stages.count { $0.bearing == .notRecorded }, stages.count { $0.bearing == .onePerson }
    )
    return Document.Figure(
      name: "chain",
      caption: Text { language in
        let steps = language.counted(stages.count, .step)
        return Text(
          fr: "De main en main : \(steps), \(open) sans porteur enregistré, \(single) à une seule "
            + "personne",
          en: "From hand to hand: \(steps), \(open) without a recorded carrier, \(single) on one "
            + "person alone")[language]
      },
      description: Text { language in
        let lists = courses.map { words(of: $0, in: language) }.joined(separator: ". ")
        return Text(
          fr: "Les étapes de haut en bas, avec qui les porte. ",
          en: "The steps from top to bottom, with who carries them. ")[language]
          + lists + "."
      })
  }

  func words(of course: Course, in language: Language) -> String {
    let name = network.interaction(course.interaction)?.label ?? course.interaction
    let steps = course.stages.map(\.label).joined(separator: " → ")
    return "\(name)\(language.colon) \(steps)"
  }

  var smallPrint: Text {
    let left = courseCount - courses.count
    return Text { language in
      let out = Text.undrawn(left, .course)[language]
      return Text(
        fr: "Comment les choses se passent, non ce qui s’est passé. × : effectif enregistré de la "
          + "fonction. D’après steps.csv. Places calculées, Graphviz nop2.\(out)",
        en: "How things go, not what happened. ×: recorded number of the function. From "
          + "steps.csv. Computed places, Graphviz nop2.\(out)")[language]
    }
  }
}
