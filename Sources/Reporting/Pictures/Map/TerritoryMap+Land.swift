import Graphviz
import Partners
import Territories

extension TerritoryMap {
  /// The land under everything: sectors filled and hatched, then districts outlined.
  var land: [Backdrop.Shape] {
    sectors.indices.flatMap(sector) + sectors.indices.flatMap(hatching)
      + districts.indices.flatMap(district)
  }

  private func sector(_ index: Int) -> [Backdrop.Shape] {
    let zone = coverage.cells.crosswalk.columns.zones[index]
    return sectors[index].enumerated().map { number, ring in
      .polygon(
        points: ring.points.map(frame.point), fill: Palette.zone(index).fill,
        stroke: Palette.zone(index).hatching, width: 0.5,
        id: "sector-\(zone.id.drawableName)-\(number)",
        cssClass: "sector", title: zone.name.drawableLine)
    }
  }

  private func hatching(_ index: Int) -> [Backdrop.Shape] {
    let zone = coverage.cells.crosswalk.columns.zones[index]
    let (_, color, _, angle) = Palette.zone(index)
    let lines = sectors[index].hatching(spacing: 9 / frame.scale, angle: angle)
    return lines.enumerated().map { number, line in
      .polyline(
        points: [frame.point(line.from), frame.point(line.to)], stroke: color, width: 0.35,
        style: .solid, id: "hatching-\(zone.id.drawableName)-\(number)", cssClass: "hatching")
    }
  }

  private func district(_ index: Int) -> [Backdrop.Shape] {
    let zone = coverage.cells.crosswalk.rows.zones[index]
    return districts[index].enumerated().map { number, ring in
      .polygon(
        points: ring.points.map(frame.point), fill: nil, stroke: Palette.ink, width: 2.6,
        id: "district-\(zone.id.drawableName)-\(number)", cssClass: "district",
        title: zone.name.drawableLine)
    }
  }
}
