import Tables
import Territories

extension Network {
  /// The care zones that no body of care answers for, and the zones without what they should have.
  func missingGaps(_ settings: AnalysisSettings) -> [Gap] {
    let care = zonings[settings.careZoning].map { zoning in
      missing(nil, in: zoning) { settings.careSectors.contains($0.sector) }
    }
    let expected = settings.expected.flatMap { expectation in
      zonings[expectation.zoning].map { zoning in
        missing(expectation.kind, in: zoning) { $0.kind == expectation.kind }
      } ?? []
    }
    return (care ?? []) + expected
  }

  private func missing(
    _ kind: String?, in zoning: Zoning, where isAwaited: (Institution) -> Bool
  ) -> [Gap] {
    let responsibility = Responsibility(self, in: zoning)
    let served = institutions.filter(isAwaited).reduce(into: Set<Int>()) { served, institution in
      served.formUnion(responsibility.zones(of: institution))
    }
    return zip(zoning.zones.indices, zoning.communesByZone).compactMap { zone, communes in
      guard !served.contains(zone) else { return nil }
      return Gap(
        kind: .missing(kind: kind, zoning: zoning.id, zone: zone), weight: pupils(of: communes),
        since: nil, rows: rows(ofTerritory: zoning.zones[zone].id))
    }
  }

  /// The communes whose own care is far, care zone by care zone, those with most pupils first.
  func distantGaps(_ distances: CareDistances, _ settings: AnalysisSettings) -> [Gap] {
    guard let zoning = zonings[settings.careZoning] else { return [] }
    let far = communes.indices.filter { commune in
      distances.nearest[commune].map { $0.distance > settings.distanceLimit } == true
    }
    let zones = zoning.mainZones
    let byZone = Dictionary(grouping: far) { zones[$0] }
    return zoning.zones.indices.compactMap { zone in
      guard let far = byZone[zone] else { return nil }
      let communes = far.sorted { left, right in
        let pupils = (self.communes[left].pupils ?? 0, self.communes[right].pupils ?? 0)
        return pupils.0 == pupils.1 ? left < right : pupils.0 > pupils.1
      }
      let seats = Set(communes.compactMap { distances.nearest[$0]?.institution }).sorted()
      return Gap(
        kind: .distant(zone: zone, communes: communes), weight: pupils(of: communes), since: nil,
        rows: seats.map { institutions[$0].origin })
    }
  }

  /// The communes in no zone, and those in more than one whole, of education and of care.
  func assignmentGaps(_ settings: AnalysisSettings) -> [Gap] {
    let ids = [settings.educationZoning, settings.careZoning]
    return ids.compactMap { zonings[$0] }.flatMap { zoning in
      let double = zoning.memberships.indices.filter { commune in
        zoning.memberships[commune].reduce(0) { $0 + $1.share } > 1 + 1e-9
      }
      let kinds = [
        (
          zoning.unassigned,
          Gap.Kind.unassigned(zoning: zoning.id, communes: bySize(zoning.unassigned))
        ),
        (double, Gap.Kind.doublyAssigned(zoning: zoning.id, communes: bySize(double))),
      ]
      return kinds.compactMap { communes, kind in
        communes.isEmpty
          ? nil : Gap(kind: kind, weight: pupils(of: communes), since: nil, rows: [])
      }
    }
  }
}
