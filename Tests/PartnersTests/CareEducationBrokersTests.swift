import Testing

@testable import Partners

@Suite("Who stands between education and care")
struct CareEducationBrokersTests {
  /// Schools and bodies of care that each met one third party, apart from each other.
  func star(schools: Int, care: Int, isTogether: Bool = false) throws -> Network {
    let bodies =
      (0..<schools).map { "s\($0),S\($0),school,education" }
      + (0..<care).map { "c\($0),C\($0),unit,health" } + ["hub,Hub,town,local-authority"]
    let actors = (0..<schools).map { "s\($0)" } + (0..<care).map { "c\($0)" }
    let meetings = actors.map { "m-\($0),event,m,held,2022" }
    let present = actors.flatMap { ["m-\($0),\($0),participant", "m-\($0),hub,participant"] }
    let all = isTogether ? actors.map { "m-s0,\($0),member" } : []
    return try RecordFolder([
      "institutions": (["id,name,kind,sector"] + bodies).joined(separator: "\n"),
      "interactions": (["id,level,kind,status,start"] + meetings).joined(separator: "\n"),
      "participations": (["interaction,actor,role"] + present + all).joined(separator: "\n"),
    ]).network()
  }

  @Test(
    "the hub of a star joins every pair, alone; chance gives (m)(m−1)(M−m)/(M(M−1)(M−2)) of them",
    arguments: [(1, 1), (2, 3), (4, 2), (5, 5)])
  func hub(schools: Int, care: Int) throws {
    let network = try star(schools: schools, care: care)
    let settings = try #require(AnalysisSettings(of: network))
    let found = try #require(network.careEducationBrokers(settings))
    let broker = try #require(found.brokers.first)
    #expect(found.brokers.count == 1 && broker.side == .third)
    #expect(broker.pairCount == schools * care && broker.solePairCount == schools * care)
    #expect(found.joinedPairCount == schools * care && found.tiedPairCount == 0)
    let ties = Double(schools + care)
    let places = (ties + 1) * ties / 2
    let chance = ties * (ties - 1) * (places - ties) / (places * (places - 1) * (places - 2))
    #expect(abs(broker.expected - chance * Double(schools * care)) < 1e-9)
  }

  @Test("those who were together need nobody between them")
  func together() throws {
    let network = try star(schools: 2, care: 2, isTogether: true)
    let settings = try #require(AnalysisSettings(of: network))
    let found = try #require(network.careEducationBrokers(settings))
    #expect(found.tiedPairCount == 4 && found.joinedPairCount == 0 && found.brokers.isEmpty)
  }

  @Test("without anybody who coordinates there is no outside")
  func nobodyCoordinates() throws {
    let network = try star(schools: 1, care: 1)
    let settings = try #require(AnalysisSettings(of: network))
    #expect(network.careEducationBrokersOutside(settings) == nil)
  }

  /// Counted from the rows by other code than ours: sets of institutions by meeting, a loop over
  /// all pairs of the 6 of education and the 36 of care.
  @Test("Alès: RESEDA joins 135 pairs where chance would give 1.3, 123 of them alone")
  func ales() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    let found = try #require(network.careEducationBrokers(settings))
    #expect([found.educationCount, found.careCount] == [6, 36])
    #expect([found.tiedPairCount, found.joinedPairCount] == [15, 159])
    let first = found.brokers.prefix(3).map { broker in
      (network.institutions[broker.institution].id, broker.pairCount, broker.solePairCount)
    }
    #expect(first.first?.0 == "reseda" && Set(first.map(\.0)) == ["reseda", "rcl", "cmpp-gard"])
    #expect(first.map(\.1) == [135, 30, 30] && first[0].2 == 123)
    #expect(abs((found.brokers.first?.expected ?? 0) - 1.299) < 5e-4)
  }

  @Test("Alès outside the meetings of its coordination: the CMPP du Gard alone")
  func alesOutside() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    let found = try #require(network.careEducationBrokersOutside(settings))
    #expect(found.brokers.map { network.institutions[$0.institution].id } == ["cmpp-gard"])
    #expect(found.brokers.first?.pairCount == 2)
    #expect([found.educationCount, found.careCount] == [4, 25])
  }
}
