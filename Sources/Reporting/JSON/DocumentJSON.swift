import Languages
import Partners
import Tables
import Territories

extension Document {
  /// The document as data, in both languages: sections, blocks, typed cells, and what rows rest on.
  ///
  /// A count is a whole number, a share a number from 0 to 1, a day ISO 8601; null is what is not
  /// recorded or not defined. Numbers are at full precision: a page rounds them, data do not.
  var json: JSONValue {
    [
      "title": title.json, "subtitle": subtitle?.json ?? .null,
      "sections": .array(
        sections.map { section in
          [
            "id": .string(section.id), "title": section.title.json,
            "blocks": .array(section.blocks.map(\.json)),
          ]
        }),
    ]
  }
}

extension Document.Block {
  fileprivate var json: JSONValue {
    switch self {
    case .paragraph(let text): ["type": "paragraph", "text": text.json]
    case .note(let text): ["type": "note", "text": text.json]
    case .grid(let grid): grid.json
    case .items(let items): ["type": "list", "items": .array(items.map(\.json))]
    case .figure(let figure):
      [
        "type": "figure", "name": .string(figure.name), "caption": figure.caption.json,
        "description": figure.description.json,
      ]
    }
  }
}

extension Document.Item {
  fileprivate var json: JSONValue {
    var values: [String: JSONValue] = [
      "title": title.json, "details": .array(details.map(\.json)),
    ]
    if let grounds = grounds.json { values["grounds"] = grounds }
    return .object(values)
  }
}

extension Grid {
  fileprivate var json: JSONValue {
    [
      "type": "table", "caption": caption.json,
      "columns": .array(
        columns.map { ["title": $0.title.json, "isNumeric": .bool($0.isNumeric)] }),
      "rows": .array(
        rows.indices.map { row in
          var values: [String: JSONValue] = ["cells": .array(rows[row].map(\.json))]
          if row < grounds.count, let grounds = grounds[row].json { values["grounds"] = grounds }
          return .object(values)
        }),
    ]
  }
}

extension Grid.Cell {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): ["type": "text", "value": text.json]
    case .count(let count): ["type": "count", "value": JSONValue(count)]
    case .share(let share): ["type": "share", "value": JSONValue(share)]
    case .decimal(let value, let places):
      ["type": "decimal", "value": JSONValue(value), "places": .integer(places)]
    case .day(let day): ["type": "day", "value": JSONValue(day?.description)]
    case .covered(let pupils, let state):
      ["type": "covered", "value": .number(pupils), "state": JSONValue(state?.rawValue)]
    }
  }
}

extension Grounds {
  /// What is known, or nil where nothing is.
  fileprivate var json: JSONValue? {
    var values: [String: JSONValue] = [:]
    if let anchor { values["anchor"] = .string(anchor) }
    if !territories.isEmpty { values["territories"] = .array(territories.map(JSONValue.string)) }
    if !sectors.isEmpty { values["sectors"] = .array(sectors.map { .string($0.rawValue) }) }
    if !kinds.isEmpty { values["kinds"] = .array(kinds.map(JSONValue.string)) }
    if let span {
      values["from"] = .string(span.lowerBound.description)
      values["to"] = .string(span.upperBound.description)
    }
    if !evidence.isEmpty { values["evidence"] = .array(evidence.map(\.json)) }
    if omitted > 0 { values["more"] = .integer(omitted) }
    return values.isEmpty ? nil : .object(values)
  }
}

extension Grounds.Evidence {
  fileprivate var json: JSONValue {
    [
      "label": label.json, "place": .string(origin.location.description),
      "source": JSONValue(origin.source), "basis": .string(origin.basis.rawValue),
    ]
  }
}

extension Text {
  /// The text in both languages, or once where both read the same, as a name does.
  var json: JSONValue {
    french == english ? .string(french) : ["fr": .string(french), "en": .string(english)]
  }
}
