import Languages
import Partners
import Tables
import Territories

extension Analysis {
  /// The crosswalk, the coverage, the meetings and the gaps for machines: `maillage/gaps/1`.
  ///
  /// Pupils are counts of pupils, shares are from 0 to 1, days are ISO 8601; what is not recorded
  /// is null.
  public var gapsJSON: JSONValue {
    [
      "schema": "maillage/gaps/1", "from": .string(settings.window.from.description),
      "asOf": .string(settings.window.asOf.description), "crosswalk": crosswalkJSON,
      "alignment": alignmentJSON,
      "coverage": coverageJSON, "units": unitsJSON, "meetings": meetingsJSON,
      "linkages": linkagesJSON, "distance": distanceJSON, "fragility": fragilityJSON,
      "gaps": .array(gaps.map(json)),
    ]
  }

  private var crosswalkJSON: JSONValue {
    guard let crosswalk else { return nil }
    return [
      "rows": .string(crosswalk.rows.id), "columns": .string(crosswalk.columns.id),
      "weight": .string(settings.weight.rawValue), "total": .number(crosswalk.total),
      "rowOnly": .object(named(crosswalk.rows, crosswalk.rowOnly)),
      "columnOnly": .object(named(crosswalk.columns, crosswalk.columnOnly)),
      "outside": .number(crosswalk.outside),
      "inferredCommunes": .integer(crosswalk.columns.inferredCount),
      "cells": .array(
        crosswalk.rows.zones.indices.flatMap { row in
          crosswalk.columns.zones.indices.compactMap { cellJSON(row, $0) }
        }),
    ]
  }

  private func cellJSON(_ row: Int, _ column: Int) -> JSONValue? {
    guard let crosswalk, let coverage, let state = coverage.cells.states[row][column] else {
      return nil
    }
    let byPupils = coverage.cells.crosswalk
    return [
      "row": .string(crosswalk.rows.zones[row].id),
      "column": .string(crosswalk.columns.zones[column].id),
      "weight": .number(crosswalk.weights[row][column]),
      "inferredWeight": .number(crosswalk.inferred[row][column]),
      "pupils": .number(byPupils.weights[row][column]),
      "inferredPupils": .number(byPupils.inferred[row][column]),
      "communes": .integer(crosswalk.communeCounts[row][column]),
      "state": .string(state.rawValue),
      "hangsOn": .array(
        coverage.threads(row: row, column: column).map { .string($0.rawValue) }),
      "lastContact": JSONValue(coverage.cellContacts[row][column].last?.description),
      "longestGap": JSONValue(coverage.cellContacts[row][column].longestClosedGap),
    ]
  }

  private var coverageJSON: JSONValue {
    guard let coverage else { return nil }
    let cells = coverage.cells
    let pupils = CoverageState.allCases.map { state in
      (state.rawValue, JSONValue.number(cells.weight(in: state)))
    }
    return [
      "linkedRows": .array(cells.linkedRows.map { .string(cells.crosswalk.rows.zones[$0].id) }),
      "linkedColumns": .array(
        cells.linkedColumns.map { .string(cells.crosswalk.columns.zones[$0].id) }),
      "pupilsByState": .object(Dictionary(uniqueKeysWithValues: pupils)),
      "share": [JSONValue(cells.share?.lowerBound), JSONValue(cells.share?.upperBound)],
      "rowShare": JSONValue(cells.rowRate.share), "columnShare": JSONValue(cells.columnRate.share),
      "cellShare": JSONValue(cells.cellRate.share),
      "anonymous": .array(
        coverage.anonymous.map { group in
          [
            "group": .string(network.institutions[group.group].id), "count": .integer(group.count),
            "registered": .integer(group.registered), "unnamed": .integer(group.unnamed),
          ]
        }),
    ]
  }

  private var unitsJSON: JSONValue {
    .array(
      (coverage?.units ?? []).map { unit in
        let institution = network.institutions[unit.unit]
        let occasions = Set(unit.ties.map(\.occasion)).sorted()
        return [
          "id": .string(institution.id), "name": .string(institution.name),
          "commune": JSONValue(institution.commune), "pupils": JSONValue(institution.weight),
          "state": .string(unit.state.rawValue),
          "hangsOn": .array(unit.threads.map { .string($0.rawValue) }),
          "occasions": .array(occasions.map { .string(network.interactions[$0].id) }),
          "lastContact": JSONValue(unit.contacts.last?.description),
          "longestGap": JSONValue(unit.contacts.longestClosedGap),
        ]
      })
  }

  private var meetingsJSON: JSONValue {
    guard let zoning = network.zonings[settings.meetingZoning] else { return nil }
    return .array(
      histories.map { history in
        [
          "territory": .string(zoning.zones[history.zone].id),
          "name": .string(zoning.zones[history.zone].name),
          "held": .integer(history.meetings.count), "inWindow": .integer(history.countInWindow),
          "last": JSONValue(history.last?.description), "daysSince": JSONValue(history.openGap),
          "longestGap": JSONValue(history.longestClosedGap),
          "reachedShare": .number(history.reachedShare), "reachDays": .integer(settings.reachDays),
          "planned": JSONValue(history.planned?.start?.description),
        ]
      })
  }

  private func json(_ gap: Gap) -> JSONValue {
    let (sentence, repair) = (sentence(of: gap), repair(of: gap))
    return [
      "kind": .string(gap.kind.name), "pupils": .number(gap.weight),
      "since": JSONValue(gap.since?.description), "places": .array(places(of: gap)),
      "rows": .array(
        gap.rows.map { origin in
          ["place": .string(origin.location.description), "source": JSONValue(origin.source)]
        }),
      "sentence": ["fr": .string(sentence.french), "en": .string(sentence.english)],
      "repair": ["fr": .string(repair.french), "en": .string(repair.english)],
    ]
  }

  private func named(_ zoning: Zoning, _ weights: [Double]) -> [String: JSONValue] {
    Dictionary(uniqueKeysWithValues: zip(zoning.zones.map(\.id), weights.map(JSONValue.number)))
  }
}
