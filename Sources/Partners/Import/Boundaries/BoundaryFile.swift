import Tables

/// The part of a GeoJSON file that outlines of communes need.
struct BoundaryFile: Decodable {
  let features: [Feature]

  struct Feature: Decodable {
    let properties: Properties
    let geometry: Geometry?
  }

  /// The code and the name, under the words that publishers use for them.
  struct Properties: Decodable {
    let code: String?
    let name: String?

    private static let codes = ["code", "insee_com", "insee", "code_insee", "codgeo"]
    private static let names = ["nom", "name", "nom_com", "libelle", "libgeo", "nom_commune"]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: AnyKey.self)
      code = Properties.text(codes: Properties.codes, in: container)
      name = Properties.text(codes: Properties.names, in: container)
    }

    private static func text(
      codes words: [String], in container: KeyedDecodingContainer<AnyKey>
    ) -> String? {
      words.lazy.compactMap { word in
        container.allKeys.first { $0.stringValue.lowercased() == word }
          .flatMap { try? container.decode(String.self, forKey: $0) }
      }.first
    }
  }

  struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// A polygon or several, each a list of rings.
  struct Geometry: Decodable {
    let polygons: [[[[Double]]]]

    private enum CodingKeys: String, CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      switch try container.decode(String.self, forKey: .type) {
      case "Polygon":
        polygons = [try container.decode([[[Double]]].self, forKey: .coordinates)]
      case "MultiPolygon":
        polygons = try container.decode([[[[Double]]]].self, forKey: .coordinates)
      default: polygons = []
      }
    }
  }
}
