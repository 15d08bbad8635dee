import Partners
import Testing

/// What the five documents state in figures, held against what their records give.
@Suite(
  "The facts of the five documents",
  .enabled(if: Facts.areThere, "the table of facts is not beside the project"))
struct FactsTests {
  @Test("the records give each fact, or the list says why they cannot", arguments: Facts.all)
  func everyFact(fact: Fact) throws {
    let reckonings = Reckoning.byFact[fact.key] ?? []
    let reason = Facts.reasons[fact.key]
    guard !reckonings.isEmpty else {
      #expect(reason?.isEmpty == false, "neither reckoned nor given up: \(fact.testDescription)")
      return
    }
    #expect(reason == nil, "reckoned and given up: \(fact.testDescription)")
    let network = try #require(Facts.networks[fact.document])
    let stated = Facts.all.filter { $0.key == fact.key }.map(\.value)
    #expect(reckonings.map { $0.value(network) } == stated)
  }

  @Test("at least 150 of the 210 facts are reckoned from the records")
  func enough() {
    #expect(Facts.all.count == 210)
    #expect(Facts.all.count { Reckoning.byFact[$0.key] != nil } >= 150)
  }

  @Test("every reckoning and every reason is about a fact that is there")
  func noStrangers() {
    let known = Set(Facts.all.map(\.key))
    #expect(Set(Reckoning.all.map(\.key)).subtracting(known).isEmpty)
    #expect(Set(Facts.reasons.keys).subtracting(known).isEmpty)
  }

  @Test("without records no reckoning knows the value: none is a constant", arguments: Facts.all)
  func nothingWithoutRecords(fact: Fact) throws {
    let empty = try #require(Facts.nothing)
    for reckoning in Reckoning.byFact[fact.key] ?? [] {
      #expect(reckoning.value(empty) != fact.value)
    }
  }
}
