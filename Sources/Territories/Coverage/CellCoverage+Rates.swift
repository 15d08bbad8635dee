extension CellCoverage {
  /// How many of the zones of one system, or of the cells, a tie reaches.
  public struct Rate: Sendable, Hashable {
    /// Those reached.
    public let linked: Int
    /// Those that have a cell at all.
    public let total: Int

    /// The part that is reached, or nil if there is none to reach.
    public var share: Double? {
      total > 0 ? Double(linked) / Double(total) : nil
    }
  }

  /// The rate by row zone, as it is commonly told: one tie anywhere is enough.
  public var rowRate: Rate {
    Rate(linked: linkedRows.count, total: states.count { $0.contains { $0 != nil } })
  }

  /// The rate by column zone: one tie anywhere is enough.
  public var columnRate: Rate {
    let columns = crosswalk.columns.zones.indices.filter { column in
      states.contains { $0[column] != nil }
    }
    return Rate(linked: linkedColumns.count, total: columns.count)
  }

  /// The rate by cell, heavy and light alike.
  public var cellRate: Rate {
    let cells = states.flatMap { $0.compactMap { $0 } }
    return Rate(linked: cells.count(where: \.isLinked), total: cells.count)
  }
}
