import Territories

extension MapLand {
  /// A look for each care sector that no neighbour shares, as a number of the palette, as long as
  /// six looks are enough.
  ///
  /// Greedy in the order of the records: each sector takes the first look that its neighbours leave,
  /// so that the same land has the same looks.
  var sectorLooks: [Int] {
    let neighbours = sectorNeighbours
    var looks: [Int] = []
    for sector in neighbours.indices {
      let taken = Set(neighbours[sector].filter { $0 < sector }.map { looks[$0] })
      let own = sector % Palette.zoneCount
      let order = (0..<Palette.zoneCount).map { (own + $0) % Palette.zoneCount }
      looks.append(order.first { !taken.contains($0) } ?? own)
    }
    return looks
  }

  /// The sectors that share a corner of their rims with each sector.
  private var sectorNeighbours: [Set<Int>] {
    var neighbours: [Set<Int>] = layers[0].sectors.map { _ in [] }
    for layer in layers {
      var owners: [PlanarPoint: Set<Int>] = [:]
      for (sector, rings) in layer.sectors.enumerated() {
        for point in rings.flatMap(\.points) { owners[point, default: []].insert(sector) }
      }
      for sectors in owners.values {
        for sector in sectors { neighbours[sector].formUnion(sectors.subtracting([sector])) }
      }
    }
    return neighbours
  }
}
