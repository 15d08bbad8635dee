import Languages
import Tables

extension Network {
  /// The courses of all interactions that have steps, in the order of the interactions.
  ///
  /// - Complexity: O(*s* log *s*) for *s* steps.
  public var courses: [Course] {
    let rows = rowsOfCourses
    return interactions.compactMap { interaction in
      guard let steps = rows[interaction.id] else { return nil }
      let model = interaction.parent.flatMap { rows[$0] == nil ? nil : $0 }
      return Course(
        interaction: interaction.id, model: model,
        stages: stages(steps, following: model.flatMap { rows[$0] } ?? []))
    }
  }

  /// The protocols and standing chains: courses that say how things go, in no case in particular.
  public var procedures: [Course] { courses.filter(\.isDescribed) }

  /// The cases, each against the protocol that it follows if there is one.
  public var cases: [Course] { courses.filter { !$0.isDescribed } }

  /// Returns a voice as people call it: the function of a professional, the name of an institution.
  public func voiceName(_ word: String) -> String {
    professional(word)?.function ?? institution(word)?.shortName ?? word
  }

  /// The steps of each interaction in their order, as indices.
  private var rowsOfCourses: [String: [Int]] {
    Dictionary(grouping: services.steps.indices) { services.steps[$0].course }
      .mapValues { rows in rows.sorted { services.steps[$0].order < services.steps[$1].order } }
  }

  private func stages(_ rows: [Int], following model: [Int]) -> [Stage] {
    let steps = services.steps
    let kinds = Set(rows.map { steps[$0].kind.foldedSpaces })
    let begun = rows.last { steps[$0].state == .done || steps[$0].state == .ongoing }
    let furthest = begun.map { steps[$0].order } ?? -1
    let recorded = rows.indices.map { place in
      let row = rows[place]
      let twin = model.first { steps[$0].kind.foldedSpaces == steps[row].kind.foldedSpaces }
      return stage(
        row, of: twin, isDue: isDue(steps[row], furthest),
        delay: delay(of: row, after: rows[..<place]))
    }
    let absent = model.filter { !kinds.contains(steps[$0].kind.foldedSpaces) }
      .map { unrecorded($0, isDue: steps[$0].order < furthest) }
    return (recorded + absent).enumerated().sorted { left, right in
      (left.element.order, left.offset) < (right.element.order, right.offset)
    }.map(\.element)
  }

  private func isDue(_ step: Step, _ furthest: Int) -> Bool {
    switch step.state {
    case .done, .ongoing, .missing: true
    case .described, .planned: false
    case nil: step.order <= furthest
    }
  }

  private func stage(_ row: Int, of model: Int?, isDue: Bool, delay: Int?) -> Stage {
    let step = services.steps[row]
    let twin = model.map { services.steps[$0] }
    let expected = union(step.expected, twin?.expected ?? [])
    return Stage(
      order: step.order, kind: step.kind, label: step.label, step: row, model: model,
      state: step.state, carriers: step.carriers, bearing: bearing(of: step.carriers),
      documents: step.documents, expected: expected,
      lacking: isDue ? expected.filter { !step.has($0) } : [], heard: step.voices,
      unheard: isDue ? voices(of: twin, without: step) : [], delay: delay)
  }

  private func unrecorded(_ row: Int, isDue: Bool) -> Stage {
    let step = services.steps[row]
    return Stage(
      order: step.order, kind: step.kind, label: step.label, step: nil, model: row, state: nil,
      carriers: [], bearing: .notRecorded, documents: [], expected: step.expected,
      lacking: isDue ? step.expected : [], heard: [], unheard: isDue ? step.voices : [],
      delay: nil)
  }

  private func bearing(of carriers: [String]) -> Stage.Bearing {
    guard let first = carriers.first else { return .notRecorded }
    guard carriers.count == 1 else { return .several }
    return professional(first)?.count == 1 ? .onePerson : .oneCarrier
  }

  /// The voices of a protocol that a step of a case does not have, by function or name.
  private func voices(of model: Step?, without step: Step) -> [String] {
    let heard = Set(step.voices.map { voiceName($0).foldedSpaces })
    return (model?.voices ?? []).filter { !heard.contains(voiceName($0).foldedSpaces) }
  }

  private func delay(of row: Int, after earlier: ArraySlice<Int>) -> Int? {
    guard let day = services.steps[row].start?.wholeDay,
      let before = earlier.reversed().lazy.compactMap({ self.services.steps[$0].start }).first,
      let last = before.wholeDay
    else { return nil }
    return day.number - last.number
  }

  private func union(_ own: [String], _ others: [String]) -> [String] {
    let known = Set(own.map(\.foldedSpaces))
    return own + others.filter { !known.contains($0.foldedSpaces) }
  }
}

extension Step {
  /// Returns whether a written output is there: the name of a document begins with its name.
  fileprivate func has(_ output: String) -> Bool {
    documents.contains { $0.foldedSpaces.hasPrefix(output.foldedSpaces) }
  }
}

extension PartialDate {
  /// The day, if the date says it.
  fileprivate var wholeDay: Day? { precision == .day ? first : nil }
}
