import Territories
import Testing

/// A place by its degrees and by its metres in EPSG:2154.
struct SurveyedPlace: Sendable, CustomTestStringConvertible {
  let name: String
  let longitude: Double
  let latitude: Double
  let x: Double
  let y: Double

  var testDescription: String { name }

  /// Schools of the ministry's directory (fr-en-annuaire-education, December 2024), which gives
  /// both: UAI 0301326D, 0301024A, 0301836H, 0300199D, 0301282F; metres rounded to 0.1.
  static let schools = [
    SurveyedPlace(
      name: "Le Vigan", longitude: 3.600659390659651, latitude: 43.98987059800149,
      x: 748_184.7, y: 6_321_390.9),
    SurveyedPlace(
      name: "Saint-Privat-des-Vieux", longitude: 4.117319882848582, latitude: 44.15818397551762,
      x: 789_364.3, y: 6_340_540.8),
    SurveyedPlace(
      name: "Pujaut", longitude: 4.774762085842211, latitude: 44.01082278395877,
      x: 842_307.9, y: 6_325_135.0),
    SurveyedPlace(
      name: "Alès", longitude: 4.07386003467769, latitude: 44.12493199693978,
      x: 785_938.8, y: 6_336_798.5),
    SurveyedPlace(
      name: "Beaucaire", longitude: 4.622010183247755, latitude: 43.8104670615702,
      x: 830_518.7, y: 6_302_613.1),
  ]

  /// Corners of France by PROJ 9 (pyproj 3.7.2, EPSG:4171 to EPSG:2154), metres to 0.01 mm.
  static let corners = [
    SurveyedPlace(name: "origin", longitude: 3, latitude: 46.5, x: 700_000, y: 6_600_000),
    SurveyedPlace(
      name: "Paris", longitude: 2.3522, latitude: 48.8566, x: 652_469.02271, y: 6_862_035.25942),
    SurveyedPlace(
      name: "Brest", longitude: -4.4861, latitude: 48.3904, x: 146_632.97853, y: 6_836_262.32666),
    SurveyedPlace(
      name: "Strasbourg", longitude: 7.7521, latitude: 48.5734, x: 1_050_362.69536,
      y: 6_840_899.64719),
    SurveyedPlace(
      name: "Corsica", longitude: 9.4, latitude: 42.1, x: 1_229_862.32048, y: 6_132_552.98306),
  ]
}

@Suite("Lambert-93")
struct Lambert93Tests {
  @Test("schools lie where the ministry has them, within a metre", arguments: SurveyedPlace.schools)
  func schools(place: SurveyedPlace) throws {
    let point = try planarPoint(of: place)
    #expect(point.distance(to: PlanarPoint(x: place.x, y: place.y)) < 1)
  }

  @Test("PROJ and we agree within a tenth of a millimetre", arguments: SurveyedPlace.corners)
  func proj(place: SurveyedPlace) throws {
    let point = try planarPoint(of: place)
    #expect(point.distance(to: PlanarPoint(x: place.x, y: place.y)) < 1e-4)
  }

  @Test("the way to the map and back ends where it began", arguments: SurveyedPlace.corners)
  func roundTrip(place: SurveyedPlace) throws {
    let back = try GeographicPoint(lambert93: try planarPoint(of: place))
    #expect(approximatelyEqual(back.longitude, place.longitude, within: 1e-10))
    #expect(approximatelyEqual(back.latitude, place.latitude, within: 1e-10))
  }

  private func planarPoint(of place: SurveyedPlace) throws -> PlanarPoint {
    let degrees = try GeographicPoint(longitude: place.longitude, latitude: place.latitude)
    return PlanarPoint(lambert93: degrees)
  }
}
