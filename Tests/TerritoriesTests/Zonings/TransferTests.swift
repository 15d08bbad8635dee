import Territories
import Testing

@Suite("Transfer of a quantity")
struct TransferTests {
  @Test("the toy by hand: 50, 8 and 12 assistants of districts are 33, 18 and 19 of sectors")
  func byHand() {
    let transfer = Crosswalk.toy.transfer(extensive: [50, 8, 12])
    #expect(approximatelyEqual(transfer.columns[0] ?? -1, 33))
    #expect(approximatelyEqual(transfer.columns[1] ?? -1, 18))
    #expect(approximatelyEqual(transfer.columns[2] ?? -1, 19))
    #expect(transfer.rest == [0, 0, 0])
  }

  @Test(
    "totals are conserved, whatever the holes, shares and overlaps",
    arguments: 0..<240 as Range<UInt64>)
  func conserved(seed: UInt64) {
    let crosswalk = Crosswalk.random(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 1)
    let quantities = crosswalk.rows.zones.map { _ in Double.random(in: 0...1e6, using: &generator) }
    let transfer = crosswalk.transfer(extensive: quantities)
    #expect(approximatelyEqual(transfer.total, quantities.reduce(0, +)))
  }

  @Test(
    "what a row weighs, moved, is what the cells and the rest weigh",
    arguments: 0..<20 as Range<UInt64>)
  func weightItself(seed: UInt64) {
    let crosswalk = Crosswalk.random(seed: seed)
    let rows = crosswalk.rows.zones.indices
    let transfer = crosswalk.transfer(
      extensive: rows.map { crosswalk.rowTotal($0) + crosswalk.rowOnly[$0] })
    #expect(
      crosswalk.columns.zones.indices.allSatisfy {
        approximatelyEqual(transfer.columns[$0] ?? 0, crosswalk.columnTotal($0))
      })
  }

  @Test("what lies in no column is kept and told; a row that weighs nothing keeps all")
  func rest() {
    let crosswalk = Crosswalk(cells: [[6, 0], [0, 0]], rowOnly: [2, 0])
    let transfer = crosswalk.transfer(extensive: [80, 5])
    #expect(transfer.columns == [60, nil])
    #expect(transfer.rest == [20, 5])
  }

  @Test("a rate is the mean of its sources by weight, and unknown without a source")
  func rates() {
    let crosswalk = Crosswalk(cells: [[30, 0, 5], [10, 0, 0]])
    #expect(crosswalk.transfer(intensive: [0.2, 0.6]) == [0.3, nil, 0.2])
    #expect(crosswalk.transfer(intensive: [nil, 0.6]) == [0.6, nil, nil])
  }

  @Test("a rate that is the same everywhere stays so", arguments: 0..<20 as Range<UInt64>)
  func constantRate(seed: UInt64) {
    let crosswalk = Crosswalk.random(seed: seed)
    let rates = crosswalk.transfer(intensive: crosswalk.rows.zones.map { _ in 0.37 })
    #expect(rates.compactMap { $0 }.allSatisfy { approximatelyEqual($0, 0.37) })
  }
}
