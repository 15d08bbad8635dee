import Graphviz
import Languages
import Partners
import Territories

extension TerritoryMap {
  /// The names of districts, sectors and of the communes that matter, each at its place.
  ///
  /// Graphviz tells how large each name is; the places are ours, since its own removal of overlaps
  /// would move the marks too.
  func placedNames() throws(GraphvizError) -> [Node] {
    // Where systems have hundreds of zones, the first of each are named: the others would hide them.
    let zoneNames = sectorNames.prefix(40) + districtNames.prefix(40)
    let communeNames = communeNames.prefix(300)
    let names = focus == nil ? communeNames + zoneNames : zoneNames + communeNames
    var diagram = Diagram(id: "names")
    diagram.nodeDefaults = [.fontname: Palette.typeface]
    diagram.nodes = names.map { $0.node.placed(at: Point(x: 0, y: 0)) }
    let sizes = try diagram.layout(by: .overlapRemoval).boxes
    var placement = NamePlacement(around: focus == nil ? obstacles + tieBoxes : obstacles)
    return names.compactMap { name in
      guard let box = sizes[name.node.id] else { return nil }
      return place(of: name, box, &placement).map(name.node.placed)
    }
  }

  /// Where a name stands.
  ///
  /// A focus shows every detail: there communes are named where they have room, over ties if need
  /// be, and territories beside their middle if nowhere else.
  private func place(of name: MapName, _ box: Box, _ placement: inout NamePlacement) -> Point? {
    let places = name.candidates(box, on: frame)
    guard focus != nil else { return placement.place(box, among: places) }
    if case .mark = name.subject { return placement.placeIfFree(box, among: places) }
    return placement.place(box, among: places + name.further(box, on: frame))
  }

  /// The marks of communes with a school, and the symbols beside them.
  private var obstacles: [Box] {
    let marked = marked
    let marks = zip(communes, places).compactMap { commune, place in
      states[commune].flatMap { _ in
        marked.contains(commune)
          ? Box(
            center: frame.point(place), width: markSize(of: commune) + 1,
            height: markSize(of: commune) + 1) : nil
      }
    }
    let symbols = zip(communes, places).filter { marked.contains($0.0) }.flatMap {
      symbolPlaces($0, $1).map { Box(center: $0, width: 11, height: 9) }
    }
    return marks + symbols
  }

  /// The meetings as rows of small boxes.
  private var tieBoxes: [Box] {
    let points = Dictionary(uniqueKeysWithValues: zip(communes, places.map(frame.point)))
    return meetings.drawn.flatMap { tie -> [Box] in
      guard let from = points[tie.pair.first], let to = points[tie.pair.second] else { return [] }
      return boxes(from: from, to: to)
    }
  }

  private func boxes(from: Point, to: Point) -> [Box] {
    stride(from: 0.0, through: 1, by: 0.05).map { part in
      let point = Point(
        x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y))
      return Box(center: point, width: 3, height: 3)
    }
  }

  private var sectorNames: [MapName] {
    coverage.cells.crosswalk.columns.zones.enumerated().flatMap { index, zone in
      let name = zone.name.uppercased()
      return zoneNames(
        Text(fr: "SOIN \(name)", en: "CARE \(name)")[language], of: zone,
        id: "name-sector-\(index)",
        in: land.rings(ofSector: index), size: "17", color: Palette.zone(index).ink)
    }
  }

  private var districtNames: [MapName] {
    coverage.cells.crosswalk.rows.zones.enumerated().flatMap { index, zone in
      zoneNames(
        Text(fr: "Circ. \(zone.name)", en: "District \(zone.name)")[language],
        of: zone, id: "name-district-\(index)", in: land.rings(ofDistrict: index), size: "12",
        color: Palette.ink)
    }
  }

  /// The name of a zone on each of its parts that is large enough to be taken for another zone.
  private func zoneNames(
    _ label: String, of zone: Zoning.Zone, id: String, in rings: [Ring], size: String,
    color: String
  ) -> [MapName] {
    let least = land.greatestArea * 0.04
    return rings.filter { $0.area > least }.enumerated().map { number, ring in
      let look = Palette.name(size: size).merging([
        .fontname: Palette.typeface + " Bold", .fontcolor: color, .cssClass: "zone-name",
        .url: RowLink(.territory, zone.id).address(in: language),
      ])
      return MapName(
        node: Node(id: "\(id)-\(number)", label: label.onMap, attributes: look),
        subject: .territory(ring))
    }
  }

  /// The largest first, which find the best places.
  private var communeNames: [MapName] {
    let (named, all) = (namedCommunes, analysis.network.communes)
    let size = { (commune: Int) in all[commune].population ?? all[commune].pupils ?? 0 }
    let most = communes.map(size).max() ?? 0
    let ranked = zip(communes, places).filter { named.contains($0.0) }.sorted { left, right in
      size(left.0) == size(right.0) ? left.0 < right.0 : size(left.0) > size(right.0)
    }
    return ranked.map { commune, place in
      let isCentre = size(commune) > most / 3
      let look = Palette.name(size: isCentre ? "13" : "9").merging([
        .cssClass: "commune-name", .fontname: Palette.typeface + (isCentre ? " Bold" : ""),
      ])
      return MapName(
        node: Node(
          id: "name-commune-\(commune)", label: all[commune].name.onMap, attributes: look),
        subject: .mark(frame.point(place), clearance: markSize(of: commune) / 2 + 3))
    }
  }

  /// The communes that have a collège, hosted a meeting of the kind that should, or met another.
  private var namedCommunes: Set<Int> {
    let network = analysis.network
    let schools = network.institutions.filter { $0.isExpected && $0.count == nil }
    let codes = Set(schools.compactMap(\.commune)).union(network.hostCommunes(analysis.settings))
    let tied = meetings.drawn.flatMap { [$0.pair.first, $0.pair.second] }
    return marked.intersection(
      communes.filter { codes.contains(network.communes[$0].code) } + tied)
  }
}

extension String {
  /// This name as a map has room for it.
  fileprivate var onMap: String { shortened(to: 40).drawableLine }
}
