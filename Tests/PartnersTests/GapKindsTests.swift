import Partners
import Tables
import Territories
import Testing

@Suite("Kinds of gap")
struct GapKindsTests {
  func gaps(of network: Network) throws -> [Gap] {
    let settings = try network.settings2022()
    return network.gaps(network.coverage(settings), settings)
  }

  @Test(
    "every district and sector is linked, 72.5 % of the pupils are, and three cells are orphans")
  func toy() throws {
    let network = try Toy.network()
    let cells = try network.coverage2022().cells
    #expect((cells.rowRate.share, cells.columnRate.share) == (1, 1))
    #expect(cells.share.map { abs($0.lowerBound - 0.725) < 1e-12 } == true)
    let orphans = try gaps(of: network).filter { gap in
      if case .cell(_, _, .silent) = gap.kind { true } else { false }
    }
    #expect(orphans.map(\.weight) == [200, 200, 150])
  }

  @Test("each kind of interaction, and each sector of activity, links what it links")
  func linkages() throws {
    let network = try Toy.network()
    let settings = try network.settings2022()
    let linkages = try network.linkages(network.coverage2022(), settings)
    #expect(linkages.byKind.map(\.sort) == ["m", "f"])
    #expect(linkages.byKind.map(\.linkage.weight) == [1000, 450])
    #expect(linkages.byKind.map(\.linkage.cellCount) == [2, 1])
    #expect(linkages.bySector.map(\.sort) == [.health])
    #expect(linkages.bySector.map(\.linkage.unitCount) == [3])
  }

  @Test("one kind alone covers what it covers; the sectors that should meet can be others")
  func restricted() throws {
    let network = try Toy.network()
    let year = try window("2022-01-01", "2022-12-31")
    let kind = try #require(
      AnalysisSettings(of: network, from: year.from, asOf: year.asOf, kinds: ["f"]))
    #expect(network.coverage(kind)?.cells.share?.lowerBound == 0.225)
    let social = try #require(
      AnalysisSettings(of: network, from: year.from, asOf: year.asOf, careSectors: [.social]))
    #expect(network.coverage(social)?.cells.share?.lowerBound == 0)
  }

  @Test("a sector that no care answers for is a gap of all its pupils; a served one is none")
  func noCare() throws {
    let institutions = Basin.institutions.replacing(
      "Antenne du nord,unit,health,30132,,nord", with: "Antenne,unit,health,30007,,ales"
    )
    .replacing("unit,health,,,basin", with: "unit,health,,,ales")
    let found = try gaps(of: Basin.network(changes: ["institutions": institutions]))
    let missing = found.filter { gap in
      if case .missing = gap.kind { true } else { false }
    }
    #expect(missing.map(\.kind) == [.missing(kind: nil, zoning: "care-sector", zone: 1)])
    #expect(missing.map(\.weight) == [1000])
  }

  @Test("the folder may expect a kind of institution in every zone")
  func expectedKind() throws {
    let network = try Basin.network(
      settings: "{\"expected\": [{\"kind\": \"cmpp\", \"zoning\": \"care-sector\"}]}")
    #expect(
      try gaps(of: network).map(\.kind).contains(
        .missing(kind: "cmpp", zoning: "care-sector", zone: 1)))
    #expect(
      try !gaps(of: network).map(\.kind).contains(
        .missing(kind: "cmpp", zoning: "care-sector", zone: 0)))
  }

  @Test(
    "a commune by halves is split; whole in two sectors, it is assigned twice",
    arguments: [("0.5", false), ("1", true), ("0.6", true)])
  func doublyAssigned(share: String, isDouble: Bool) throws {
    let shared = Basin.memberships.replacing("commune,territory", with: "commune,territory,share")
      .replacing("30007,ales", with: "30007,ales,\(share)\n30007,nord,\(share)")
    let kinds = try gaps(of: Basin.network(changes: ["memberships": shared])).map(\.kind)
    #expect(
      kinds.contains(.doublyAssigned(zoning: "care-sector", communes: [0])) == isDouble)
  }

  @Test(
    "units that stay silent where others meet are named once, not where the whole cell is silent")
  func silentUnits() throws {
    let more = Basin.institutions.replacing(
      "some,Collèges", with: "second,Second,college,education,30007,,,,yes\nsome,Collèges")
    let found = try gaps(
      of: Basin.network(after: [["alesia", "cmpea"]], changes: ["institutions": more]))
    let silent = found.compactMap { gap -> [Int]? in
      if case .silentUnits(_, _, let units) = gap.kind { units } else { nil }
    }
    #expect(silent == [[3]])
  }

  @Test("a cell whose last contact is older than the limit has lapsed", arguments: [2019, 2021])
  func lapsedCell(year: Int) throws {
    let network = try Basin.network(
      after: [["alesia", "cmpea"]],
      changes: ["interactions": "id,level,kind,status,start\nx0,event,m,held,\(year)-06-01"])
    let kinds = try gaps(of: network).map(\.kind)
    #expect(kinds.contains(.lapsedCell(row: 0, column: 0)) == (year == 2019))
    #expect(kinds.contains(.cell(row: 0, column: 0, state: .silent)) == (year == 2021))
  }

  @Test("care of one's own sector beyond the limit is far, though other care is near")
  func distant() throws {
    let communes = """
      code,name,pupils,longitude,latitude
      30007,Alès,1000,4.08,44.12
      30132,La Grand-Combe,400,4.03,44.21
      30263,Saint-Hippolyte,600,3.86,43.97
      """
    let network = try Basin.network(changes: ["communes": communes])
    let distant = try gaps(of: network).first { gap in
      if case .distant = gap.kind { true } else { false }
    }
    #expect(distant?.kind == .distant(zone: 1, communes: [2]))
    #expect(distant?.weight == 600)
  }

  @Test(
    "bodies of care count by their full-time posts as soon as one of them records any",
    arguments: [("", 3.0, false), ("0.5", 0.5, true)])
  func accessibility(posts: String, perThousand: Double, isFullTime: Bool) throws {
    let communes = """
      code,name,pupils,longitude,latitude
      30007,Alès,1000,4.08,44.12
      30132,La Grand-Combe,400,,
      30263,Saint-Hippolyte,600,,
      """
    let professionals = "id,function,institution,fte\np1,psychologue,cmpea,\(posts)"
    let network = try Basin.network(
      changes: ["communes": communes, "professionals": professionals])
    let distances = try #require(try network.careDistances(network.settings2022()))
    #expect(distances.isFullTime == isFullTime)
    #expect(distances.accessibility[0].map { abs($0 * 1000 - perThousand) < 1e-9 } == true)
    #expect(distances.accessibility[1] == nil)
  }

  @Test("a zoning that the folder expects something of must exist")
  func unknownZoning() {
    #expect(throws: Problems.self) {
      try Basin.network(settings: "{\"expected\": [{\"kind\": \"x\", \"zoning\": \"care-sectr\"}]}")
    }
  }

  @Test("of those who sit on the steering body, the source counts two that were at nothing else")
  func silentMembers() throws {
    let network = try Reseda.network()
    let members = try gaps(of: network).compactMap { gap -> [String]? in
      guard case .silentMembers(let institutions) = gap.kind else { return nil }
      return institutions.map { network.institutions[$0].id }
    }
    #expect(members == [["itep-ales", "pcpe-unapei30"]])
  }
}
