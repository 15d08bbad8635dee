import Foundation
import Graphviz
import Languages
import Partners
import Territories
import Testing

@testable import Reporting

@Suite("The map")
struct TerritoryMapTests {
  /// Outlines of all communes of the Alès network but some: squares of a kilometre at their points.
  static func squares(_ network: Network, without missing: Int = 0) throws -> CommuneOutlines {
    let features = network.communes.dropFirst(missing).compactMap { commune -> String? in
      guard let point = commune.point else { return nil }
      let (x, y) = (point.longitude, point.latitude)
      let corners = [(-0.01, -0.01), (0.01, -0.01), (0.01, 0.01), (-0.01, 0.01)]
        .map { "[\(x + $0.0),\(y + $0.1)]" }.joined(separator: ",")
      return #"{"properties":{"code":"\#(commune.code)"},"geometry":{"type":"Polygon","#
        + #""coordinates":[[\#(corners)]]}}"#
    }
    let text = #"{"type":"FeatureCollection","features":["# + features.joined(separator: ",") + "]}"
    return try CommuneOutlines(geoJSON: Array(text.utf8), file: "squares.geojson", of: network)
  }

  private func map(_ change: (inout DrawingRequest, Analysis) throws -> Void = { _, _ in })
    throws -> TerritoryMap
  {
    let analysis = try AlesNetwork.analysis()
    var request = DrawingRequest(in: .french)
    try change(&request, analysis)
    return try #require(TerritoryMap(analysis, for: request))
  }

  @Test("as many ties are drawn as pairs of communes met, by a recount of the participations")
  func tiesRecounted() throws {
    let map = try map()
    let network = map.analysis.network
    var communes: [String: Set<String>] = [:]
    let window = map.analysis.settings.window
    let live = Set(network.interactions.filter(window.contains).map(\.id))
    let functions = Dictionary(
      network.professionals.map { ($0.id, $0.institution) }, uniquingKeysWith: { first, _ in first }
    )
    for presence in network.participations where live.contains(presence.interaction) {
      let institution = functions[presence.actor].flatMap { $0 } ?? presence.actor
      guard let commune = network.institution(institution)?.commune else { continue }
      communes[presence.interaction, default: []].insert(commune)
    }
    let pairs = Set(
      communes.values.flatMap { codes in
        let sorted = codes.sorted()
        return sorted.indices.flatMap { place in
          sorted[(place + 1)...].map { sorted[place] + " " + $0 }
        }
      })
    #expect(map.ties.count == pairs.count)
    #expect(!pairs.isEmpty)
  }

