import Partners
import Tables
import Territories

extension Analysis {
  /// How far the two systems agree, by the weight of the settings and by schools, and where.
  var alignmentJSON: JSONValue {
    guard let crosswalk else { return nil }
    let association = crosswalk.association
    return [
      "weight": .string(settings.weight.rawValue),
      "agreement": crosswalk.agreementJSON,
      "agreementOnSchools": network.crosswalk(settings, weight: .schools)?.agreementJSON ?? .null,
      "rows": .array(
        crosswalk.rows.zones.indices.map { row in
          json(
            of: crosswalk.rows.zones[row], crosswalk.straddle(ofRow: row), crosswalk.columns,
            inhomogeneity: association?.rowInhomogeneities[row])
        }),
      "columns": .array(
        crosswalk.columns.zones.indices.map { column in
          json(
            of: crosswalk.columns.zones[column], crosswalk.straddle(ofColumn: column),
            crosswalk.rows, inhomogeneity: association?.columnInhomogeneities[column])
        }),
      "unions": .array(crosswalk.agreeingUnions.map { json(of: $0, crosswalk) }),
    ]
  }

  private func json(
    of zone: Zoning.Zone, _ straddle: Straddle?, _ others: Zoning, inhomogeneity: Double?
  ) -> JSONValue {
    [
      "id": .string(zone.id), "count": JSONValue(straddle?.count),
      "entropy": JSONValue(straddle?.entropy),
      "effectiveCount": JSONValue(straddle?.effectiveCount),
      "dominantCount": JSONValue(straddle?.dominantCount),
      "main": JSONValue(straddle.map { others.zones[$0.mainZone].id }),
      "mainShare": JSONValue(straddle?.mainShare),
      "localInhomogeneity": JSONValue(inhomogeneity),
    ]
  }

  private func json(of union: AgreeingUnion, _ crosswalk: Crosswalk) -> JSONValue {
    [
      "rows": .array(union.rows.map { .string(crosswalk.rows.zones[$0].id) }),
      "columns": .array(union.columns.map { .string(crosswalk.columns.zones[$0].id) }),
      "weight": .number(union.weight), "rest": .number(union.rest),
    ]
  }
}

extension Crosswalk {
  /// The numbers of the whole, null where they are not defined.
  fileprivate var agreementJSON: JSONValue {
    let (association, pairs) = (self.association, self.pairAgreement)
    return [
      "vMeasure": JSONValue(association?.vMeasure()),
      "homogeneity": JSONValue(association?.homogeneity),
      "completeness": JSONValue(association?.completeness),
      "rand": JSONValue(pairs?.rand), "adjustedRand": JSONValue(pairs?.adjusted),
    ]
  }
}
