extension Tessellation {
  /// Returns for each part the rings around the union of its cells.
  ///
  /// Read a part as a territory, given by its communes.
  ///
  ///     let pair = Tessellation([PlanarPoint(x: 0, y: 0), PlanarPoint(x: 8, y: 0)], reach: 5)
  ///     pair.outlines(of: [0, 0], count: 1)[0].count       // 1: their common border is gone
  ///     pair.outlines(of: [0, nil], count: 2)[1].count     // 0: nobody is in part 1
  ///
  /// Conventions: outer rings run counter-clockwise, holes clockwise; rings come in the order of the
  /// first cell on them; cells that meet only in a corner are in separate rings.
  ///
  /// - Parameters:
  ///   - parts: For each cell the number of its part, or nil for none.
  ///   - count: The number of parts.
  /// - Complexity: O(*n*) for *n* sides.
  public func outlines(of parts: [Int?], count: Int) -> [[Ring]] {
    precondition(parts.count == cells.count, "\(parts.count) parts for \(cells.count) cells")
    var borders = [RingChain](repeating: RingChain(corners: corners), count: count)
    for (cell, part) in zip(cells, parts) {
      if let part { borders[part].append(cell.sides) }
    }
    return borders.map { $0.rings() }
  }
}
