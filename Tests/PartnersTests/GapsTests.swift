import Partners
import Tables
import Territories
import Testing

@Suite("Gaps")
struct GapsTests {
  /// The basin where meetings go round one zone, with a commune of 5000 pupils in no district.
  static let extended = [
    "territories": Basin.territories + "\ntour,training-territory,Tour,\nmicro,micro-territory,M,",
    "communes": Basin.communes + "\n30999,Ailleurs,5000,100",
    "memberships": Basin.memberships + "\n30999,ales\n30007,tour\n30132,tour\n30007,micro",
  ]

  func gaps(after meetings: [[String]] = [], changes: [String: String] = [:]) throws -> [Gap] {
    let network = try Basin.network(after: meetings, changes: changes)
    let settings = try network.settings2022()
    return network.gaps(network.coverage(settings), settings)
  }

  @Test("what nobody reaches comes before what is badly divided, heavier first")
  func order() throws {
    let found = try gaps(changes: Self.extended)
    #expect(
      found.map(\.kind) == [
        .lapsed(zone: 0),
        .cell(row: 0, column: 0, state: .silent),
        .cell(row: 1, column: 1, state: .silent),
        .cell(row: 0, column: 1, state: .silent),
        .unassigned(zoning: "education-district", communes: [3]),
        .neverHosted(zone: 0, communes: [0, 1]),
        .split(row: 0),
      ])
    #expect(found.map(\.weight) == [1400, 1000, 600, 400, 5000, 1400, 400])
    #expect(found.map(\.isUncovered) == [true, true, true, true, false, false, false])
  }

  @Test("a covered cell is no gap; a fragile one is, since its last occasion, by its rows")
  func fragileCell() throws {
    let found = try gaps(
      after: [
        ["alesia", "cmpea"], ["alesia", "cmpp"], ["vallee", "north"], ["vallee", "north"],
      ])
    let uncovered = found.filter(\.isUncovered)
    #expect(
      uncovered.map(\.kind) == [
        .cell(row: 1, column: 1, state: .silent), .cell(row: 0, column: 1, state: .fragile),
      ])
    #expect(try uncovered[1].since == day("2022-01-04"))
    #expect(
      uncovered[1].rows.map(\.location.description) == ["interactions.csv:4", "interactions.csv:5"])
    #expect(uncovered[0].since == nil)
    #expect(uncovered[0].rows.isEmpty)
  }

  @Test("a district with one care sector is not split; the weight of a split is what is apart")
  func split() throws {
    let found = try gaps().filter { $0.kind == .split(row: 0) || $0.kind == .split(row: 1) }
    #expect(found.map(\.kind) == [.split(row: 0)])
    #expect(found.map(\.weight) == [400])
    #expect(found.flatMap { $0.rows }.map(\.location.description) == ["territories.csv:5"])
  }

  @Test(
    "a zone is forgotten when its last meeting is more than the limit ago",
    arguments: [("2020-12-31", false), ("2020-12-30", true), ("2022-12-31", false)])
  func lapseLimit(last: String, isForgotten: Bool) throws {
    let meeting = """
      id,level,kind,status,start,territory
      x,event,training-meeting,held,\(last),tour
      """
    let changes = Self.extended.merging(["interactions": meeting]) { $1 }
    let forgotten = try gaps(changes: changes).first { $0.kind == .lapsed(zone: 0) }
    #expect((forgotten != nil) == isForgotten)
    #expect(try forgotten?.since == (isForgotten ? day(last) : nil))
  }

  @Test("a commune that hosted a meeting is not among those that never did")
  func neverHosted() throws {
    let meeting = """
      id,level,kind,status,start,commune
      x,event,training-meeting,held,2022-06-01,30007
      """
    let changes = Self.extended.merging(["interactions": meeting]) { $1 }
    let kinds = try gaps(changes: changes).map(\.kind)
    #expect(kinds.contains(.neverHosted(zone: 0, communes: [1])))
  }

  @Test("communes that no directory lists are told, the most populous first")
  func unlisted() throws {
    let tools = "id,kind,territory\nr,directory,micro"
    let changes = Self.extended.merging(["tools": tools]) { $1 }
    let gap = try #require(
      try gaps(changes: changes).first { $0.kind == .unlisted(communes: [1, 2, 3]) })
    #expect(gap.weight == 400 + 600 + 5000)
    #expect(gap.rows.map(\.location.description) == ["tools.csv:2"])
  }

  @Test("where there are no directories at all, none is missed")
  func withoutDirectories() throws {
    let isAboutDirectories = try gaps(changes: Self.extended).contains { gap in
      if case .unlisted = gap.kind { true } else { false }
    }
    #expect(!isAboutDirectories)
  }

  @Test("a network without territorial systems has no gap, and nothing breaks")
  func withoutTerritories() throws {
    let network = try RecordFolder().network()
    let settings = try network.settings2022()
    #expect(network.gaps(network.coverage(settings), settings).isEmpty)
  }
}
