import Partners
import Territories

/// The territory that a map zooms to, of whatever system.
struct MapFocus {
  /// What it is called.
  let name: String
  /// Its communes, as indices.
  let communes: Set<Int>

  /// Finds a territory that has communes by its identifier, or nil.
  init?(_ id: String?, in network: Network) {
    guard let id else { return nil }
    for (_, zoning) in network.zonings.sorted(by: { $0.key < $1.key }) {
      guard let zone = zoning.zone(id: id) else { continue }
      let communes = Set(zoning.communes(of: zone))
      guard !communes.isEmpty else { return nil }
      (name, self.communes) = (zoning.zones[zone].name, communes)
      return
    }
    return nil
  }
}
