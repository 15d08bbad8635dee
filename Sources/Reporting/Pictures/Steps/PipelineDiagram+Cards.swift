import Graphviz
import Languages
import Partners
import Tables

/// What a card says and how it looks.
extension PipelineDiagram {
  /// The card that says that nobody is known to follow a protocol.
  func nobody(row: Int) -> CardGrid.Card {
    CardGrid.Card(
      id: "nobody-\(row)",
      lines: CardGrid.lines(
        Text(fr: "? aucun cas enregistré", en: "? no case recorded")[language], within: 18),
      row: row, column: 0, look: CardGrid.heading, isStretched: false)
  }

  /// The name of a course and a card for each of its steps.
  func cards(_ course: Course, _ kinds: [String], row: Int) -> [CardGrid.Card] {
    let label = network.interaction(course.interaction)?.label ?? course.interaction
    let name = CardGrid.Card(
      id: "course-\(row)", lines: CardGrid.lines(label, within: 18), row: row, column: 0,
      look: CardGrid.heading, isStretched: false)
    return [name]
      + kinds.enumerated().compactMap { place, kind in
        stage(of: kind, in: course).map { stage in
          CardGrid.Card(
            id: id(row, place), lines: lines(stage), row: row, column: place + 1,
            look: look(stage).merging([
              .tooltip: stage.label.drawableLine, .identifier: id(row, place),
              .cssClass: "step \(stage.state?.rawValue ?? "not-recorded")",
              .url: RowLink(.interaction, course.interaction).address(in: language),
            ]))
        }
      }
  }

  private func stage(of kind: String, in course: Course) -> Stage? {
    course.stages.last { $0.kind.foldedSpaces == kind.foldedSpaces }
  }

  private func id(_ row: Int, _ place: Int) -> String { "step-\(row)-\(place)" }

  private func lines(_ stage: Stage) -> [String] {
    stage.state == .described ? describedLines(stage) : caseLines(stage)
  }

  private func describedLines(_ stage: Stage) -> [String] {
    var lines = CardGrid.lines("\(stage.order). \(stage.label)", within: 24)
    for output in stage.expected { lines += CardGrid.lines("✎ " + output, within: 26, atMost: 2) }
    return lines + voices(stage.heard, "♪ ")
  }

  private func caseLines(_ stage: Stage) -> [String] {
    let state = stage.state.map { $0.sign + " " + $0.words[language] }
    var lines = [state ?? "? " + Text.notRecorded[language]]
    if let row = stage.step, let start = network.services.steps[row].start {
      lines.append(start.description)
    }
    for output in stage.documents { lines += CardGrid.lines("✎ " + output, within: 26, atMost: 2) }
    let lack = Text(fr: "manque : ", en: "lacks: ")[language]
    for output in stage.lacking { lines += CardGrid.lines(lack + output, within: 26, atMost: 2) }
    lines += voices(stage.heard, "♪ ")
    return lines
      + voices(stage.unheard, Text(fr: "? pas entendus : ", en: "? not heard: ")[language])
  }

  private func voices(_ words: [String], _ opening: String) -> [String] {
    guard !words.isEmpty else { return [] }
    return CardGrid.lines(
      opening + words.map(network.voiceName).joined(separator: ", "), within: 26)
  }

  /// From each step to the next that the course has.
  func edges(_ course: Course, _ kinds: [String], row: Int) -> [Edge] {
    let places = kinds.indices.filter { stage(of: kinds[$0], in: course) != nil }
    return zip(places, places.dropFirst()).map { Edge(id(row, $0), id(row, $1)) }
  }

  private func look(_ stage: Stage) -> Attributes {
    let look = stage.state.look
    return stage.lacking.isEmpty ? look : look.merging([.color: "#a30000", .penwidth: "2"])
  }
}

extension Step.State? {
  /// How the card of a step looks.
  var look: Attributes {
    let (fill, outline, style) =
      switch self {
      case .described: ("#eeeeee", "#4d4d4d", "filled,rounded")
      case .done: ("#d3ecdf", "#12603f", "filled,rounded")
      case .ongoing: ("#cfe6f5", "#1c567d", "filled,rounded")
      case .planned: (Palette.paper, "#4d4d4d", "filled,rounded")
      case .missing: ("#f9dcd8", "#a30000", "filled,rounded")
      case nil: (Palette.paper, "#6b6b6b", "filled,rounded,dashed")
      }
    return [.fillcolor: fill, .color: outline, .style: style, .penwidth: "0.9"]
  }
}
