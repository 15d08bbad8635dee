import Languages
import Partners
import Tables
import Territories

extension Comparison {
  /// The comparison for machines: `maillage/comparison/1`.
  ///
  /// Shares are from 0 to 1, as a pair of what is established and what is possible; days are
  /// ISO 8601; what is not defined is null. Each tie lost or new says on which rows it rests.
  public var json: JSONValue {
    [
      "schema": "maillage/comparison/1", "before": json(before), "after": json(after),
      "isRecordingDifferent": .bool(isRecordingDifferent), "title": json(title),
      "register": registerJSON, "coverage": coverageJSON, "units": unitsJSON,
      "partnerTies": partnerTiesJSON, "careTies": careTiesJSON, "institutions": presenceJSON,
      "meetings": meetingsJSON,
    ]
  }

  private func json(_ text: Text) -> JSONValue {
    ["fr": .string(text.french), "en": .string(text.english)]
  }

  private func json(_ moment: Moment) -> JSONValue {
    [
      "from": .string(moment.settings.window.from.description),
      "asOf": .string(moment.settings.window.asOf.description),
      "network": JSONValue(moment.network.package?.name),
      "recording": moment.practice.json,
      "crowds": .array(moment.crowds.map { .string(moment.network.interactions[$0].id) }),
    ]
  }

  private var registerJSON: JSONValue {
    [
      "common": .integer(roster.commonUnits),
      "onlyBefore": .array(roster.onlyBefore.map { .string($0.id) }),
      "onlyAfter": .array(roster.onlyAfter.map { .string($0.id) }),
    ]
  }

  private var coverageJSON: JSONValue {
    [
      "weights": "after", "pupils": .number(cells.reduce(0) { $0 + $1.weight }),
      "before": json(cells.share(\.before)), "after": json(cells.share(\.after)),
      "cellsApart": .integer(cellsApart),
      "cells": .array(
        cells.map { cell in
          [
            "row": .string(cell.row.id), "column": .string(cell.column.id),
            "pupils": .number(cell.weight), "before": .string(cell.before.rawValue),
            "after": .string(cell.after.rawValue), "trend": .string(cell.trend.rawValue),
          ]
        }),
    ]
  }

  private func json(_ share: ClosedRange<Double>?) -> JSONValue {
    guard let share else { return nil }
    return [.number(share.lowerBound), .number(share.upperBound)]
  }

  private var unitsJSON: JSONValue {
    .array(
      units.map { unit in
        [
          "id": .string(roster.institutions[unit.unit].id), "before": .string(unit.before.rawValue),
          "after": .string(unit.after.rawValue), "trend": .string(unit.trend.rawValue),
        ]
      })
  }

  private var presenceJSON: JSONValue {
    [
      "stayed": ids(presence.stayed), "appeared": ids(presence.appeared),
      "disappeared": ids(presence.disappeared),
    ]
  }

  private func ids(_ rows: [Int]) -> JSONValue {
    .array(rows.map { .string(roster.institutions[$0].id) })
  }

  private var meetingsJSON: JSONValue {
    .array(
      meetings.map { meeting in
        [
          "territory": .string(meeting.zone.id), "name": .string(meeting.zone.name),
          "before": json(meeting.before), "after": json(meeting.after),
        ]
      })
  }

  private func json(_ history: MeetingHistory?) -> JSONValue {
    guard let history else { return nil }
    return [
      "inWindow": .integer(history.countInWindow), "last": JSONValue(history.last?.description),
      "daysSince": JSONValue(history.openGap),
    ]
  }
}
