import Tables
import Testing

@testable import Partners

@Suite("The share of a sector in what took place")
struct SectorShareTests {
  @Test("all of a group's attendances are education where every institution is recorded and is it")
  func completeShare() throws {
    let share = try #require(
      try ListeningCell.network().sectorShares(.education, of: ["groups"]).first)
    #expect(share.known == 74 && share.total == 74 && share.isExact)
  }

  @Test("rows with a number are a floor; a profile that names the sector is the number")
  func floors() throws {
    let floor = try #require(
      try ListeningCell.network().sectorShares(.education, of: ["day"]).first)
    #expect(floor.known == 8 && floor.total == 40 && !floor.isExact)
    let profiles =
      "interaction,dimension,category,percent,count,sector\nday,structure,EN,22.5,9,education"
    let network = try ListeningCell.network(["profiles": profiles])
    let stated = try #require(network.sectorShares(.education, of: ["day"]).first)
    #expect(stated.known == 9 && stated.isExact)
  }

  @Test("all of them known is exact, whatever the rows leave open")
  func allKnown() throws {
    let share = try #require(
      try ListeningCell.network().sectorShares(.education, of: ["talk"]).first)
    #expect(share.known == 25 && share.isExact)
  }

  @Test("nobody known is a floor of nought, and an interaction without a total has no share")
  func unknown() throws {
    let shares = try ListeningCell.network().sectorShares(.education, of: ["open", "untold"])
    #expect(shares.map(\.known) == [0] && shares.map(\.isExact) == [false])
  }

  @Test("by default a part of a whole with a total is not counted again")
  func topmost() throws {
    let network = try ListeningCell.network()
    let ids = network.sectorShares(.education).map { network.interactions[$0.interaction].id }
    #expect(ids == ["talk", "edition", "groups", "open"])
    let year = try network.sectorShares(.education, in: window("2022-01-01", "2022-12-31"))
    #expect(year.map { network.interactions[$0.interaction].id } == ["edition", "groups", "open"])
  }

  @Test("a whole that goes beyond the window gives way to its parts within, and to nothing else")
  func straddling() throws {
    let network = try ListeningCell.network([
      "interactions": """
      id,parent,level,kind,status,start,end,participants,participations
      all,,series,training,held,2012,2023,,564
      edition,all,series,training,held,2021,2023,,82
      day,edition,event,training,held,2022-03-24,,40,
      before,edition,event,training,held,2021-06-10,,42,
      alone,,series,groups,held,2021-09,2022-06,,74
      """,
      "participations": "interaction,actor,role,count\nday,circo,participant,8",
    ])
    let ids = { (window: Window?) in
      network.sectorShares(.education, in: window).map { network.interactions[$0.interaction].id }
    }
    #expect(try ids(window("2022-01-01", "2022-12-31")) == ["day", "alone"])
    #expect(try ids(window("2010-01-01", "2024-12-31")) == ["all", "alone"])
    #expect(ids(nil) == ["all", "alone"])
  }

  @Test("the actions that a folder names are those that are shared out, in the window alone")
  func namedActions() throws {
    let network = try RecordFolder(
      [
        "institutions": "id,name,kind,sector\ncirco,Circonscription,circonscription,education",
        "interactions": """
        id,level,kind,status,start,participants
        a,event,training,held,2022,40
        b,event,training,held,2022,10
        c,event,training,held,2020,10
        """,
      ], settings: #"{"actions": ["a", "c"]}"#
    ).network()
    let shares = try network.actionShares(.education, in: window("2022-01-01", "2022-12-31"))
    #expect(shares.map(\.total) == [40])
    #expect(network.actionShares(.education).map(\.total) == [40, 10])
  }

  @Test("an action that is no interaction is a problem of the description")
  func unknownAction() throws {
    let folder = RecordFolder(
      ["interactions": "id,level,kind,status,start\na,event,training,held,2022"],
      settings: #"{"actions": ["b"]}"#)
    #expect(throws: Problems.self) { try folder.network() }
  }

  /// The four actions of the year that tell how many came.
  static let actions = ["x-rf-2022-03-24", "x-gec-2021-22", "x-rc-2022", "x-mph-2022-04-15"]

  @Test("on 24 March 2022 the Éducation nationale was 8 of 40")
  func saintAmbroix() throws {
    let share = try #require(
      try Reseda.network().sectorShares(.education, of: [Self.actions[0]]).first)
    #expect((share.known, share.total) == (8, 40))
  }

  @Test("over the four actions it was at least 82 of 227: 8 + 74 of 40 + 98 + 74 + 15")
  func fourActions() throws {
    let shares = try Reseda.network().sectorShares(.education, of: Self.actions)
    #expect(shares.map(\.total).sorted() == [15, 40, 74, 98])
    #expect(shares.reduce(0) { $0 + $1.known } == 82)
    #expect(shares.contains { !$0.isExact })
  }

  @Test("the four actions are what is shared out by default in the window of the folder")
  func defaultActions() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    let shares = network.actionShares(.education, in: settings.window)
    #expect(Set(shares.map { network.interactions[$0.interaction].id }) == Set(Self.actions))
    #expect(shares.reduce(0) { $0 + $1.known } == 82)
    #expect(shares.reduce(0) { $0 + $1.total } == 227)
  }
}
