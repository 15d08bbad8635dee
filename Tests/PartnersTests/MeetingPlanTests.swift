import Partners
import Territories
import Testing

@Suite("The plan of the next meetings")
struct MeetingPlanTests {
  @Test(
    "in a row of villages a meeting reaches its own and one on each side",
    arguments: [1, 2, 3, 5, 9], 0...4)
  func row(villages: Int, meetings: Int) throws {
    let (_, plan) = try Valley(villages).plan(MeetingPlanRequest(meetingCount: meetings))
    #expect(plan.weight == Double(100 * min(villages, 3 * meetings)))
    #expect(plan.isExact && plan.upperBound == plan.weight)
    #expect(plan.openWeight == Double(100 * villages))
    #expect(plan.stranded.isEmpty)
  }

  @Test("what is planned is what the records would say afterwards", arguments: [1, 2, 3])
  func afterwards(meetings: Int) throws {
    let (network, plan) = try Valley(8).plan(MeetingPlanRequest(meetingCount: meetings))
    let linked = plan.after.units.filter(\.state.isLinked).map(\.unit)
    #expect(linked == plan.meetings.flatMap { $0.invitations.map(\.unit) }.sorted())
    #expect(linked.reduce(0) { $0 + (network.institutions[$1].weight ?? 0) } == plan.weight)
    #expect(plan.before.units.allSatisfy { !$0.state.isLinked })
    #expect(plan.before.cells.share == 0...0 && plan.after.cells.share == 1...1)
    #expect(network.interactions.isEmpty)
  }

  @Test("the middle of three villages hosts, and says how far each school has to go")
  func middle() throws {
    let (network, plan) = try Valley(3).plan(MeetingPlanRequest(meetingCount: 1))
    let meeting = try #require(plan.meetings.first)
    #expect(network.institutions[meeting.host].id == "s1")
    #expect(meeting.commune.map { network.communes[$0].name } == "Village 1")
    #expect(meeting.invitations.map(\.unit) == [0, 1, 2])
    #expect(meeting.invitations.map { $0.kilometres.rounded() } == [10, 0, 10])
    #expect(meeting.guests.map { network.institutions[$0.body].id } == ["cmp"])
  }

  @Test("each school goes to the nearest meeting, and no meeting is fuller than it may be")
  func capacity() throws {
    let (_, wide) = try Valley(5).plan(MeetingPlanRequest(meetingCount: 2, reach: 100))
    #expect(wide.meetings.map(\.host) == [2], "one meeting reaches all: a second adds nothing")
    let (_, plan) = try Valley(5).plan(MeetingPlanRequest(meetingCount: 2, reach: 100, capacity: 2))
    #expect(plan.weight == 400)
    #expect(plan.meetings.map(\.invitations.count) == [2, 2])
  }

