/// What became of the ties between two sectors of activity.
public struct SectorTurnover: Sendable, Hashable {
  /// One sector: the earlier in the order of the sectors.
  public let first: Sector
  /// The other, or the same.
  public let second: Sector
  /// How many ties both times have.
  public internal(set) var kept = 0
  /// How many the first time alone has.
  public internal(set) var lost = 0
  /// How many the second time alone has.
  public internal(set) var new = 0

  /// How many ties there were at either time.
  public var count: Int { kept + lost + new }
}

extension Comparison {
  /// What became of the ties of institutions by pair of sectors, the pair of most ties first.
  ///
  /// Conventions: of equal counts, the pair that is earlier in the order of the sectors comes
  /// first; pairs without a tie at either time are left out.
  public var sectorTurnovers: [SectorTurnover] {
    let sectors = Sector.allCases
    let places = Dictionary(uniqueKeysWithValues: zip(sectors, sectors.indices))
    let rows = roster.institutions.map { places[$0.sector] ?? 0 }
    var table = sectors.flatMap { first in
      sectors.map { SectorTurnover(first: first, second: $0) }
    }
    func count(_ pairs: [InstitutionPair], _ column: WritableKeyPath<SectorTurnover, Int>) {
      for pair in pairs {
        let ends = (rows[pair.first], rows[pair.second])
        table[min(ends.0, ends.1) * sectors.count + max(ends.0, ends.1)][keyPath: column] += 1
      }
    }
    count(partnerTies.kept, \.kept)
    count(partnerTies.lost, \.lost)
    count(partnerTies.new, \.new)
    return table.enumerated().filter { $0.element.count > 0 }.sorted { left, right in
      left.element.count == right.element.count
        ? left.offset < right.offset : left.element.count > right.element.count
    }.map(\.element)
  }
}
