import Tables
import Testing

@testable import Partners

@Suite("The directory of a territory")
struct TerritoryDirectoryTests {
  static func directory(of id: String, asOf: String = "2024-12-31") throws -> (
    Network, TerritoryDirectory
  ) {
    let network = try SheetValley.network()
    let settings = try #require(try AnalysisSettings(of: network, asOf: day(asOf)))
    return (network, try #require(network.directory(of: id, settings)))
  }

  static func names(of id: String) throws -> [String] {
    let (network, directory) = try directory(of: id)
    return directory.entries.map { network.institutions[$0.institution].id }
  }

  @Test(
    "who sits there or serves it is there, through wider and narrower territories and offers",
    arguments: [
      ("haut", ["hospital", "ward", "clinic", "region", "line"]),
      ("bas", ["clinic", "school", "region", "below"]),
      ("basin", ["hospital", "ward", "clinic", "school", "region", "line", "below"]),
      ("cs", ["hospital", "ward", "clinic", "school", "line", "below"]),
    ])
  func whoIsThere(id: String, names: [String]) throws {
    #expect(try Self.names(of: id) == names)
  }

  @Test("a ward sits where its hospital does; who serves names the territory by which it does")
  func seats() throws {
    let (_, directory) = try Self.directory(of: "haut")
    #expect(directory.entries.map(\.isSeated) == [true, true, false, false, false])
    #expect(directory.entries.map(\.serves) == [[], [], ["cs"], ["dep"], ["haut"]])
    #expect(directory.communes == [0])
  }

  @Test("a professional’s offer and presence are the institution’s; who was never met has no day")
  func lastMet() throws {
    let (_, directory) = try Self.directory(of: "haut")
    let march = try day("2024-03-10")
    #expect(directory.entries.map(\.lastMet) == [march, nil, march, nil, nil])
    #expect(directory.entries.map(\.offers) == [[], [], [0], [], [1]])
  }

  @Test("what comes after the day of the analysis has not been yet")
  func earlier() throws {
    let (_, directory) = try Self.directory(of: "haut", asOf: "2020-12-31")
    #expect(directory.entries.compactMap(\.lastMet) == [try day("2020-05-05")])
  }

  @Test("in a sector those with a seat come first, then names in French order")
  func order() throws {
    let (network, directory) = try Self.directory(of: "haut")
    let names = directory.entries(of: .health, in: network).map {
      network.institutions[$0.institution].id
    }
    #expect(names == ["hospital", "ward", "clinic"])
  }

  @Test("a territory that is none has no directory")
  func none() throws {
    let network = try SheetValley.network()
    let settings = try #require(AnalysisSettings(of: network))
    #expect(network.directory(of: "hospital", settings) == nil)
  }
}
