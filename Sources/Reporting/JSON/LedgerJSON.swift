import Languages
import Partners
import Tables

extension Ledger {
  /// What became of every row, for machines: `maillage/ledger/1`.
  public var json: JSONValue {
    ["schema": "maillage/ledger/1", "sources": sourcesJSON]
  }

  /// The accounts alone, for a document that holds more.
  var sourcesJSON: JSONValue {
    .array(sources.map(\.json))
  }
}

extension Ledger.Source {
  fileprivate var json: JSONValue {
    [
      "table": .string(table), "file": .string(place.file), "sheet": JSONValue(place.sheet),
      "dialect": dialect?.json ?? .null, "lines": lines?.json ?? .null,
      "rows": [
        "read": JSONValue(rows), "kept": JSONValue(kept),
        "merged": JSONValue(rows.map { _ in merged }),
        "rejected": JSONValue(rows.map { _ in rejected.count }),
      ],
      "rejections": .array(rejected.map(\.json)),
    ]
  }
}

extension Ledger.Rejection {
  fileprivate var json: JSONValue {
    [
      "line": .integer(line),
      "reasons": .array(
        problems.map { problem in
          [
            "code": .string(problem.code.rawValue),
            "message": [
              "fr": .string(problem.message.french), "en": .string(problem.message.english),
            ],
          ]
        }),
    ]
  }
}

extension Dialect {
  fileprivate var json: JSONValue {
    [
      "encoding": .string(encoding.rawValue), "hasMark": .bool(hasMark),
      "delimiter": .string(delimiter.rawValue), "lineEnds": .string(lineEnds.rawValue),
      "headerLine": .integer(headerLine), "decimalSign": JSONValue(decimalSign?.rawValue),
    ]
  }
}

extension LineCounts {
  fileprivate var json: JSONValue {
    [
      "physical": .integer(physical), "records": .integer(records), "blank": .integer(blank),
      "insideQuotations": .integer(quoted), "isBalanced": .bool(isBalanced),
    ]
  }
}
