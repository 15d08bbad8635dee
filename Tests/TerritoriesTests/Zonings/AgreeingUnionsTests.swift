import Territories
import Testing

@Suite("Unions on which two systems agree")
struct AgreeingUnionsTests {
  /// Rows 0 and 2 share a column, row 1 has two of its own.
  ///
  ///            c0  c1  c2
  ///     r0      5   –   –
  ///     r1      –   4   1
  ///     r2      3   –   –
  @Test("districts that share a sector, or sectors that share a district, make one union")
  func twoUnions() {
    let unions = Crosswalk(cells: [[5, 0, 0], [0, 4, 1], [3, 0, 0]]).agreeingUnions
    #expect(unions.map(\.rows) == [[0, 2], [1]])
    #expect(unions.map(\.columns) == [[0], [1, 2]])
    #expect(unions.map(\.weight) == [8, 5])
    #expect(unions.map(\.rest) == [0, 0])
  }

  @Test("a zone that bridges all leaves the whole alone: the toy has one union")
  func toy() {
    #expect(Crosswalk.toy.agreeingUnions.map(\.weight) == [2000])
  }

  @Test("what lies in no column is told beside the union; a zone without a cell is in none")
  func rest() {
    let unions = Crosswalk(cells: [[5, 0], [0, 0], [0, 2]], rowOnly: [7, 9, 0]).agreeingUnions
    #expect(unions.map(\.rows) == [[0], [2]])
    #expect(unions.map(\.rest) == [7, 0])
  }

  @Test("the unions hold all cells once", arguments: 0..<40 as Range<UInt64>)
  func conserved(seed: UInt64) {
    let crosswalk = Crosswalk.random(seed: seed)
    let sum = crosswalk.agreeingUnions.reduce(0) { $0 + $1.weight }
    #expect(approximatelyEqual(sum, crosswalk.cellTotal))
  }

  @Test("without zones there is no union")
  func empty() {
    #expect(Crosswalk(cells: []).agreeingUnions == [])
  }
}
