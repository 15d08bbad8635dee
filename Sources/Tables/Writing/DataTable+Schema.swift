import Languages

extension DataTable {
  /// Returns how `datapackage.json` describes the table: its file, columns, keys and references.
  ///
  /// - SeeAlso: https://datapackage.org/standard/table-schema/
  func resource(in language: Language) -> JSONValue {
    [
      "name": .string(name), "type": "table", "title": .string(title[language]),
      "path": .string(name + ".csv"), "format": "csv", "mediatype": "text/csv",
      "encoding": "utf-8", "schema": .object(schema(in: language)),
    ]
  }

  private func schema(in language: Language) -> [String: JSONValue] {
    var schema: [String: JSONValue] = [
      "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
      "fields": .array(columns.map { .object($0.field(in: language)) }),
      "missingValues": .array(([""] + unknowns).map(JSONValue.string)),
    ]
    if !key.isEmpty { schema["primaryKey"] = .array(key.map(JSONValue.string)) }
    if !references.isEmpty { schema["foreignKeys"] = .array(references.map(foreignKey)) }
    return schema
  }

  /// The standard calls the table itself by the empty name.
  private func foreignKey(_ reference: Reference) -> JSONValue {
    [
      "fields": [.string(reference.column)],
      "reference": [
        "resource": .string(reference.table == name ? "" : reference.table),
        "fields": [.string(reference.key)],
      ],
    ]
  }
}

extension DataTable.Column {
  fileprivate func field(in language: Language) -> [String: JSONValue] {
    var field: [String: JSONValue] = [
      "name": .string(name), "type": .string(kind.rawValue),
      "description": .string(meaning[language]),
    ]
    if kind == .boolean {
      field["trueValues"] = ["yes"]
      field["falseValues"] = ["no"]
    }
    var constraints: [String: JSONValue] = [:]
    if isRequired { constraints["required"] = true }
    if !choices.isEmpty { constraints["enum"] = .array(choices.map(JSONValue.string)) }
    if let pattern { constraints["pattern"] = .string(pattern) }
    if !constraints.isEmpty { field["constraints"] = .object(constraints) }
    return field
  }
}
