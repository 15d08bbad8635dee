import Graphviz
import Partners
import Territories

extension TerritoryMap {
  /// The land under everything: sectors filled and hatched, then districts outlined; what is
  /// computed lies below what is official.
  var shapes: [Backdrop.Shape] {
    land.layers.flatMap { layer in
      surroundings(layer) + layer.sectors.indices.flatMap { sector($0, layer) }
        + layer.districts.indices.flatMap { district($0, layer) }
    }
  }

  /// One group for each territory: its area, the hatching, and its rims.
  private func sector(_ index: Int, _ layer: MapLand.Layer) -> [Backdrop.Shape] {
    let zone = coverage.cells.crosswalk.columns.zones[index]
    let (fill, color, _, angle) = Palette.zone(looks[index])
    let (id, cssClass) = naming(of: zone, "sector", layer)
    let rings = layer.sectors[index]
    let area = Backdrop.Shape.polygon(
      points: rings.path.map(frame.point), fill: fill, stroke: fill, width: 0, id: id,
      cssClass: cssClass, title: zone.name.drawableLine)
    let rims = rings.map { ring in
      Backdrop.Shape.polygon(
        points: ring.points.map(frame.point), fill: nil, stroke: color, width: 0.5, id: id,
        cssClass: cssClass)
    }
    let lines = rings.hatching(spacing: land.detail.hatching / frame.scale, angle: angle).map {
      line in
      Backdrop.Shape.polyline(
        points: [frame.point(line.from), frame.point(line.to)], stroke: color, width: 0.35,
        style: .solid, id: id, cssClass: cssClass)
    }
    return rings.isEmpty ? [] : [area] + lines + rims
  }

  private func district(_ index: Int, _ layer: MapLand.Layer) -> [Backdrop.Shape] {
    let zone = coverage.cells.crosswalk.rows.zones[index]
    let (id, cssClass) = naming(of: zone, "district", layer)
    return layer.districts[index].map { ring in
      .polygon(
        points: ring.points.map(frame.point), fill: nil, stroke: Palette.ink,
        width: layer.isComputed && hasOfficialBorders ? 1 : districtWidth, id: id,
        cssClass: cssClass,
        title: zone.name.drawableLine)
    }
  }

  private func surroundings(_ layer: MapLand.Layer) -> [Backdrop.Shape] {
    layer.surroundings.map { ring in
      .polygon(
        points: ring.points.map(frame.point), fill: "#f0f0f0", stroke: "#d0d0d0", width: 0.5,
        id: "surroundings", cssClass: "surroundings")
    }
  }

  /// How heavy the outline of a district is, in points.
  var districtWidth: Double { isCrowded ? 1.4 : 2.6 }

  /// Whether some borders are official, so that computed ones must look otherwise.
  var hasOfficialBorders: Bool { land.layers.contains { !$0.isComputed } }

  private func naming(
    of zone: Zoning.Zone, _ system: String, _ layer: MapLand.Layer
  ) -> (id: String, cssClass: String) {
    let isSecond = layer.isComputed && hasOfficialBorders
    return (
      "territory-\(zone.id.drawableName)" + (isSecond ? "-computed" : ""),
      "territory \(system)" + (isSecond ? " computed" : "")
    )
  }
}

extension [Ring] {
  /// One closed line around all these rings, which leaves holes empty: backdrops know no holes.
  ///
  /// From ring to ring it goes by way of the first corner of all and comes back the same way, so
  /// that the ways enclose nothing.
  var path: [PlanarPoint] {
    guard let hub = first?.points.first else { return [] }
    return flatMap { ring in ring.points + ring.points.prefix(1) + [hub] }
  }
}
