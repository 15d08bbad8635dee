import Testing

@testable import Partners

@Suite("Who alone holds sectors together")
struct SectorBridgesTests {
  func bridges(after meetings: [[String]]) throws -> [String: [Int]] {
    let network = try Basin.network(after: meetings)
    let fragility = try #require(Analysis(network, network.settings2022()).fragility)
    let found = try #require(fragility.bridges).bridges
    return Dictionary(
      uniqueKeysWithValues: found.map {
        (network.institutions[$0.institution].id, [$0.pairCount, $0.careEducationPairCount])
      })
  }

  @Test("the town that met the collège and then two bodies of care alone joins two pairs")
  func oneBroker() throws {
    #expect(
      try bridges(after: [["alesia", "town"], ["town", "cmpea", "cmpp"]]) == ["town": [2, 2]])
  }

  @Test("with a second who met both, nobody is alone")
  func twoBrokers() throws {
    let found = try bridges(after: [
      ["alesia", "town"], ["town", "cmpea"], ["alesia", "network"], ["network", "cmpea"],
    ])
    #expect(found == [:])
  }

  @Test("a pair without care is a pair of sectors, not of education and care")
  func otherSectors() throws {
    #expect(try bridges(after: [["alesia", "cmpea"], ["alesia", "town"]]) == ["alesia": [1, 0]])
    #expect(
      try bridges(after: [["vallee", "alesia"], ["alesia", "town"]]) == ["alesia": [1, 0]])
  }

  @Test("two kinds of care are two sectors, yet one side")
  func twoKindsOfCare() throws {
    #expect(try bridges(after: [["alesia", "cmpea"], ["alesia", "cmpp"]]) == ["alesia": [1, 0]])
  }

  @Test("those who met need no go-between")
  func met() throws {
    #expect(try bridges(after: [["alesia", "town", "cmpea"], ["town", "cmpea"]]) == [:])
  }

  @Test("the more pairs the earlier, then the order of the records")
  func order() throws {
    let network = try Basin.network(after: [
      ["vallee", "network"], ["network", "north"], ["alesia", "town"], ["town", "cmpea"],
      ["causse", "clinic"], ["clinic", "mobile", "hospital"],
    ])
    let found = try #require(Analysis(network, network.settings2022()).fragility?.bridges)
    #expect(found.careEducationPairCount == 4)
    let names = found.betweenCareAndEducation.map { network.institutions[$0.institution].id }
    #expect(names == ["clinic", "network", "town"])
  }

  @Test("where more pairs would have to be looked at than the limit allows, nothing is said")
  func crowd() throws {
    let crowd = (0..<500).map { "i\($0)" }
    let rows = crowd.map { "\($0),Maison,unit,health,30007" }
    let network = try Basin.network(
      after: [crowd],
      changes: [
        "institutions": (["id,name,kind,sector,commune"] + rows).joined(separator: "\n"),
        "professionals": "id,function,institution",
      ])
    #expect(try network.sectorBridges(network.settings2022(), limit: 249_999) == nil)
  }
}
