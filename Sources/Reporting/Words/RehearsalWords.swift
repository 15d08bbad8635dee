import Languages
import Partners

/// What a rehearsal says in sentences.
extension RehearsalReport {
  /// What the departure of a group comes to, by each reading in turn.
  func sentence(of group: Group) -> Text {
    Text { language in
      let clauses = group.rehearsals.map { clause($0, language) }
      let names = leavers(group)[language]
      let without = Text(fr: "Sans \(names), ", en: "Without \(names), ")[language]
      let falling = Text(
        fr: " ; si les rencontres tombent aussi, ", en: "; if their meetings fall too, ")
      return without + clauses.joined(separator: falling[language])
    }
  }

  /// Who leaves: those who were named, or the coordination and who that is.
  func leavers(_ group: Group) -> Text {
    let roots = group.rehearsals.first.map(roots) ?? []
    return Text { language in
      let names = roots.map { name(ofActor: $0) }.list(in: language, atMost: 3)
      guard group.leavers == .coordination else { return names }
      return Text(fr: "la coordination (\(names))", en: "the coordination (\(names))")[language]
    }
  }

  /// Those who were named, less those who leave with somebody else who was.
  private func roots(of rehearsal: DepartureRehearsal) -> [String] {
    let leaving = Set(rehearsal.institutions.map { network.institutions[$0].id })
    return rehearsal.departure.ids.filter { id in
      let above = network.institution(id)?.parent ?? network.professional(id)?.institution
      return above.map { !leaving.contains($0) } ?? true
    }
  }

  /// Returns what to call an institution or a professional: never the name of a person.
  func name(ofActor id: String) -> String {
    if let institution = network.institution(id) { return institution.shortName }
    guard let professional = network.professional(id) else { return id }
    let house = network.institution(professional.institution).map { " (\($0.shortName))" }
    return professional.function + (house ?? "")
  }

  /// Returns what a rehearsal found, as a clause, with what would repair it.
  func clause(_ rehearsal: DepartureRehearsal, _ language: Language) -> String {
    guard rehearsal.after != nil else {
      return Text(
        fr: "la couverture est n.d. : il manque un des deux découpages",
        en: "coverage is n.d.: one of the two territorial systems is missing")[language]
    }
    return fallClause(rehearsal, language) + possibleClause(rehearsal, language)
      + repairClause(rehearsal, language)
  }

  private func fallClause(_ rehearsal: DepartureRehearsal, _ language: Language) -> String {
    let silent = rehearsal.units.filter { $0.fall == .silent }
    let fragile = rehearsal.units.filter { $0.fall == .fragile }
    let nobody = Text(
      fr: "aucun établissement ne devient silencieux", en: "no school falls silent")[language]
    let but = Text(fr: ", mais ", en: ", but ")[language]
    let and = Text(fr: " et ", en: " and ")[language]
    switch (silent.isEmpty, fragile.isEmpty) {
    case (true, true): return nobody
    case (true, false): return nobody + but + clause(fragile, .fragile, language)
    case (false, true): return clause(silent, .silent, language)
    case (false, false):
      return clause(silent, .silent, language) + and + clause(fragile, .fragile, language)
    }
  }

  private func possibleClause(_ rehearsal: DepartureRehearsal, _ language: Language) -> String {
    let units = rehearsal.units.filter { $0.fall == .possiblySilent }
    guard !units.isEmpty else { return "" }
    let schools = language.counted(units.count, .school)
    let isFirst = !rehearsal.units.contains { $0.fall == .silent }
    return Text(
      fr: isFirst
        ? " à coup sûr, \(schools) peut-être, dont l’état est inconnu"
        : ", et peut-être \(units.count) de plus, dont l’état est inconnu",
      en: isFirst
        ? " for certain, \(schools) perhaps, whose state is unknown"
        : ", and perhaps \(units.count) more, whose state is unknown")[language]
  }

  private func clause(_ units: [UnitFall], _ fall: CoverageFall, _ language: Language) -> String {
    let isOne = units.count == 1
    let schools =
      language.counted(units.count, .school) + " (" + pupils(of: units, language) + ") "
    switch fall {
    case .silent, .possiblySilent:
      return schools
        + Text(
          fr: isOne ? "devient silencieux" : "deviennent silencieux",
          en: isOne ? "falls silent" : "fall silent")[language]
    case .fragile:
      return schools
        + Text(
          fr: isOne ? "devient fragile" : "deviennent fragiles",
          en: isOne ? "becomes fragile" : "become fragile")[language]
    }
  }

  /// Returns the pupils of some units, as far as they are recorded.
  func pupils(of units: [UnitFall], _ language: Language) -> String {
    let weights = units.compactMap(\.weight)
    guard !weights.isEmpty else {
      return Text(fr: "élèves : n.d.", en: "pupils: n.d.")[language]
    }
    let sum = language.counted(Int(weights.reduce(0, +).rounded()), .pupil)
    let least = Text(fr: "au moins ", en: "at least ")[language]
    return weights.count < units.count ? least + sum : sum
  }
}
