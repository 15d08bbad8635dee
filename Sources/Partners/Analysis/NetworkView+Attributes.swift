import Tables
import Territories

/// What is known of the vertices of a view, under the names of the tables' columns.
///
/// Each zoning is an attribute too, its value the zone that holds most of the commune.
extension Network {
  func attributes(of institutions: [Institution]) -> [String: [String?]] {
    zones(of: institutions.map(\.commune)).merging([
      "sector": institutions.map(\.sector.rawValue), "kind": institutions.map(\.kind),
      "acronym": institutions.map(\.acronym), "parent": institutions.map(\.parent),
      "commune": institutions.map(\.commune),
      "expected": institutions.map { $0.isExpected ? "yes" : "no" },
      "pupils": institutions.map { $0.weight?.shortest },
    ]) { _, own in own }.known
  }

  func attributes(of professionals: [Professional]) -> [String: [String?]] {
    let houses = professionals.map { institution($0.institution) }
    return zones(of: houses.map { $0?.commune }).merging([
      "sector": houses.map { $0?.sector.rawValue },
      "institution": professionals.map(\.institution),
    ]) { _, own in own }.known
  }

  func attributes(of interactions: [Interaction]) -> [String: [String?]] {
    zones(of: interactions.map(commune(of:))).merging([
      "kind": interactions.map(\.kind), "status": interactions.map(\.status.rawValue),
      "commune": interactions.map(commune(of:)),
      "start": interactions.map { $0.start?.first.description },
      // What goes on has no end.
      "end": interactions.map {
        ($0.end ?? ($0.status == .ongoing ? nil : $0.start))?.last.description
      },
    ]) { _, own in own }.known
  }

  private func zones(of communes: [String?]) -> [String: [String?]] {
    zonings.mapValues { zoning in
      let mainZones = zoning.mainZones
      return communes.map { code in
        code.flatMap { communeIndex[$0] }.flatMap { mainZones[$0] }.map { zoning.zones[$0].id }
      }
    }
  }
}

extension [String: [String?]] {
  /// The attributes that are known of something at least.
  fileprivate var known: [String: [String?]] {
    filter { $0.value.contains { $0 != nil } }
  }
}
