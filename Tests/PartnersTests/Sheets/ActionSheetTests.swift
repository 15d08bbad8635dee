import Testing

@testable import Partners

@Suite("The sheet of an action")
struct ActionSheetTests {
  static func sheet(of id: String) throws -> (Network, ActionSheet) {
    let network = try SheetValley.network()
    return (network, try #require(network.actionSheet(of: id)))
  }

  @Test("the sessions of a series come by date, and what is told again is none of them")
  func children() throws {
    let (network, sheet) = try Self.sheet(of: "s")
    #expect(sheet.children.map { network.interactions[$0].id } == ["e1", "e2", "e3"])
    #expect(sheet.heldCount == 2)
  }

  @Test("a stated figure counts before a sum; persons are not added up")
  func figures() throws {
    let (_, sheet) = try Self.sheet(of: "s")
    #expect(sheet.participations.value == 20 && sheet.participations.sum == 8)
    #expect(sheet.participants.value == nil)
    #expect(sheet.sessions.value == 2 && sheet.sessions.stated == nil)
    #expect(sheet.hours.value == 4 && sheet.hours.toldCount == 2)
    #expect(sheet.recordedStructures == 2)
  }

  @Test("an event that took place is one session, a planned one none")
  func single() throws {
    let (_, held) = try Self.sheet(of: "e1")
    #expect(held.isSingle && held.sessions.value == 1 && held.participations.value == 8)
    #expect(try Self.sheet(of: "e3").1.sessions.value == nil)
  }

  @Test("offers that name an action give it its needs, and its sessions have them from it")
  func offers() throws {
    for id in ["s", "e1", "e3"] {
      let (network, sheet) = try Self.sheet(of: id)
      #expect(sheet.offers.map { network.services.offers[$0].id } == ["o2"])
      #expect(sheet.needs.map { network.services.needs[$0].label } == ["Parler"])
    }
    #expect(try Self.sheet(of: "old").1.offers.isEmpty)
  }

  @Test("a session without steps follows those of its series")
  func courses() throws {
    #expect(try Self.sheet(of: "s").1.course?.stages.count == 3)
    let (_, session) = try Self.sheet(of: "e1")
    #expect(session.course == nil && session.model?.stages.count == 3)
  }

  @Test("who was at several sessions is one presence with several rows")
  func presences() throws {
    let (_, sheet) = try Self.sheet(of: "s")
    #expect(sheet.presences(as: .host).map(\.actor) == ["hospital"])
    #expect(sheet.presences(as: .host).first?.rows.count == 2)
    #expect(sheet.presences(as: .speaker).map(\.actor) == ["psy"])
  }

  @Test("the clinical meetings of 2022 have the figures of their printed form (004:2266-2275)")
  func clinicalMeetings() throws {
    let sheet = try #require(try Reseda.network().actionSheet(of: "x-rc-2022"))
    #expect(sheet.sessions.value == 11 && sheet.participations.value == 98)
    #expect(sheet.hours.value == 22 && sheet.children.count == 11)
  }

  @Test("an offer that names no interaction is a problem of its row")
  func strangers() {
    var tables = SheetValley.tables
    tables["offers"] = "id,provider,family,actions\no,line,listening,ss"
    #expect(throws: (any Error).self) { try RecordFolder(tables).network() }
  }
}
