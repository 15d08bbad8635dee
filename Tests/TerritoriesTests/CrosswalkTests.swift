import Territories
import Testing

@Suite("Crosswalk")
struct CrosswalkTests {
  let two = ["a", "b"]

  @Test("the toy of three districts and three care sectors has its cells and margins")
  func toy() {
    #expect(Crosswalk.toy.weights == [[600, 200, 200], [0, 400, 0], [150, 0, 450]])
    #expect([0, 1, 2].map(Crosswalk.toy.rowTotal) == [1000, 400, 600])
    #expect([0, 1, 2].map(Crosswalk.toy.columnTotal) == [750, 600, 650])
    #expect(Crosswalk.toy.cellTotal == 2000)
    #expect(Crosswalk.toy.total == 2000)
  }

  @Test("a district straddles as many sectors as its row has cells: three, one, two")
  func straddles() {
    #expect([0, 1, 2].map(Crosswalk.toy.columns(crossing:)) == [[0, 1, 2], [1], [0, 2]])
    #expect([0, 1, 2].map(Crosswalk.toy.rows(crossing:)) == [[0, 2], [0, 1], [0, 2]])
  }

  @Test("a commune shared by halves gives half its weight to each cell, and counts in both")
  func halves() {
    let rows = Zoning("r", two, shares: [[(0, 0.5), (1, 0.5)]])
    let crosswalk = rows.crosswalk(with: Zoning("c", ["x"], communes: [[0]]), communeWeights: [90])
    #expect(crosswalk.weights == [[45], [45]])
    #expect(crosswalk.communeCounts == [[1], [1]])
  }

  @Test("shares in both systems multiply")
  func sharesMultiply() {
    let rows = Zoning("r", two, shares: [[(0, 0.5), (1, 0.5)]])
    let columns = Zoning("c", two, shares: [[(0, 0.25), (1, 0.75)]])
    let crosswalk = rows.crosswalk(with: columns, communeWeights: [80])
    #expect(crosswalk.weights == [[10, 30], [10, 30]])
  }

  /// Commune 0 is in both systems, 1 has no column, 2 no row, 3 neither; of 4 the rows hold three
  /// quarters and the columns a half.
  @Test("what falls into a hole of either system stays beside the cells")
  func holes() {
    let rows = Zoning("r", ["a"], shares: [[(0, 1)], [(0, 1)], [], [], [(0, 0.75)]])
    let columns = Zoning("c", ["x"], shares: [[(0, 1)], [], [(0, 1)], [], [(0, 0.5)]])
    let crosswalk = rows.crosswalk(with: columns, communeWeights: [1, 10, 100, 1000, 8])
    #expect(crosswalk.weights == [[1 + 3]])
    #expect(crosswalk.rowOnly == [10 + 3])
    #expect(crosswalk.columnOnly == [100 + 1])
    #expect(crosswalk.outside == 1000 + 1)
    #expect(crosswalk.total == 1119)
  }

  @Test("shares that add up to more than a commune are scaled down, so nothing counts twice")
  func overlap() {
    let rows = Zoning("r", two, communes: [[0, 1]])
    let crosswalk = rows.crosswalk(with: Zoning("c", ["x"], communes: [[0]]), communeWeights: [60])
    #expect(crosswalk.weights == [[30], [30]])
    #expect(crosswalk.total == 60)
  }

  @Test("a commune of unknown weight counts nowhere and is listed; one of weight 0 is known")
  func unknownWeight() {
    let all = Zoning("r", ["a"], communes: [[0], [0], [0]])
    let crosswalk = all.crosswalk(with: all, communeWeights: [5, nil, 0])
    #expect(crosswalk.unweighted == [1])
    #expect(crosswalk.total == 5)
    #expect(crosswalk.communeCounts == [[2]])
  }

  @Test("a cell rests on inference as far as either membership is inferred")
  func inference() {
    func zoning(_ bases: [Basis]) -> Zoning {
      Zoning(
        id: "z", zones: [Zoning.Zone(id: "a", name: "a")],
        memberships: bases.map { [Zoning.Membership(zone: 0, basis: $0)] })
    }
    let rows = zoning([.stated, .inferred, .stated, .inferred])
    let columns = zoning([.stated, .stated, .inferred, .inferred])
    let crosswalk = rows.crosswalk(with: columns, communeWeights: [1, 10, 100, 1000])
    #expect(crosswalk.inferred == [[1110]])
    #expect(crosswalk.weights == [[1111]])
  }

  @Test("a system without zones leaves all the weight to the other")
  func withoutZones() {
    let none = Zoning("r", [], communes: [[], []])
    let columns = Zoning("c", two, communes: [[0], [1]])
    let crosswalk = none.crosswalk(with: columns, communeWeights: [3, 4])
    #expect(crosswalk.weights.isEmpty)
    #expect(crosswalk.columnOnly == [3, 4])
    #expect(crosswalk.total == 7)
  }

  @Test("a system without communes weighs nothing")
  func withoutCommunes() {
    let crosswalk = Zoning("r", two, communes: [])
      .crosswalk(with: Zoning("c", two, communes: []), communeWeights: [])
    #expect(crosswalk.weights == [[0, 0], [0, 0]])
    #expect(crosswalk.total == 0)
  }

  @Test(
    "totals are conserved, whatever the holes, shares and overlaps",
    arguments: 0..<25 as Range<UInt64>)
  func conserved(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = Zoning.random("r", zones: 4, communes: 30, using: &generator)
    let columns = Zoning.random("c", zones: 3, communes: 30, using: &generator)
    let weights = (0..<30).map { _ in Double.random(in: 0...5000, using: &generator) }
    let crosswalk = rows.crosswalk(with: columns, communeWeights: weights)
    #expect(approximatelyEqual(crosswalk.total, weights.reduce(0, +)))
  }

  @Test(
    "reading the systems the other way round transposes the cells",
    arguments: 0..<5 as Range<UInt64>)
  func transposed(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = Zoning.random("r", zones: 4, communes: 30, using: &generator)
    let columns = Zoning.random("c", zones: 3, communes: 30, using: &generator)
    let weights = (0..<30).map { _ in Double.random(in: 0...5000, using: &generator) }
    let there = rows.crosswalk(with: columns, communeWeights: weights)
    let back = columns.crosswalk(with: rows, communeWeights: weights)
    let agreements = rows.zones.indices.flatMap { row in
      columns.zones.indices.map { column in
        approximatelyEqual(there.weights[row][column], back.weights[column][row])
      }
    }
    #expect(agreements.allSatisfy { $0 })
    #expect(there.rowOnly == back.columnOnly)
  }
}