  @Test("every commune has one mark, every seat of care and every host a symbol")
  func marks() throws {
    let map = try map()
    let sheet = try map.sheet()
    #expect(
      sheet.nodes.count { $0.id.hasPrefix("commune-") } == map.analysis.network.communes.count)
    let hosts = map.analysis.network.hostCommunes(map.analysis.settings)
    #expect(sheet.nodes.count { $0.id.hasPrefix("host-") } == hosts.count)
    let seats = map.analysis.network.seatsOfCare(map.analysis.settings)
    let pairs = Set(
      seats.map { seat in
        "\(seat.commune) \(map.analysis.network.institutions[seat.institution].sector)"
      })
    #expect(sheet.nodes.count { $0.id.hasPrefix("care-") } == pairs.count)
    #expect(Set(sheet.nodes.map(\.id)).count == sheet.nodes.count)
  }

  @Test("nothing lies outside the picture, no name over another", arguments: [nil] + Paper.allCases)
  func boxes(paper: Paper?) throws {
    let map = try map { request, _ in request.paper = paper }
    let sheet = try map.sheet()
    let boxes = try Boxes(sheet, for: map.request)
    #expect(boxes.outside == [])
    #expect(boxes.overlapping("name-") == [])
    let land = sheet.bounds
    for point in sheet.shapePoints {
      #expect((land.minX - 0.1...land.maxX + 0.1).contains(point.x))
      #expect((land.minY - 0.1...land.maxY + 0.1).contains(point.y))
    }
  }

  @Test("both systems are there: each zone has its outline, with or without official borders")
  func bothSystems() throws {
    for hasOutlines in [false, true] {
      let map = try map { request, analysis in
        if hasOutlines { request.outlines = try Self.squares(analysis.network) }
      }
      let (sheet, crosswalk) = (try map.sheet(), map.coverage.cells.crosswalk)
      let sectors = crosswalk.columns.zones.map { "territory-\($0.id)" }
      let districts = crosswalk.rows.zones.map { "territory-\($0.id)" }
      #expect(sheet.ids(ofClass: "sector") == sectors)
      #expect(sheet.ids(ofClass: "district") == districts)
    }
  }

  @Test("the legend names every sector, state and symbol in use")
  func legend() throws {
    let map = try map()
    let texts = try map.sheet().legendTexts.joined(separator: "\n")
    for zone in map.coverage.cells.crosswalk.columns.zones { #expect(texts.contains(zone.name)) }
    for state in CoverageState.allCases { #expect(texts.contains(state.words.french)) }
    for symbol in map.symbols.inUse { #expect(texts.contains(map.words(symbol))) }
    for count in map.meetings.counts { #expect(texts.contains("\(count)")) }
    #expect(texts.contains("km"))
  }

  @Test("official outlines keep their area; communes without one are computed and said")
  func official() throws {
    let whole = try map { request, analysis in
      request.outlines = try Self.squares(analysis.network)
    }
    let areas = try #require(whole.request.outlines).rings.values.joined().map(\.area)
    let drawn = whole.land.layers.flatMap { $0.sectors.joined() }.reduce(0) { $0 + $1.area }
    #expect((drawn / areas.sorted().reduce(0, +) - 1).magnitude < 1e-9)
    #expect(whole.land.layers.count == 1 && whole.smallPrint.french.contains("squares.geojson"))
    let partial = try map { request, analysis in
      request.outlines = try Self.squares(analysis.network, without: 3)
    }
    #expect(partial.land.layers.map(\.isComputed) == [true, false])
    #expect(partial.smallPrint.french.contains("3 communes aux contours calculés"))
  }

  @Test("a focus shows the communes of one territory, its neighbours in grey")
  func focus() throws {
    let map = try map { request, _ in request.focus = "cs-sud" }
    let zoning = try #require(map.analysis.network.zonings["care-sector"])
    let zone = try #require(zoning.zone(id: "cs-sud"))
    #expect(Set(map.communes) == Set(zoning.communes(of: zone)))
    let sheet = try map.sheet()
    #expect(sheet.ids(ofClass: "surroundings") == ["surroundings"])
    #expect(sheet.ids(ofClass: "sector") == ["territory-cs-sud"])
    let boxes = try Boxes(sheet, for: map.request)
    #expect(boxes.outside == [])
    #expect(boxes.overlapping("name-") == [])
    // The sheet of the whole names all three care sectors, this one none but its own.
    let legend = sheet.legendTexts.joined(separator: "\n")
    for zone in map.coverage.cells.crosswalk.columns.zones {
      #expect(legend.contains("\(zone.name), ") == (zone.id == "cs-sud"))
    }
    #expect(sheet.figure.caption.french.hasPrefix("Sud\u{A0}: 0,0"))
  }

  @Test("only what is selected is tied and marked")
  func selection() throws {
    let map = try map { request, _ in
      request.selection.kinds = ["no-such-kind"]
      request.selection.sectors = [.education]
    }
    #expect(map.ties.isEmpty && map.symbols.inUse.isEmpty)
    #expect(map.markers(map.marked).count == 128)
  }

  @Test("a path around several rings encloses what they enclose")
  func path() {
    let square = { (x: Double, side: Double) in
      [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map {
        PlanarPoint(x: x + side * $0.0, y: x + side * $0.1)
      }
    }
    let rings = [Ring(square(0, 9)), Ring(square(3, 2).reversed()), Ring(square(20, 4))]
    #expect((Ring(rings.path).area - rings.area).magnitude < 1e-9)
    for place in [1.0, 4, 7, 15, 21] {
      let point = PlanarPoint(x: place + 0.01, y: place + 0.02)
      #expect(Ring(rings.path).contains(point) == rings.contains(point))
    }
  }
}
