import Graphviz
import Languages
import Partners

/// What the diagram says around its cards.
extension PipelineDiagram {
  func legend(_ column: inout LegendColumn) {
    let size: Attributes = [.shape: "box", .width: "0.32", .height: "0.15", .fixedsize: "true"]
    column.heading(Text(fr: "Étape", en: "Step")[language])
    let states: [Step.State?] = Step.State.allCases.map { $0 as Step.State? } + [nil]
    for state in states {
      column.mark(
        state.look.merging(size),
        state.map { $0.sign + " " + $0.words[language] } ?? "? " + Text.notRecorded[language])
    }
    column.mark(
      size.merging([
        .style: "filled,rounded", .fillcolor: Palette.paper, .color: "#a30000", .penwidth: "2",
      ]), Text(fr: "un écrit dû manque", en: "a due output is lacking")[language])
    column.heading(
      Text(fr: "✎ écrit    ♪ entendu, à entendre", en: "✎ output    ♪ heard, to be heard")[language]
    )
  }

  var figure: Document.Figure {
    let models = blocks.compactMap(\.model)
    let expected = models.flatMap(\.stages).flatMap(\.expected).count
    let lacking = blocks.flatMap(\.cases).flatMap(\.stages).flatMap(\.lacking).count
    return Document.Figure(
      name: "pipeline",
      caption: Text { language in
        let outputs = language.counted(expected, .writtenOutput)
        guard caseCount > 0 else {
          return Text(
            fr: "Le protocole attend \(outputs) ; aucun cas n’est enregistré",
            en: "The protocol expects \(outputs); no case is recorded")[language]
        }
        let followed = language.counted(caseCount, .followedCase)
        let due = language.counted(lacking, .writtenOutput)
        return Text(
          fr: "\(followed) : \(due) à retrouver ou à écrire",
          en: "\(followed): \(due) to find or to write")[language]
      },
      description: Text { language in
        let lists = (models + blocks.flatMap(\.cases)).map { words(of: $0, in: language) }
        return lists.joined(separator: ". ") + "."
      })
  }

  func words(of course: Course, in language: Language) -> String {
    let name = network.interaction(course.interaction)?.label ?? course.interaction
    let steps = course.stages.map { stage in
      "\(stage.label) (\((stage.state?.words ?? .notRecorded)[language]))"
    }
    return "\(name)\(language.colon) " + steps.joined(separator: " → ")
  }

  var smallPrint: Text {
    let left = blocks.reduce(0) { $0 + max(0, $1.cases.count - Self.mostCases) }
    return Text { language in
      let out = Text.undrawn(left, .followedCase)[language]
      return Text(
        fr: "Non enregistré ne veut pas dire non fait. D’après steps.csv. Places calculées, "
          + "Graphviz nop2.\(out)",
        en: "Not recorded does not mean not done. From steps.csv. Computed places, Graphviz "
          + "nop2.\(out)")[language]
    }
  }
}
