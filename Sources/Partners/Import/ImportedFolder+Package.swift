import Languages
import Tables

extension ImportedFolder {
  /// What describes the folder: a Frictionless Data Package, version 2.
  var package: JSONValue {
    [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .string(name), "title": .string(title.french),
      "sources": .array(ledger.sources.map { ["title": .string($0.file)] }),
      "maillage": ["title": ["fr": .string(title.french), "en": .string(title.english)]],
      "resources": .array(tables.map(\.resource)),
    ]
  }
}

extension RecordTable {
  private static let numbers: Set<String> = [
    "longitude", "latitude", "weight", "population", "pupils", "schools", "share", "count",
    "sessions", "participants", "participations", "speakers", "structures", "hours", "fte",
  ]

  fileprivate var resource: JSONValue {
    [
      "name": .string(name), "type": "table", "path": .string(name + ".csv"), "format": "csv",
      "mediatype": "text/csv", "encoding": "utf-8",
      "schema": [
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": .array(header.map(field)),
      ],
    ]
  }

  private func field(_ column: String) -> JSONValue {
    let isNumber = RecordTable.numbers.contains(column) && !extras.contains(column)
    var field: [String: JSONValue] = [
      "name": .string(column), "type": isNumber ? "number" : "string",
    ]
    if definition.required.contains(column) { field["constraints"] = ["required": true] }
    return .object(field)
  }
}
