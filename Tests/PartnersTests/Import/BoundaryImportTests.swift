import Partners
import Tables
import Territories
import Testing

@Suite("Outlines of communes")
struct BoundaryImportTests {
  /// A U of degrees: its centroid lies between the arms, outside.
  static let horseshoe =
    "[[[4,44],[4.3,44],[4.3,44.3],[4.25,44.3],[4.25,44.05],[4.05,44.05],[4.05,44.3],[4,44.3],"
    + "[4,44]]]"

  private func file(_ features: [String]) throws -> BoundaryImport {
    let text = #"{"type":"FeatureCollection","features":["# + features.joined(separator: ",") + "]}"
    return try BoundaryImport(geoJSON: Array(text.utf8), file: "communes.geojson")
  }

  private func feature(_ properties: String, _ type: String, _ coordinates: String) -> String {
    """
    {"type":"Feature","properties":{\(properties)},
    "geometry":{"type":"\(type)","coordinates":\(coordinates)}}
    """
  }

  @Test("the point of a horseshoe lies in it, which its centroid does not")
  func inside() throws {
    let file = try file([feature(#""code":"30001","nom":"Aubord""#, "Polygon", Self.horseshoe)])
    let point = try #require(try file.folder.network().commune("30001")?.point)
    let isInArm = point.longitude < 4.05 || point.longitude > 4.25 || point.latitude < 44.05
    #expect(isInArm && (4...4.3).contains(point.longitude) && (44...44.3).contains(point.latitude))
  }

  @Test("of several polygons the largest holds the point")
  func largest() throws {
    let islands = "[[[[3,43],[3.01,43],[3.01,43.01],[3,43]]],\(Self.horseshoe)]"
    let feature = feature(#""INSEE_COM":"30001","NOM_COM":"Aubord""#, "MultiPolygon", islands)
    let point = try #require(file([feature]).communes.first?.point)
    #expect(point.longitude >= 4)
  }

  @Test("outlines without code, name or ring are rejected by their rank, repeated ones merged")
  func ledger() throws {
    let sound = feature(#""code":"30001","nom":"Aubord""#, "Polygon", Self.horseshoe)
    let file = try file([
      sound, feature(#""nom":"Aubord""#, "Polygon", Self.horseshoe),
      feature(#""code":"30002""#, "Polygon", Self.horseshoe),
      feature(#""code":"30003","nom":"C""#, "Point", "[4,44]"), sound,
    ])
    let account = try #require(file.ledger.accounts.first)
    #expect(account.description == "5 read = 1 kept + 1 merged + 3 rejected")
    #expect(account.rejected.map(\.reason) == [.noIdentifier, .noName, .noOutline])
    #expect(account.merged.map { [$0.line, $0.with] } == [[5, 1]])
  }

  @Test("what is no GeoJSON is refused", arguments: ["", "{", "[]", "{\"features\": 3}"])
  func refused(text: String) {
    #expect(throws: Problems.self) {
      try BoundaryImport(geoJSON: Array(text.utf8), file: "x.geojson")
    }
  }
}
