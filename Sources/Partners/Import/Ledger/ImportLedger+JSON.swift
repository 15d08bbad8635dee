import Languages
import Tables

extension ImportLedger {
  /// The ledger as a JSON object, `maillage/import-ledger/1`.
  public var json: JSONValue {
    [
      "schema": "maillage/import-ledger/1",
      "sources": .array(sources.map(\.json)),
      "columns": .array(
        columns.map { ["header": .string($0.header), "became": .string($0.became.rawValue)] }),
      "accounts": .array(accounts.map(\.json)),
      "written": .object(written.mapValues(JSONValue.integer)),
      "remarks": .array(remarks.map(\.json)),
    ]
  }
}

extension ImportLedger.Source {
  fileprivate var json: JSONValue {
    ["file": .string(file), "dialect": .string(dialect), "headerLine": JSONValue(headerLine)]
  }
}

extension ImportLedger.Remark {
  fileprivate var json: JSONValue {
    [
      "code": .string(code), "fr": .string(words.french), "en": .string(words.english),
      "items": .array(items.map(JSONValue.string)),
    ]
  }
}

extension ImportLedger.Account {
  fileprivate var json: JSONValue {
    [
      "table": .string(table), "read": .integer(read), "kept": .integer(kept),
      "merged": .array(
        merged.map {
          ["line": .integer($0.line), "column": JSONValue($0.column), "with": .integer($0.with)]
        }),
      "rejected": .array(
        rejected.map {
          [
            "line": .integer($0.line), "column": JSONValue($0.column),
            "reason": .string($0.reason.rawValue),
          ]
        }),
    ]
  }
}
