import Testing

@testable import Partners

/// Three sites, each of which should have a school, a clinic and a council.
///
///     full    school ── clinic     half   school    clinic     bare   (school)
///                 \     /                    (no council)             nothing else is said
///                 council
@Suite("Sites as triangles")
struct SiteTests {
  static let settings = """
    {"sites": {"zoning": "research-site", "legs": [
      {"name": {"fr": "école", "en": "school"}, "kinds": ["school", "college"]},
      {"kinds": ["cmp"]}, {"kinds": ["clsm"]}]}}
    """

  static func network(_ changes: [String: String] = [:], settings: String? = nil) throws -> Network
  {
    let tables = [
      "institutions": """
      id,name,kind,sector,serves,longitude,latitude
      s1,École 1,school,education,full,4,44
      s2,Collège 2,college,education,half,,
      s3,École 3,school,education,bare,,
      c1,CMP 1,cmp,health,full,4,44.0898
      c2,CMP 2,cmp,health,half,,
      k1,CLSM 1,clsm,local-authority,full,,
      """,
      "professionals": "id,function,institution\np,pédopsychiatre,c1",
      "territories": """
      id,zoning,name
      full,research-site,Plein
      half,research-site,Demi
      bare,research-site,Nu
      other,care-sector,Autre
      """,
      "interactions": """
      id,level,kind,status,start
      m1,event,meeting,held,2020
      m2,event,meeting,ongoing,
      m3,event,meeting,planned,2027
      m4,view,meeting,held,2020
      """,
      "participations": """
      interaction,actor,role
      m1,s1,participant
      m1,p,participant
      m1,k1,host
      m3,s2,participant
      m3,c2,participant
      m4,s2,participant
      m4,c2,participant
      """,
      "traits": """
      subject,trait,word
      half,absence,CLSM
      full,label,REP
      s1,label,rep
      s1,label,QPV
      half,barrier,transport
      """,
    ]
    return try RecordFolder(
      tables.merging(changes) { $1 }, settings: settings ?? Self.settings
    ).network()
  }

  @Test("a leg is there, is known to be missing, or is not recorded: three different things")
  func legs() throws {
    let sites = try #require(try Self.network().sites)
    let states: [[Site.LegState]] = [
      [.present, .present, .present], [.present, .present, .missing],
      [.present, .notRecorded, .notRecorded],
    ]
    #expect(sites.map { $0.legs.map(\.state) } == states)
    #expect(sites.map(\.hasAllLegs) == [true, false, false])
  }

  @Test("a group without names is a leg like its members, asked for by either kind")
  func groups() throws {
    let institutions = "id,name,kind,sector,serves\ns,Écoles,school-group,education,full"
    for kind in ["school", "school-group"] {
      let network = try RecordFolder(
        [
          "institutions": institutions,
          "territories": "id,zoning,name,count\nfull,research-site,Sites,plusieurs",
        ],
        settings: #"{"sites": {"zoning": "research-site", "legs": [{"kinds": ["\#(kind)"]}]}}"#
      ).network()
      #expect(network.sites?.first?.hasAllLegs == true)
    }
  }

  @Test("a side is tied by an interaction, announced by a plan, and open without one of its ends")
  func sides() throws {
    let sites = try #require(try Self.network().sites)
    #expect(sites[0].sides.map(\.state) == [.tied, .tied, .tied] && sites[0].isClosed)
    #expect(sites[1].sides.map(\.state) == [.announced, .open, .open], "a view ties nobody")
    #expect(sites[2].sides.map(\.state) == [.open, .open, .open])
    #expect(sites[1].sides[0].interactions == [2])
  }

  @Test("without an interaction of both a side is not recorded")
  func silentSide() throws {
    let network = try Self.network(["participations": "interaction,actor,role"])
    let first = try #require(network.sites?.first)
    #expect(first.sides.map(\.state) == [.notRecorded, .notRecorded, .notRecorded])
    #expect(first.hasAllLegs && !first.isClosed)
  }

  @Test("labels and obstacles are those of the site and of its institutions, each once")
  func traits() throws {
    let sites = try #require(try Self.network().sites)
    #expect(sites.map(\.labels) == [["REP", "QPV"], [], []])
    #expect(sites.map(\.barriers) == [[], ["transport"], []])
  }

  @Test("0.0898 degrees of latitude are ten kilometres; without a seat the way is not known")
  func distance() throws {
    let sites = try #require(try Self.network().sites)
    #expect(abs((sites[0].sides[0].distance ?? 0) - 9.985) < 0.01)
    #expect(sites[0].sides[1].distance == nil)
  }

  @Test("a folder that asks for no sites has none, and one that names no zoning is refused")
  func settings() throws {
    #expect(try Self.network(settings: "{}").sites == nil)
    #expect(throws: (any Error).self) {
      try Self.network(settings: #"{"sites": {"zoning": "nowhere", "legs": []}}"#)
    }
  }
}
