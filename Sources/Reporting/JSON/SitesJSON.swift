import Partners
import Tables

extension Network {
  /// The sites with their legs and sides for machines: `maillage/sites/1`.
  ///
  /// `standsFor` is 1 for a site with a name, null for several of unknown number.
  public var sitesJSON: JSONValue {
    let legs = package?.maillage?.sites?.legs ?? []
    return [
      "schema": "maillage/sites/1", "legs": .array(legs.map { strings($0.kinds) }),
      "sites": .array((sites ?? []).map(json)),
    ]
  }

  private func json(_ site: Site) -> JSONValue {
    let territory = territories[site.territory]
    let count: Int? = if case .several(let count) = territory.extent { count } else { 1 }
    return [
      "territory": .string(territory.id), "name": .string(territory.name),
      "standsFor": JSONValue(count), "hasAllLegs": .bool(site.hasAllLegs),
      "isClosed": .bool(site.isClosed), "labels": strings(site.labels),
      "barriers": strings(site.barriers), "legs": .array(site.legs.map(json)),
      "sides": .array(site.sides.map(json)),
    ]
  }

  private func json(_ leg: Site.Leg) -> JSONValue {
    [
      "state": .string(leg.state.rawValue),
      "institutions": strings(leg.institutions.map { institutions[$0].id }),
    ]
  }

  private func json(_ side: Site.Side) -> JSONValue {
    [
      "between": [.integer(side.first), .integer(side.second)],
      "state": .string(side.state.rawValue),
      "interactions": strings(side.interactions.map { interactions[$0].id }),
      "kilometres": JSONValue(side.distance),
    ]
  }
}
