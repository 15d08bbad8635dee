import Partners
import Tables

/// Wordings, likely duplicates, acronyms and warnings for machines, all of them.
extension Network {
  var resolutionsJSON: JSONValue {
    .array(
      naming.resolutions.map { resolution in
        [
          "file": .string(resolution.location.file), "line": JSONValue(resolution.location.line),
          "field": .string(resolution.field), "wording": .string(resolution.wording),
          "institution": .string(resolution.institution),
          "alias": .string(resolution.alias.description),
        ]
      })
  }

  var likelyDuplicatesJSON: JSONValue {
    .array(
      (likelyInstitutions + likelyOccasions).map { duplicate in
        [
          "table": .string(duplicate.table), "kept": .string(duplicate.kept),
          "folded": .string(duplicate.folded),
          "names": .array(duplicate.names.map(JSONValue.string)),
          "resemblance": .string(duplicate.resemblance.rawValue),
          "likelihood": .string(duplicate.likelihood.rawValue),
          "sharesCommune": .bool(duplicate.sharesCommune),
          "aliasRow": JSONValue(duplicate.aliasRow),
        ]
      })
  }

  var acronymsJSON: JSONValue {
    let use = acronymUse
    return [
      "used": .integer(use.usedCount), "glossary": .integer(use.glossaryCount),
      "undefined": .array(use.undefined.map(JSONValue.string)),
      "unexplained": .array(use.unexplained.map(JSONValue.string)),
      "unused": .array(use.unused.map(JSONValue.string)),
    ]
  }

  var warningsJSON: JSONValue {
    .array(
      warnings.map { warning in
        [
          "file": .string(warning.location.file), "line": JSONValue(warning.location.line),
          "field": JSONValue(warning.field), "value": JSONValue(warning.value),
          "nearest": JSONValue(warning.nearest),
        ]
      })
  }
}
