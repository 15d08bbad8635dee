import Languages
import Partners

extension MeetingGroups {
  /// The most groups that can be told apart on one sheet.
  static let limit = 60

  /// Groups the institutions of a scope by sector.
  static func bySector(_ scope: NetworkScope) -> MeetingGroups {
    let members = sectors(of: Array(scope.rows.indices), in: scope)
    return MeetingGroups(
      members.map { sector, places in
        Group(
          id: name(of: sector), name: sector.words.capitalized, sector: sector, seat: nil,
          territory: nil, places: places)
      }, of: scope)
  }

  /// Groups the institutions of a scope by territory and sector if seats are known and that makes
  /// few enough groups, else by territory alone.
  static func bySeat(_ seats: SeatGroups, _ scope: NetworkScope) -> MeetingGroups {
    let cells = seats.groups.enumerated().flatMap { number, territory in
      sectors(of: territory.places, in: scope).map { sector, places in
        Group(
          id: "\(territory.mark):\(sector.rawValue)", name: sector.words.capitalized,
          sector: sector, seat: number, territory: territory.link, places: places)
      }
    }
    guard cells.count > limit else { return MeetingGroups(cells, of: scope) }
    let territories = seats.groups.map { territory in
      Group(
        id: territory.mark, name: territory.name, sector: nil, seat: nil,
        territory: territory.link, places: territory.places)
    }
    return MeetingGroups(territories, of: scope)
  }

  private static func sectors(
    of places: [Int], in scope: NetworkScope
  ) -> [(sector: Sector, places: [Int])] {
    let members = Dictionary(grouping: places) { scope.institution(ofRow: scope.rows[$0]).sector }
    return Sector.allCases.compactMap { sector in members[sector].map { (sector, $0) } }
  }

  /// Returns the stable name of a sector as a group.
  static func name(of sector: Sector) -> String { "sector-\(sector.rawValue)" }
}
