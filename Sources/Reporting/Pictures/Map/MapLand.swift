import Partners
import Territories

/// The land of a map: which rings each territory of both systems has, and what lies around.
///
/// Official outlines where they are given, thinned to what paper shows; else the land nearer to a
/// commune than to the others. Communes that the file lacks get such land below the others.
struct MapLand {
  /// What is drawn at one height.
  struct Layer {
    /// The rings of each care sector and of each district.
    let sectors: [[Ring]]
    let districts: [[Ring]]
    /// The communes around a focus, which are pale.
    let surroundings: [Ring]
    /// Whether the borders are computed from the points of communes.
    let isComputed: Bool
  }

  /// The communes of a map, in one order: where they are and in which zones.
  struct Ground {
    let places: [PlanarPoint]
    /// The official rings of each, or nil where the file has none.
    let rings: [[Ring]?]
    let sectors: [Int?]
    let districts: [Int?]
    let counts: (sectors: Int, districts: Int)
    /// Whether each lies in the focus.
    let isInside: [Bool]
  }

  /// How fine the land is drawn.
  struct Detail {
    /// How far a border may be from its true place, in points of paper.
    let tolerance: Double
    /// The width of the land, in points.
    let breadth: Double
    /// How far the lines of a hatching are from each other, in points.
    let hatching: Double

    /// For the land of some hundred communes.
    static let fine = Detail(tolerance: 0.35, breadth: MapFrame.width, hatching: 9)
    /// For the land of thousands, which is larger and has no use for every turn of a border.
    static let coarse = Detail(tolerance: 1.6, breadth: 900, hatching: 18)
  }

  /// The layers, the lowest first.
  let layers: [Layer]
  /// How fine they are.
  let detail: Detail
  /// The frame that holds them all.
  let frame: MapFrame
  /// How many communes have their official outline.
  let officialCount: Int

  /// Lays out the land, or nil if it has no extent.
  init?(_ ground: Ground, _ detail: Detail = .fine) {
    let isOfficial = ground.rings.map { $0 != nil }
    var mosaics: [(mosaic: Mosaic, isComputed: Bool)] = []
    if isOfficial.contains(false) {
      let cells = Tessellation(ground.places, reach: MapLand.reach(of: ground.places))
      mosaics.append((Mosaic(cells) { !isOfficial[$0] }, true))
    }
    if isOfficial.contains(true) { mosaics.append((Mosaic(ground.rings.map { $0 ?? [] }), false)) }
    let inside = Set(ground.isInside.indices.filter { ground.isInside[$0] })
    let shown = mosaics.map { Set($0.mosaic.neighbours(of: inside)).union(inside).sorted() }
    let rings = zip(mosaics, shown).flatMap { land, shown in
      shown.flatMap(land.mosaic.rings(of:))
    }
    guard let frame = MapFrame(around: rings, breadth: detail.breadth) else { return nil }
    (self.frame, self.detail) = (frame, detail)
    officialCount = inside.count { isOfficial[$0] }
    layers = mosaics.map { mosaic, isComputed in
      let land = mosaic.simplified(within: detail.tolerance / frame.scale)
      return Layer(land, ground, inside: inside, isComputed: isComputed)
    }
  }

  /// The rings of a care sector in all layers.
  func rings(ofSector sector: Int) -> [Ring] { layers.flatMap { $0.sectors[sector] } }

  /// The rings of a district in all layers.
  func rings(ofDistrict district: Int) -> [Ring] { layers.flatMap { $0.districts[district] } }

  /// The area of the greatest ring, in square metres.
  var greatestArea: Double {
    layers.flatMap { ($0.sectors + $0.districts).joined() }.reduce(0) { max($0, $1.area) }
  }

  /// Far enough that neighbouring cells meet, near enough that the land has a shore; 2 km where
  /// communes crowd in one point.
  private static func reach(of places: [PlanarPoint]) -> Double {
    let nearest = zip(places, places.nearestOthers(among: Array(places.indices))).map {
      place, other in
      other.map { places[$0].distance(to: place) } ?? 0
    }
    return max(2000, 2 * (nearest.sorted()[nearest.count / 2]))
  }
}

extension MapLand.Layer {
  fileprivate init(
    _ land: Mosaic, _ ground: MapLand.Ground, inside: Set<Int>, isComputed: Bool
  ) {
    let keep = { (zones: [Int?]) in zip(zones, ground.isInside).map { $1 ? $0 : nil } }
    sectors = land.outlines(of: keep(ground.sectors), count: ground.counts.sectors)
    districts = land.outlines(of: keep(ground.districts), count: ground.counts.districts)
    surroundings =
      inside.count == ground.places.count
      ? [] : land.neighbours(of: inside).flatMap(land.rings(of:))
    self.isComputed = isComputed
  }
}
