import Graphs
import Testing

@testable import Partners

@Suite("The two departures that cost most")
struct PairRehearsalTests {
  /// Krackhardt's kite as records: ten institutions, and a meeting for every tie.
  ///
  ///     0 andre  1 beverley  2 carol  3 diane  4 edward
  ///     5 fernando  6 garth  7 heather  8 ike  9 jane
  static func kite() throws -> Network {
    let names = [
      "andre", "beverley", "carol", "diane", "edward", "fernando", "garth", "heather", "ike",
      "jane",
    ]
    let ties = [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ]
    return try RecordFolder([
      "institutions": "id,name,kind,sector\n"
        + names.map { "\($0),\($0),association,associative" }.joined(separator: "\n"),
      "interactions": "id,level,kind,status,start\n"
        + ties.indices.map { "x\($0),event,m,held,2022" }.joined(separator: "\n"),
      "participations": "interaction,actor,role\n"
        + ties.enumerated().map { index, tie in
          "x\(index),\(names[tie.0]),participant\nx\(index),\(names[tie.1]),participant"
        }.joined(separator: "\n"),
    ]).network()
  }

  /// - SeeAlso: S. P. Borgatti, Computational & Mathematical Organization Theory 12 (2006)
  @Test("Krackhardt's kite: nobody need miss Fernando or Garth, all would miss both: F 0.5357")
  func kitePair() throws {
    let network = try Self.kite()
    let rehearsal = try network.pairRehearsal(network.settings2022())
    let parting = try #require(rehearsal.parting)
    #expect(parting.institutions == [5, 6])
    #expect(parting.before == 0)
    #expect(abs((parting.after ?? 0) - 15.0 / 28) < 1e-12)
    #expect(parting.search == .exact)
    #expect(rehearsal.carriers == nil)
  }

  @Test("two bodies of care that replace each other cost nothing singly, everything together")
  func replaceableAlone() throws {
    let meetings = [["alesia", "cmpea"], ["alesia", "cmpp"], ["vallee", "north"]]
    let weights = Basin.institutions.split(separator: "\n").enumerated().map { line, row in
      row + (line == 0 ? ",weight" : line == 1 ? ",600" : line == 2 ? ",250" : ",")
    }
    let network = try Basin.network(
      after: meetings, changes: ["institutions": weights.joined(separator: "\n")])
    let pairs = try #require(try network.pairRehearsal(network.settings2022()).carriers)
    let worst = try #require(pairs.worst)
    #expect(worst.carriers.map { network.institutions[$0].id } == ["cmpea", "cmpp"])
    #expect(worst.alone.map(\.weight) == [0, 0])
    #expect(worst.together == SilentWeight(weight: 600, units: 1))
    #expect(pairs.mostHidden == worst)
  }
}
