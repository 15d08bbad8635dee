import Foundation
import Languages
import Partners
import Tables
import Territories
import Testing

@Suite("Outlines of communes to draw with")
struct CommuneOutlinesTests {
  private func network() throws -> Network {
    try RecordFolder([
      "communes": "code,name\n30007,Alès\n30132,La Grand-Combe",
      "territories": "id,zoning,name\nales,care-sector,Alès",
      "memberships": "commune,territory\n30007,ales",
    ]).network()
  }

  private func outlines(_ features: [String]) throws -> CommuneOutlines {
    let text = #"{"type":"FeatureCollection","features":["# + features.joined(separator: ",") + "]}"
    return try CommuneOutlines(geoJSON: Array(text.utf8), file: "c.geojson", of: network())
  }

  private static func feature(
    _ coordinates: String, code: String = "30007", type: String = "Polygon"
  ) -> String {
    #"{"type":"Feature","properties":{"code":"\#(code)"},"geometry":{"type":"\#(type)","#
      + #""coordinates":\#(coordinates)}}"#
  }

  private static let square = "[[4,44],[4.1,44],[4.1,44.1],[4,44.1],[4,44]]"
  private static let backwards = "[[4,44],[4,44.1],[4.1,44.1],[4.1,44],[4,44]]"
  private static let hole = "[[4.04,44.04],[4.06,44.04],[4.06,44.06],[4.04,44.06],[4.04,44.04]]"

  @Test(
    "unclosed rings, heights and rings that run backwards are drawn all the same",
    arguments: [
      square, backwards, "[[4,44],[4.1,44],[4.1,44.1],[4,44.1]]",
      "[[4,44,120],[4.1,44,130.5],[4.1,44.1,0],[4,44.1,-2],[4,44,120]]",
    ])
  func drawn(ring: String) throws {
    let expected = try #require(outlines([Self.feature("[\(Self.square)]")]).rings["30007"])
    let rings = try #require(outlines([Self.feature("[\(ring)]")]).rings["30007"])
    #expect(rings.count == 1 && rings[0].area > 0)
    #expect((rings[0].area - expected[0].area).magnitude < 1e-6 * expected[0].area)
  }

  @Test("a hole is clockwise, whichever way the file has it, and several polygons are kept")
  func holes() throws {
    let file = try outlines([
      Self.feature(
        "[[\(Self.square),\(Self.hole)],[[[5,44],[5.1,44],[5.1,44.1],[5,44]]]]",
        type: "MultiPolygon")
    ])
    #expect(file.rings["30007"]?.map { $0.area > 0 } == [true, false, true])
  }

  @Test("a ring that crosses itself is drawn")
  func selfCrossing() throws {
    let bow = "[[4,44],[4.2,44.1],[4.2,44],[4,44.3],[4,44]]"
    #expect(try outlines([Self.feature("[\(bow)]")]).rings["30007"]?.count == 1)
  }

  @Test(
    "what cannot be drawn is refused, with the file and the place",
    arguments: [
      (feature("[[[770000,6330000],[771000,6330000],[771000,6331000]]]"), "770000"),
      (feature("[[[44,4],[44,4.1],[44.1,4.1],[44,4]]]"), "44.0, 4.0"),
      (feature("[[[4],[4.1],[4.2]]]"), "[4.0]"), (feature("[]"), "30007"),
      (feature("[[]]"), "0"), (feature("[[[4,44],[4.1,44],[4,44]]]"), "0"),
      (feature("[4,44]", type: "Point"), "30007"),
    ])
  func refused(feature: String, told: String) throws {
    let sound = Self.feature("[\(Self.square)]", code: "30132")
    let problems = #expect(throws: Problems.self) { try outlines([sound, feature]) }
    let sentence = try #require(problems?.all.first).sentence(in: .english)
    #expect(sentence.hasPrefix("c.geojson (features[1].geometry)"), "\(sentence)")
    #expect(sentence.contains(told), "\(sentence)")
  }

  @Test("a commune with two outlines is refused, naming both")
  func repeated() throws {
    let feature = Self.feature("[\(Self.square)]")
    let problems = #expect(throws: Problems.self) { try outlines([feature, feature]) }
    let sentence = try #require(problems?.all.first).sentence(in: .english)
    #expect(sentence.contains("features[1]") && sentence.contains("features[0]"))
  }

  @Test("a file without any of the communes is refused, one with more is not")
  func others() throws {
    let other = Self.feature("[\(Self.square)]", code: "75056")
    #expect(throws: Problems.self) { try outlines([]) }
    #expect(throws: Problems.self) { try outlines([other]) }
    #expect(try outlines([other, Self.feature("[\(Self.square)]")]).rings.count == 1)
  }

  @Test(
    "the communes of the Gard dissolve into one département of the sum of their areas",
    .enabled(if: SharedData.folder != nil, "skipped: the public data are not here"))
  func gard() throws {
    let folder = try #require(SharedData.folder)
    let file = folder.appendingPathComponent("communes-gard/communes-30-gard.geojson")
    let bytes = try [UInt8](Data(contentsOf: file))
    let codes = try BoundaryImport(geoJSON: bytes, file: "gard").communes
    let table = codes.map { "\($0.code),\"\($0.name)\"" }
    let network = try RecordFolder([
      "communes": (["code,name"] + table).joined(separator: "\n")
    ]).network()
    let rings = try CommuneOutlines(geoJSON: bytes, file: "gard", of: network).rings
    #expect(rings.count == 353)
    let pieces = rings.sorted { $0.key < $1.key }.map(\.value)
    let areas = pieces.reduce(0) { $0 + $1.area }
    // The département has 5,853 square kilometres (INSEE).
    #expect((areas / 5.853e9 - 1).magnitude < 0.01)
    let mosaic = Mosaic(pieces)
    let whole = mosaic.outlines(of: pieces.map { _ in 0 }, count: 1)[0]
    #expect(whole.count == 1)
    #expect((whole.area / areas - 1).magnitude < 1e-9)
    let thin = mosaic.simplified(within: 100)
    let each = thin.outlines(of: pieces.indices.map { $0 }, count: pieces.count)
    let thinWhole = thin.outlines(of: pieces.map { _ in 0 }, count: 1)[0]
    #expect((each.reduce(0) { $0 + $1.area } / thinWhole.area - 1).magnitude < 1e-9)
    #expect(each.allSatisfy { $0.area > 0 })
  }
}
