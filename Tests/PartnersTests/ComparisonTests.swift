import Partners
import Tables
import Territories
import Testing

@Suite("Comparison")
struct ComparisonTests {
  /// The basin after meetings of two years, each a day and those who were there.
  static func basin(
    _ meetings: [(day: String, actors: [String])], changes: [String: String] = [:]
  ) throws -> Network {
    let rows = meetings.indices.map { "x\($0),event,meeting,held,\(meetings[$0].day)" }
    let presences = meetings.indices.flatMap { index in
      meetings[index].actors.map { "x\(index),\($0),participant" }
    }
    let tables = [
      "interactions": (["id,level,kind,status,start"] + rows).joined(separator: "\n"),
      "participations": (["interaction,actor,role"] + presences).joined(separator: "\n"),
    ]
    return try Basin.network(changes: tables.merging(changes) { $1 })
  }

  /// The settings of one calendar year.
  static func settings(_ network: Network, _ year: Int) throws -> AnalysisSettings {
    let window = try window("\(year)-01-01", "\(year)-12-31")
    return try #require(AnalysisSettings(of: network, from: window.from, asOf: window.asOf))
  }

  /// One network, a year against another.
  static func comparison(
    _ network: Network, from year: Int = 2021, to other: Int = 2022
  ) throws -> Comparison {
    try Comparison(
      from: network, settings(network, year), to: network, settings(network, other))
  }

  /// In 2021 Alésia met the CMPEA and the town; in 2022 the town again, and La Vallée the north.
  static func twoYears() throws -> Network {
    try basin([
      ("2021-03-01", ["alesia", "cmpea", "town"]), ("2022-03-01", ["alesia", "town"]),
      ("2022-04-01", ["vallee", "north"]),
    ])
  }

  static func names(_ pairs: [InstitutionPair], _ comparison: Comparison) -> [String] {
    pairs.map { pair in
      [pair.first, pair.second].map { comparison.roster.institutions[$0].id }
        .joined(separator: "–")
    }
  }

  @Test("a tie of both years is kept, of the first alone lost, of the second alone new")
  func partnerTies() throws {
    let comparison = try Self.comparison(Self.twoYears())
    let ties = comparison.partnerTies
    #expect(Self.names(ties.kept, comparison) == ["alesia–town"])
    #expect(Self.names(ties.lost, comparison) == ["alesia–cmpea", "cmpea–town"])
    #expect(Self.names(ties.new, comparison) == ["vallee–north"])
    #expect(ties.stability == 0.25)
  }

  @Test("ties of schools with their own care are told apart, each with its occasions")
  func careTies() throws {
    let comparison = try Self.comparison(Self.twoYears())
    let ties = comparison.careTies
    #expect(Self.names(ties.lost, comparison) == ["alesia–cmpea"])
    #expect(Self.names(ties.new, comparison) == ["vallee–north"])
    #expect(ties.kept.isEmpty)
    #expect(ties.lost.flatMap { comparison.before.careOccasions(of: $0) }.map(\.id) == ["x0"])
    #expect(ties.new.flatMap { comparison.after.careOccasions(of: $0) }.map(\.id) == ["x2"])
    #expect(ties.new.flatMap { comparison.after.occasions(of: $0) }.map(\.id) == ["x2"])
  }

  @Test("shares of both years are of the pupils of the second: 1000, then 400 of 2000")
  func shares() throws {
    let comparison = try Self.comparison(Self.twoYears())
    #expect(comparison.cells.share(\.before) == 0.5...0.5)
    #expect(comparison.cells.share(\.after) == 0.2...0.2)
    #expect(comparison.cells.map(\.trend) == [.lost, .gained, .same])
    #expect(comparison.cells.map(\.weight) == [1000, 400, 600])
    #expect(comparison.units.map(\.trend) == [.lost, .gained, .same])
  }

  @Test("who was at something in one year alone appeared or disappeared")
  func presence() throws {
    let comparison = try Self.comparison(Self.twoYears())
    let names = [
      comparison.presence.stayed, comparison.presence.appeared, comparison.presence.disappeared,
    ].map { $0.map { comparison.roster.institutions[$0].id } }
    #expect(names == [["alesia", "town"], ["vallee", "north"], ["cmpea"]])
  }

  @Test("a window held against itself loses nothing and gains nothing", arguments: [2021, 2022])
  func identity(year: Int) throws {
    let comparison = try Self.comparison(Self.twoYears(), from: year, to: year)
    for ties in [comparison.partnerTies, comparison.careTies] {
      #expect(ties.lost.isEmpty && ties.new.isEmpty && ties.stability == 1)
    }
    #expect(comparison.cells.allSatisfy { $0.trend == .same })
    #expect(comparison.presence.appeared.isEmpty && comparison.presence.disappeared.isEmpty)
    #expect(!comparison.isRecordingDifferent)
  }

