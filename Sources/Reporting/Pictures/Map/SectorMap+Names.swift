import Graphviz
import Languages
import Partners
import Territories

extension SectorMap {
  /// The most districts that are named.
  private static let mostDistricts = 100

  /// The names of sectors with their shares, then those of districts: where they have room.
  func placedNames() throws(GraphvizError) -> [Node] {
    let names = sectorNames + districtNames
    var diagram = Diagram(id: "names")
    diagram.nodeDefaults = [.fontname: Palette.typeface]
    diagram.nodes = names.map { $0.node.placed(at: Point(x: 0, y: 0)) }
    let sizes = try diagram.layout(by: .overlapRemoval).boxes
    var placement = NamePlacement(around: obstacles)
    return names.compactMap { name in
      guard let box = sizes[name.node.id] else { return nil }
      return placement.placeIfFree(box, among: places(of: name, box)).map(name.node.placed)
    }
  }

  private var obstacles: [Box] {
    marks.map { Box(center: $0.point, width: width(of: $0) + 1, height: width(of: $0) + 1) }
  }

  /// Beside a mark, nearer places first; the name of a district lies wholly in it.
  private func places(of name: MapName, _ box: Box) -> [Point] {
    guard case .mark(let point, let clearance) = name.subject else {
      return Array(name.candidates(box, on: map.frame).dropFirst())
    }
    let inside = Box(minX: 0, minY: 0, maxX: map.frame.width, maxY: map.frame.height)
    return [0, 8, 18, 30].map { clearance + $0 }.flatMap { gap in
      MapName(node: name.node, subject: .mark(point, clearance: gap))
        .candidates(box, on: map.frame)
    }.filter { inside.encloses(Box(center: $0, like: box)) }
  }

  /// The sectors of most pupils without a tie first, which find the best places.
  private var sectorNames: [MapName] {
    let unlinked = { (mark: Mark) in mark.pupils * (1 - (mark.share ?? 0)) }
    let ranked = marks.sorted {
      (unlinked($1), $1.pupils, $0.column) < (unlinked($0), $0.pupils, $1.column)
    }
    return ranked.map { mark in
      let zone = zones[mark.column]
      let name = zone.name.shortened(to: 40).drawableLine.lines(within: 20)
      let look = Palette.name(size: "10").merging([
        .fontname: Palette.typeface + " Bold", .fontcolor: Palette.zone(map.looks[mark.column]).ink,
        .cssClass: "zone-name", .url: RowLink(.territory, zone.id).address(in: language),
      ])
      return MapName(
        node: Node(
          id: "name-sector-\(mark.column)",
          label: (name + [linked(mark)[language]]).joined(separator: "\n"), attributes: look),
        subject: .mark(mark.point, clearance: width(of: mark) / 2 + 2))
    }
  }

  /// Which part of the pupils is linked, as short as it can be said.
  private func linked(_ mark: Mark) -> Text {
    Text { language in
      let share = language.percent(mark.share)
      return Text(fr: "\(share) liés", en: "\(share) linked")[language]
    }
  }

  /// The largest districts first, each on its largest land.
  private var districtNames: [MapName] {
    let districts = map.coverage.cells.crosswalk.rows.zones.enumerated().compactMap {
      index, zone in
      map.land.rings(ofDistrict: index).max { $0.area < $1.area }
        .map { (index: index, zone: zone, ring: $0) }
    }
    let ranked = districts.sorted { ($1.ring.area, $0.index) < ($0.ring.area, $1.index) }
    return ranked.prefix(Self.mostDistricts).map { index, zone, ring in
      let look = Palette.name(size: "8").merging([
        .fontcolor: Palette.ink, .cssClass: "zone-name",
        .url: RowLink(.territory, zone.id).address(in: language),
      ])
      let label = zone.name.shortened(to: 40).drawableLine.lines(within: 20)
      return MapName(
        node: Node(
          id: "name-district-\(index)", label: label.joined(separator: "\n"), attributes: look),
        subject: .territory(ring))
    }
  }
}
