import PeerPython
import Foundation
import Tables
import Territories
import Testing

@testable import Partners

/// What the RESEDA report of 2022 says (document 004), held against its record folder.
@Suite("The Alès network of 2022")
struct ResedaTests {
  @Test("the folder loads without a problem: 128 communes, every table with its rows")
  func loads() throws {
    let network = try Reseda.network()
    #expect(network.communes.count == 128)
    #expect(network.institutions.count == 231)
    #expect(network.professionals.count == 65)
    #expect(network.interactions.count == 142)
    #expect(network.participations.count == 304)
    #expect(network.territories.count == 28)
    #expect(network.tools.count == 18)
  }

  @Test("colloquia: 438 participations are 357 participants and 81 speakers")
  func colloquia() throws {
    let found = try Reseda.network().reconciliation(of: "x-col-all")
    #expect(found.stated == 438)
    #expect(found.parts == [96, 88, 102, 71])
    #expect(found.reading == .sumWithSpeakers(participants: 357, speakers: 81))
  }

  @Test("training meetings: 564 are those of the 11 that were held, not of the 12 announced")
  func trainings() throws {
    let found = try Reseda.network().reconciliation(of: "x-rf-all")
    #expect(found.stated == 564)
    #expect(found.parts == [151, 170, 161, 82])
    #expect(found.reading == .sum)
    #expect(found.sittings == .heldAndPlanned(held: 11, planned: 1))
  }

  @Test("steering meetings: 4 + 7 + 6 + 8 = 25")
  func steering() throws {
    let found = try Reseda.network().reconciliation(of: "x-cta-2022")
    #expect(found.stated == 25)
    #expect(found.parts == [4, 7, 6, 8])
    #expect(found.reading == .sum)
  }

  @Test("clinical meetings: 98 participations over 11 sittings, none with a figure of its own")
  func clinical() throws {
    let found = try Reseda.network().reconciliation(of: "x-rc-2022")
    #expect(found.stated == 98)
    #expect(found.parts == [Int?](repeating: nil, count: 11))
    #expect(found.reading == .total)
    #expect(found.sittings == .held(11))
  }

