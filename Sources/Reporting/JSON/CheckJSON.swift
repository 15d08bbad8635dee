import Languages
import Partners
import Tables

extension Problems {
  /// The problems for machines: `maillage/problems/1`.
  public var json: JSONValue {
    json(nil)
  }

  /// Returns the problems and the rows of every file for machines: `maillage/problems/1`.
  public func json(_ ledger: Ledger?) -> JSONValue {
    [
      "schema": "maillage/problems/1", "ledger": ledger?.sourcesJSON ?? .null,
      "problems": .array(
        all.map { problem in
          [
            "code": .string(problem.code.rawValue), "file": .string(problem.location.file),
            "sheet": JSONValue(problem.location.sheet), "line": JSONValue(problem.location.line),
            "column": JSONValue(problem.location.column),
            "field": JSONValue(problem.field), "value": JSONValue(problem.value),
            "message": [
              "fr": .string(problem.message.french), "en": .string(problem.message.english),
            ],
            "nearest": JSONValue(problem.nearest),
          ]
        }),
    ]
  }

  /// Returns the problems as CSV, a line each.
  public func csv(in language: Language, form: CSVText.Form = .safe) -> String {
    CSVText.table(
      header: ["code", "file", "sheet", "line", "column", "field", "value", "message", "nearest"],
      rows: all.map { problem in
        [
          problem.code.rawValue, problem.location.file, problem.location.sheet ?? "",
          problem.location.line.map(String.init) ?? "",
          problem.location.column.map(String.init) ?? "", problem.field ?? "", problem.value ?? "",
          problem.message[language], problem.nearest ?? "",
        ]
      }, form: form)
  }

  /// Returns every problem with its place and cure, a line each.
  public func text(in language: Language) -> String {
    let count = language.number(all.count)
    let heading = Text(
      fr: "\(count) problème\(all.count > 1 ? "s" : "")",
      en: "\(count) problem\(all.count == 1 ? "" : "s")")[language]
    return (all.map { $0.sentence(in: language) } + [heading]).joined(separator: "\n") + "\n"
  }
}

extension Network {
  /// The stated totals and their readings for machines: `maillage/check/1`.
  public var checkJSON: JSONValue {
    [
      "schema": "maillage/check/1", "problems": [], "ledger": ledger.sourcesJSON,
      "warnings": warningsJSON, "resolutions": resolutionsJSON,
      "likelyDuplicates": likelyDuplicatesJSON, "acronyms": acronymsJSON,
      "reconciliations": .array(
        reconciliations.map { reconciliation in
          [
            "series": .string(reconciliation.series.id), "stated": .integer(reconciliation.stated),
            "parts": .array(reconciliation.parts.map(JSONValue.init)),
            "isConflict": .bool(reconciliation.isConflict),
            "reading": [
              "fr": .string(reconciliation.item.title.french),
              "en": .string(reconciliation.item.title.english),
            ],
          ]
        }),
    ]
  }

  /// The counts for machines: `maillage/summary/1`.
  public var summaryJSON: JSONValue {
    let summary = summary
    return [
      "schema": "maillage/summary/1", "institutionsBySector": json(summary.sectors),
      "interactionsByKind": json(summary.kinds), "interactionsByStatus": json(summary.statuses),
      "interactionsByYear": json(summary.years), "professionalsByFunction": json(summary.functions),
      "institutionsWithoutCommune": .integer(summary.unlocated),
      "interactionsWithoutPlace": .integer(summary.placeless),
      "interactionsDatedByYear": .integer(summary.datedByYear),
      "recording": recordingPractice().json,
      "interactionsByTerritory": .array(
        summary.reached.map { reached in
          [
            "zoning": .string(reached.zoning), "territory": .string(reached.zone),
            "interactions": JSONValue(reached.count),
          ]
        }),
      "zonings": .array(
        summary.zonings.map { zoning in
          [
            "zoning": .string(zoning.zoning), "zones": .integer(zoning.zones),
            "communes": .integer(zoning.communes), "inferred": .integer(zoning.inferred),
          ]
        }),
    ]
  }

  private func json(_ counts: [Summary.Count]) -> JSONValue {
    .object(
      Dictionary(uniqueKeysWithValues: counts.map { ($0.word, JSONValue.integer($0.count)) }))
  }
}
