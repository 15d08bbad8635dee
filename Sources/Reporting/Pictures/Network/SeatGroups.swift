import Graphviz
import Languages
import Partners
import Territories

/// The institutions of a picture by the territory of their seat.
struct SeatGroups {
  /// A territory, or the institutions of none.
  struct Group {
    /// The identifier of the territory, or nil where it is not known.
    let id: String?
    /// Its name.
    let name: Text
    /// Its institutions, as places in the scope.
    let places: [Int]

    /// Where the page tells more of the territory.
    var link: RowLink? { id.map { RowLink(.territory, $0) } }
    /// What the SVG calls it.
    var mark: String { link?.name ?? "territory:none" }
  }

  /// The territories in the order of their system, those without one last.
  let groups: [Group]

  /// Groups the institutions, or returns nil where that would not help: if the seats of fewer than
  /// two thirds are known, or all lie in one territory, or in more than so many.
  ///
  /// Conventions: the care zoning if there is one, else that of the meetings, else that of
  /// education; a commune of several zones counts for the one with most of it.
  init?(_ scope: NetworkScope, atMost limit: Int = 16) {
    let (network, settings) = (scope.analysis.network, scope.analysis.settings)
    let names = [settings.careZoning, settings.meetingZoning, settings.educationZoning]
    guard let zoning = names.lazy.compactMap({ network.zonings[$0] }).first else { return nil }
    let communes = Dictionary(
      network.communes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let mainZones = zoning.mainZones
    let zones = scope.institutions.map {
      $0.commune.flatMap { communes[$0] }.flatMap { mainZones[$0] }
    }
    let byZone = Dictionary(grouping: zones.indices) { zones[$0] ?? zoning.zones.count }
    let loose = byZone[zoning.zones.count] ?? []
    guard 3 * loose.count <= zones.count,
      (2...limit).contains(byZone.count - (loose.isEmpty ? 0 : 1))
    else { return nil }
    groups = byZone.sorted { $0.key < $1.key }.map { zone, places in
      guard zone < zoning.zones.count else {
        let name = Text(fr: "territoire non connu", en: "territory not known")
        return Group(id: nil, name: name, places: places)
      }
      return Group(
        id: zoning.zones[zone].id, name: Text(verbatim: zoning.zones[zone].name), places: places)
    }
  }

  /// Returns the areas of the groups with their names, given their rooms.
  func areas(_ boxes: [Box], in language: Language) -> [Backdrop.Shape] {
    zip(groups, boxes).enumerated().flatMap { number, area -> [Backdrop.Shape] in
      let (group, box) = area
      let count = language.counted(group.places.count, .institution)
      let heading = "\(group.name[language].shortened(to: 40))\(language.colon) \(count)"
      return [
        .polygon(
          points: box.corners, fill: Palette.area, stroke: Palette.area, width: 1, id: group.mark,
          cssClass: "territory", title: heading.drawableLine),
        .text(
          heading.drawableLine, at: Point(x: box.minX + 8, y: box.maxY - 17), size: 13,
          color: Palette.ink, anchor: .start, id: group.mark, cssClass: "territory"),
      ]
    }
  }
}
