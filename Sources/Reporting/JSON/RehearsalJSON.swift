import Graphs
import Languages
import Partners
import Tables
import Territories

extension RehearsalReport {
  /// What was rehearsed, for machines: `maillage/rehearsal/1`.
  ///
  /// Institutions and units are identifiers; pupils are counts of pupils, shares are from 0 to 1;
  /// what is not defined or not recorded is null.
  public var json: JSONValue {
    [
      "schema": "maillage/rehearsal/1", "from": .string(settings.window.from.description),
      "asOf": .string(settings.window.asOf.description),
      "rehearsals": .array(
        groups.flatMap { group in
          group.rehearsals.map { json($0, of: group) }
        }),
      "pairs": pairs.map(json) ?? nil,
    ]
  }

  private func json(_ rehearsal: DepartureRehearsal, of group: Group) -> JSONValue {
    let finding = sentence(of: Group(group.leavers, [rehearsal]))
    return [
      "who": .string(group.leavers.name), "reading": .string(rehearsal.departure.reading.rawValue),
      "sentence": ["fr": .string(finding.french), "en": .string(finding.english)],
      "without": .array(rehearsal.departure.ids.map(JSONValue.string)),
      "institutions": ids(rehearsal.institutions),
      "professionals": .array(
        rehearsal.professionals.map { .string(network.professionals[$0].id) }),
      "fallenMeetings": .array(
        rehearsal.fallenMeetings.map { .string(network.interactions[$0].id) }),
      "units": .array(rehearsal.units.map(json)),
      "cells": .array(rehearsal.cells.map { json($0, rehearsal.before) }),
      "before": json(rehearsal.cohesionBefore, rehearsal.before),
      "after": json(rehearsal.cohesionAfter, rehearsal.after),
      "alone": .array(rehearsal.alone.map(json)),
      "silencedOnlyTogether": ids(rehearsal.silencedOnlyTogether),
    ]
  }

  private func json(_ fall: UnitFall) -> JSONValue {
    [
      "id": .string(network.institutions[fall.unit].id), "loss": .string(fall.fall.rawValue),
      "pupils": JSONValue(fall.weight), "before": .string(fall.before.rawValue),
      "after": .string(fall.after.rawValue),
    ]
  }

  private func json(_ cell: CellFall, _ coverage: Coverage?) -> JSONValue {
    let crosswalk = coverage?.cells.crosswalk
    let column = crosswalk?.columns.zones[cell.column]
    let words = words(of: cell.repair, sector: column?.name ?? "")
    return [
      "row": JSONValue(crosswalk?.rows.zones[cell.row].id), "column": JSONValue(column?.id),
      "loss": .string(cell.fall.rawValue), "pupils": .number(cell.weight),
      "before": .string(cell.before.rawValue), "after": .string(cell.after.rawValue),
      "repair": [
        "unit": JSONValue(cell.repair.unit.map { network.institutions[$0].id }),
        "carriersLeft": .integer(cell.repair.carriersLeft),
        "introduce": ids(cell.repair.introductions), "missing": .integer(cell.repair.missing),
        "fr": .string(words.french), "en": .string(words.english),
      ],
    ]
  }

  private func json(_ cohesion: Cohesion, _ coverage: Coverage?) -> JSONValue {
    let share = coverage?.cells.share
    return [
      "share": [JSONValue(share?.lowerBound), JSONValue(share?.upperBound)],
      "institutions": .integer(cohesion.institutionCount),
      "componentSizes": .array(cohesion.componentSizes.map(JSONValue.integer)),
      "fragmentation": JSONValue(cohesion.unreachable),
      "distanceWeightedFragmentation": JSONValue(cohesion.distanceWeighted),
      "isTooLarge": .bool(cohesion.isTooLarge),
    ]
  }

  private func json(_ alone: DepartureRehearsal.Alone) -> JSONValue {
    [
      "id": .string(alone.id), "silenced": ids(alone.silenced),
      "components": .integer(alone.componentCount),
    ]
  }

  private func json(_ pairs: PairRehearsal) -> JSONValue {
    [
      "worst": pairs.carriers?.worst.map(json) ?? nil,
      "mostHidden": pairs.carriers?.mostHidden.map(json) ?? nil,
      "parting": pairs.parting.map { parting in
        [
          "institutions": ids(parting.institutions), "before": JSONValue(parting.before),
          "after": JSONValue(parting.after), "search": .string(parting.search.rawValue),
        ]
      } ?? nil,
      "isTooLarge": .bool(pairs.isTooLarge),
    ]
  }

  private func json(_ pair: CarrierPair) -> JSONValue {
    [
      "carriers": ids(pair.carriers), "alone": .array(pair.alone.map(json)),
      "onlyTogether": json(pair.onlyTogether), "together": json(pair.together),
    ]
  }

  private func json(_ loss: SilentWeight) -> JSONValue {
    ["pupils": .number(loss.weight), "units": .integer(loss.units)]
  }

  private func ids(_ institutions: [Int]) -> JSONValue {
    .array(institutions.map { .string(network.institutions[$0].id) })
  }
}
