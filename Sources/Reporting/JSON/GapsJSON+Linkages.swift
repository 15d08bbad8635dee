import Partners
import Tables
import Territories

extension Analysis {
  /// What each kind of interaction and each sector links; null without coverage.
  var linkagesJSON: JSONValue {
    guard let linkages else { return nil }
    return [
      "byKind": .array(linkages.byKind.map { json($0.linkage, "kind", $0.sort) }),
      "bySector": .array(linkages.bySector.map { json($0.linkage, "sector", $0.sort.rawValue) }),
    ]
  }

  private func json(_ linkage: Linkage, _ key: String, _ sort: String) -> JSONValue {
    .object([
      key: .string(sort), "units": .integer(linkage.unitCount),
      "cells": .integer(linkage.cellCount), "pupils": .number(linkage.weight),
    ])
  }

  /// How far every commune is from its own care, in kilometres, and what a pupil can reach.
  var distanceJSON: JSONValue {
    guard let distances else { return nil }
    return [
      "limit": .number(settings.distanceLimit), "supply": distances.isFullTime ? "fte" : "one",
      "communes": .array(
        network.communes.indices.map { commune in
          let seat = distances.nearest[commune]
          return [
            "code": .string(network.communes[commune].code),
            "seat": JSONValue(seat.map { network.institutions[$0.institution].id }),
            "distance": JSONValue(seat?.distance),
            "accessibility": JSONValue(distances.accessibility[commune]),
          ]
        }),
    ]
  }
}