  @Test("the reasons why no meeting reaches a school are told apart")
  func obstacles() throws {
    var valley = Valley(8)
    valley.memberships.remove(at: 1)
    valley.memberships[1] = "v2,other"
    valley.unlocated = [3]
    let (network, plan) = try valley.plan(
      MeetingPlanRequest(meetingCount: 1, reach: 5, hostKinds: ["cmp"], excluded: ["s4"]))
    let reasons = plan.stranded.map { (network.institutions[$0.unit].id, $0.obstacle) }
    #expect(reasons.map(\.0) == (1...7).map { "s\($0)" })
    #expect(
      reasons.map(\.1) == [
        .noCareZone, .noCare, .notLocated, .excluded, .outOfReach, .outOfReach, .outOfReach,
      ])
    #expect(plan.weight == 100)
  }

  @Test("a host that no school can reach is no choice, and none may be left")
  func hostOutOfReach() throws {
    var valley = Valley(2)
    valley.others += "\nfar,Théâtre,theatre,culture,,,,,no,"
    let request = MeetingPlanRequest(meetingCount: 3, hostKinds: ["theatre"])
    let (_, plan) = try valley.plan(request)
    #expect(plan.meetings.isEmpty && plan.hostCount == 0)
    #expect(plan.stranded.map(\.obstacle) == [.outOfReach, .outOfReach])
  }

  @Test("of two hosts at one place the first in the records is taken, unless it is left out")
  func twins() throws {
    var valley = Valley(1)
    valley.others += "\nlycee,Lycée,lycee,education,v0,,,,no,"
    for (excluded, host) in [(Set<String>(), "s0"), (["s0"], nil), (["cmp"], nil)] {
      let (network, plan) = try valley.plan(
        MeetingPlanRequest(meetingCount: 2, excluded: excluded))
      #expect(plan.meetings.count == (host == nil ? 0 : 1))
      #expect(plan.meetings.first.map { network.institutions[$0.host].id } == host)
    }
  }

  @Test("of equally good hosts that of the longest forgotten territory is taken, and says so")
  func forgotten() throws {
    var valley = Valley(2)
    valley.memberships += ["v0,south", "v1,north"]
    valley.interactions += "\nx,event,training-meeting,held,2022-03-01,s0"
    let (network, plan) = try valley.plan(MeetingPlanRequest(meetingCount: 1))
    let meeting = try #require(plan.meetings.first)
    #expect(network.institutions[meeting.host].id == "s1")
    #expect(meeting.forgotten.map(\.openGap) == [nil])
  }

  @Test("of hosts that reach the same schools that which spares the pupils most travel is taken")
  func leastTravel() throws {
    var valley = Valley(3)
    valley.weights = ["100", "100", "500"]
    let (network, plan) = try valley.plan(MeetingPlanRequest(meetingCount: 1, reach: 100))
    #expect(plan.meetings.map { network.institutions[$0.host].id } == ["s2"])
    #expect(plan.weight == 700)
  }

  @Test(
    "who names the sector comes before who lies in it, and the nearer before the farther",
    arguments: [
      ("near,Proche,cmp,health,v1,,,,no,", "cmp"),
      ("near,Proche,cmp,health,v1,,care,,no,", "near"),
      ("nowhere,Sans lieu,cmp,health,,,care,,no,", "cmp"),
      ("group,Des centres,cmp,health,v1,,care,3,no,", "cmp"),
      (
        "house,Hôpital,hospital,health,v1,,,,no,\nward,Service,unit,health,,house,care,,no,", "ward"
      ),
    ])
  func guest(others: String, guest: String) throws {
    var valley = Valley(3)
    valley.others += "\n" + others
    let (network, plan) = try valley.plan(MeetingPlanRequest(meetingCount: 1))
    #expect(plan.meetings.first?.guests.map { network.institutions[$0.body].id } == [guest])
  }

  @Test("a fragile link is doubled by another body on another occasion")
  func fragile() throws {
    var valley = Valley(1)
    valley.others += "\nsecond,Second,cmp,medico-social,v0,,care,,no,"
    valley.interactions += "\nx,event,meeting,held,2022-03-01,"
    valley.participations += "\nx,s0,participant\nx,cmp,speaker"
    #expect(try valley.plan(MeetingPlanRequest(meetingCount: 1)).plan.open.isEmpty)
    let request = MeetingPlanRequest(meetingCount: 1, includesFragile: true)
    let (network, plan) = try valley.plan(request)
    let guests = plan.meetings.first?.guests.map { network.institutions[$0.body].id }
    #expect(guests == ["cmp", "second"])
    #expect(plan.before.units.map(\.state) == [.fragile])
    #expect(plan.after.units.map(\.state) == [.covered])
  }

  @Test("schools without recorded pupils come too, and count as one each if none has any")
  func withoutPupils() throws {
    var valley = Valley(4)
    valley.weights = ["", "100", "", ""]
    let (_, some) = try valley.plan(MeetingPlanRequest(meetingCount: 1))
    #expect(some.weight == 100 && !some.countsSchools && some.unweighted == [0, 2, 3])
    valley.weights = ["", "", "", ""]
    let (_, none) = try valley.plan(MeetingPlanRequest(meetingCount: 1))
    #expect(none.weight == 3 && none.countsSchools)
  }

  @Test("in the Alès network more meetings link more pupils, up to all that can be reached")
  func ales() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    var last = 0.0
    for count in [1, 2, 4, 20] {
      let plan = try #require(
        network.meetingPlan(MeetingPlanRequest(meetingCount: count), settings))
      #expect(plan.isExact && plan.meetings.count <= count)
      #expect(plan.weight > last)
      last = plan.weight
      #expect(plan.meetings.allSatisfy { !$0.guests.isEmpty && !$0.invitations.isEmpty })
      let stranded = plan.stranded.reduce(0) { $0 + (network.institutions[$1.unit].weight ?? 0) }
      #expect(plan.weight <= plan.openWeight - stranded)
      let linked = Set(plan.after.units.filter(\.state.isLinked).map(\.unit))
      #expect(plan.meetings.allSatisfy { $0.invitations.allSatisfy { linked.contains($0.unit) } })
    }
  }

  @Test("records without one of the two systems have no plan")
  func noSystems() throws {
    let network = try RecordFolder([
      "interactions": "id,level,kind,status,start\nx,event,m,held,2022-01-01"
    ]).network()
    let settings = try network.settings2022()
    #expect(network.meetingPlan(MeetingPlanRequest(meetingCount: 1), settings) == nil)
  }
}