  @Test("to swap the two sides is to swap lost and new")
  func swap() throws {
    let network = try Self.twoYears()
    let there = try Self.comparison(network)
    let back = try Self.comparison(network, from: 2022, to: 2021)
    #expect(there.partnerTies.lost == back.partnerTies.new)
    #expect(there.partnerTies.new == back.partnerTies.lost)
    #expect(there.careTies.lost == back.careTies.new)
    #expect(there.presence.appeared == back.presence.disappeared)
    #expect(there.cells.share(\.before) == back.cells.share(\.after))
  }

  @Test("two years without a tie have no share of ties kept")
  func nothing() throws {
    let comparison = try Self.comparison(Self.basin([("2022-01-01", ["alesia"])]))
    #expect(comparison.partnerTies.stability == nil)
    #expect(comparison.partnerTies.count == 0)
  }

  @Test("a unit that one register alone has is listed apart, and its ties count nowhere")
  func changedRegister() throws {
    let meetings = [("2021-03-01", ["alesia", "cmpea"]), ("2022-03-01", ["causse", "north"])]
    let shorter = Basin.institutions.split(separator: "\n").filter { !$0.hasPrefix("causse") }
    let before = try Self.basin(
      Array(meetings.prefix(1)), changes: ["institutions": shorter.joined(separator: "\n")])
    let after = try Self.basin(meetings)
    let comparison = try Comparison(
      from: before, Self.settings(before, 2021), to: after, Self.settings(after, 2022))
    #expect(comparison.roster.onlyAfter.map(\.id) == ["causse"])
    #expect(comparison.roster.onlyBefore.isEmpty)
    #expect(comparison.roster.commonUnits == 2)
    #expect(comparison.partnerTies.new.isEmpty && comparison.careTies.new.isEmpty)
    #expect(comparison.units.count == 2)
    #expect(comparison.cells.allSatisfy { $0.trend != .gained })
  }

  @Test("an institution outside the register that one folder alone knows brings new ties")
  func newPartner() throws {
    let before = try Self.basin([("2021-03-01", ["alesia", "cmpea"])])
    let after = try Self.basin(
      [("2022-03-01", ["alesia", "late"])],
      changes: ["institutions": Basin.institutions + "\nlate,Nouveau,unit,health,30007,,ales,,no"])
    let comparison = try Comparison(
      from: before, Self.settings(before, 2021), to: after, Self.settings(after, 2022))
    #expect(Self.names(comparison.partnerTies.new, comparison) == ["alesia–late"])
    #expect(comparison.careTies.new.count == 1 && comparison.careTies.lost.count == 1)
  }

  @Test(
    "the pairs of an occasion are n(n − 1)/2 up to the limit, none beyond",
    arguments: [2, 200, 201])
  func crowds(size: Int) throws {
    let ids = (0..<size).map { "m\($0)" }
    let more = ids.map { "\($0),Partenaire,unit,social,,,,,no" }.joined(separator: "\n")
    let network = try Self.basin(
      [("2022-03-01", ids)], changes: ["institutions": Basin.institutions + "\n" + more])
    let comparison = try Self.comparison(network)
    let isCrowd = size > Moment.crowdLimit
    #expect(comparison.partnerTies.new.count == (isCrowd ? 0 : size * (size - 1) / 2))
    #expect(comparison.after.crowds.count == (isCrowd ? 1 : 0))
    #expect(comparison.presence.appeared.count == size)
  }

  @Test("a list of participants that somebody began to keep is a difference of recording")
  func recording() throws {
    let network = try Self.basin([
      ("2021-03-01", ["alesia"]), ("2021-04-01", ["cmpea"]), ("2022-03-01", ["alesia", "town"]),
      ("2022-04-01", ["vallee", "some"]),
    ])
    let comparison = try Self.comparison(network)
    let practices = [comparison.before.practice, comparison.after.practice]
    #expect(practices.map(\.interactions) == [2, 2])
    #expect(practices.map(\.named) == [0, 1])
    #expect(practices.map(\.anonymousGroups) == [0, 1])
    #expect(comparison.isRecordingDifferent)
  }

  @Test("ties by pair of sectors add up to all ties")
  func sectors() throws {
    let comparison = try Self.comparison(Self.twoYears())
    let rows = comparison.sectorTurnovers
    #expect(rows.reduce(0) { $0 + $1.count } == comparison.partnerTies.count)
    let care = try #require(rows.first { $0.first == .health && $0.second == .education })
    #expect((care.kept, care.lost, care.new) == (0, 1, 1))
  }
}