  @Test("on 31 December 2022 Alès waited 569 days for a training meeting, Nord 282, Sud 1480")
  func openGaps() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    #expect(settings.window.asOf.description == "2022-12-31")
    let names = network.zonings["training-territory"]?.zones.map(\.id)
    #expect(names == ["rf-ales", "rf-nord", "rf-sud"])
    let histories = network.meetingHistories(settings)
    #expect(histories.map(\.openGap) == [569, 282, 1480])
    #expect(histories.map(\.longestClosedGap) == [1464, 1491, 1162])
    #expect(histories.map(\.planned?.id) == [nil, nil, "x-rf-2023-03-09"])
  }

  @Test("Alès 2 deals with three care sectors, sector Alès with three districts")
  func straddles() throws {
    let network = try Reseda.network()
    let (districts, sectors) = try (
      #require(network.zonings["education-district"]), #require(network.zonings["care-sector"])
    )
    let crosswalk = districts.crosswalk(
      with: sectors, communeWeights: network.communes.map(\.pupils))
    let (district, sector) = try (
      #require(districts.zone(id: "ien-ales-2")), #require(sectors.zone(id: "cs-ales"))
    )
    #expect(
      Set(crosswalk.columns(crossing: district).map { sectors.zones[$0].id })
        == ["cs-ales", "cs-nord", "cs-sud"])
    #expect(
      Set(crosswalk.rows(crossing: sector).map { districts.zones[$0].id })
        == ["ien-ales-1", "ien-ales-2", "ien-nimes-2"])
    #expect(crosswalk.cellTotal == 14_394)
  }

  @Test(
    "a membership that no source states follows the nearest seat, at equal distance the lower code",
    arguments: [("care-sector", 6, 122), ("training-territory", 7, 121)])
  func nearestSeat(name: String, stated: Int, inferred: Int) throws {
    let network = try Reseda.network()
    let zoning = try #require(network.zonings[name])
    let seats = network.communes.indices.filter { zoning.memberships[$0].first?.basis == .stated }
    let others = network.communes.indices.filter {
      zoning.memberships[$0].first?.basis == .inferred
    }
    #expect((seats.count, others.count) == (stated, inferred))
    let misplaced = try others.filter { commune in
      let nearest = try seats.min { left, right in
        let (near, far) = try (
          kilometres(network.communes[commune], network.communes[left]),
          kilometres(network.communes[commune], network.communes[right])
        )
        return near == far
          ? network.communes[left].code < network.communes[right].code : near < far
      }
      return try zoning.memberships[commune].map(\.zone)
        != zoning.memberships[#require(nearest)].map(\.zone)
    }
    #expect(misplaced.map { network.communes[$0].code } == [])
  }

  /// The great-circle distance by the haversine formula, on a sphere of radius 6371.0088 km.
  private func kilometres(_ left: Commune, _ right: Commune) throws -> Double {
    let (a, b) = try (#require(left.point), #require(right.point))
    let radian = Double.pi / 180
    let half = (
      sin((b.latitude - a.latitude) * radian / 2), sin((b.longitude - a.longitude) * radian / 2)
    )
    let haversine =
      half.0 * half.0 + cos(a.latitude * radian) * cos(b.latitude * radian) * half.1 * half.1
    return 2 * 6371.0088 * asin(haversine.squareRoot())
  }

  @Test("no cell holds a person: no title before a surname, in any file", arguments: Reseda.files)
  func functionsOnly(file: String) throws {
    let text = try String(contentsOfFile: Reseda.path + "/" + file, encoding: .utf8)
    #expect(text.matches(of: person).map { String($0.output.0) } == [])
  }

  private var person: Regex<(Substring, Substring)> {
    /\b(M|Mr|Mme|Mlle|Dr|Pr|Docteur|Professeur)\.?\s+\p{Lu}[\p{Ll}’'-]{2,}/
  }

  @Test("the pattern of the test above knows a person when it sees one")
  func pattern() {
    #expect("vu par le Dr Martin".contains(person))
    #expect("M. Dupont, CPE".contains(person))
    #expect(!"le médecin du CMPEA, M1 PE".contains(person))
  }

  @Test(
    "every column that the loader knows is described in datapackage.json, the required as required",
    arguments: [
      Institution.definition, Professional.definition, Interaction.definition,
      Participation.definition, Territory.definition, CommuneRecord.definition,
      MembershipRecord.definition, Tool.definition,
    ])
  func columns(definition: TableDefinition) throws {
    let fields = try fields(of: definition.name)
    // A commune is what the INSEE says it is: there is no inference to record.
    let known = definition.columns.filter { definition.name != "communes" || $0 != "basis" }
    #expect(Set(known).subtracting(fields.map(\.name)) == [])
    let required = fields.filter { $0.constraints?.required == true }.map(\.name)
    #expect(Set(definition.required).subtracting(required) == [])
  }

  @Test(
    "the words that datapackage.json admits are those that the loader reads",
    arguments: [
      ("institutions", "sector", Sector.allCases.map(\.rawValue)),
      ("institutions", "basis", Basis.allCases.map(\.rawValue)),
      ("interactions", "level", Interaction.Level.allCases.map(\.rawValue)),
      ("interactions", "status", Interaction.Status.allCases.map(\.rawValue)),
      ("participations", "role", Participation.Role.allCases.map(\.rawValue)),
      ("participations", "basis", Basis.allCases.map(\.rawValue)),
      ("memberships", "basis", Basis.allCases.map(\.rawValue)),
    ])
  func words(table: String, column: String, words: [String]) throws {
    let field = try fields(of: table).first { $0.name == column }
    #expect(Set(field?.constraints?.enum ?? []) == Set(words))
  }

  private func fields(of table: String) throws -> [DataPackage.Field] {
    let resources = try Reseda.network().package?.resources ?? []
    return try #require(resources.first { $0.name == table }?.schema?.fields)
  }

  @Test(
    "Frictionless, which we did not write, finds the folder valid",
    .enabled(
      if: Python.has("frictionless"), "Frictionless is not installed; make test installs it"))
  func frictionless() {
    let script =
      "import frictionless, sys; sys.exit(not frictionless.validate('datapackage.json').valid)"
    #expect(Python.output(of: script, in: Reseda.path) != nil)
  }
}
