import Partners

/// One side of the diagram of actors and occasions: its institutions, by sector of activity.
struct TwoModeSide {
  /// The institutions of a sector.
  struct Group {
    /// The sector.
    let sector: Sector
    /// The institutions that are drawn, as rows of the attendance.
    let actors: [Int]
    /// How many more there are.
    let omitted: Int
  }

  /// The sectors that have somebody, in their usual order.
  let groups: [Group]

  /// The most institutions that one side of a sheet shows.
  static let limit = 50

  /// Returns those that came most often, as many as one side shows.
  static func kept(_ actors: [Int], _ counts: [Int]) -> Set<Int> {
    Set(actors.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit))
  }

  /// Takes the institutions that came most often, and sorts them so that few ties cross.
  ///
  /// - Parameters:
  ///   - actors: The rows of the attendance on this side.
  ///   - sectors: The sector of each row of the attendance.
  ///   - counts: How many occasions each row attended.
  ///   - heights: Where in the middle column each row's ties end on average, from the top.
  init(_ actors: [Int], sectors: [Sector], counts: [Int], heights: [Double]) {
    let kept = Self.kept(actors, counts)
    let order = kept.sorted { left, right in
      // Who came more than once stands first: a second glance finds them all.
      let (isLeft, isRight) = (counts[left] > 1, counts[right] > 1)
      if isLeft != isRight { return isLeft }
      return isLeft
        ? (counts[right], left) < (counts[left], right)
        : (heights[left], left) < (heights[right], right)
    }
    groups = Sector.allCases.compactMap { sector in
      let all = actors.count { sectors[$0] == sector }
      let drawn = order.filter { sectors[$0] == sector }
      return all == 0 ? nil : Group(sector: sector, actors: drawn, omitted: all - drawn.count)
    }
  }
}
