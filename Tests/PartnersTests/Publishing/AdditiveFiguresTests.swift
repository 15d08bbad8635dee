import Testing

@testable import Partners

@Suite("Masking small counts so that no subtraction brings them back")
struct AdditiveFiguresTests {
  @Test("a lone small count takes the smallest of its neighbours with it")
  func loneCount() {
    let figures = AdditiveFigures([4, 30, 90, 124], sums: [.init(of: [0, 1, 2], total: 3)])
    #expect(figures.masked(below: 11) == [true, true, false, false])
  }

  @Test("two small counts that make less than the threshold need a third")
  func thinPair() {
    let figures = AdditiveFigures([1, 1, 30, 90, 122], sums: [.init(of: [0, 1, 2, 3], total: 4)])
    #expect(figures.masked(below: 11) == [true, true, true, false, false])
  }

  @Test("nothing is masked where nothing is small, and nobody is shown as nobody")
  func nothingSmall() {
    let figures = AdditiveFigures([0, 11, 40, 51], sums: [.init(of: [0, 1, 2], total: 3)])
    #expect(figures.masked(below: 11) == [false, false, false, false])
  }

  @Test("where there is no neighbour the total goes too")
  func noNeighbour() {
    let figures = AdditiveFigures(
      [5, 0, 5, 60, 65],
      sums: [
        .init(of: [0, 1], total: 2), .init(of: [2, 3], total: 4),
      ])
    let masked = figures.masked(below: 11)
    #expect(masked == [true, false, true, true, false])
  }

  /// Masked, the corners of a rectangle have one masked neighbour in each row and column, yet the
  /// four equations leave one freedom; three corners leave none.
  @Test("three corners of a table can be worked out, four cannot")
  func corners() {
    let table = Self.table([[5, 20, 30], [20, 40, 50], [60, 70, 80]])
    func mask(_ cells: [(Int, Int)]) -> [Bool] {
      var isMasked = table.values.map { _ in false }
      for (row, column) in cells { isMasked[row * 4 + column] = true }
      return isMasked
    }
    let three = table.guarded(mask([(0, 0), (0, 1), (1, 0)]))
    #expect(!three.contains(true))
    let four = mask([(0, 0), (0, 1), (1, 0), (1, 1)])
    #expect(table.guarded(four) == four)
  }

  @Test(
    "an attacker who tries every table finds at least two values for each masked cell",
    arguments: 0..<40)
  func attack(seed: Int) {
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let cells = (0..<2).map { _ in (0..<3).map { _ in next(5) } }
    let figures = Self.table(cells)
    let masked = figures.masked(below: 3)
    let possible = Self.tables(like: figures, hiding: masked)
    for place in figures.values.indices where masked[place] {
      #expect(Set(possible.map { $0[place] }).count > 1, "\(cells) \(place)")
    }
  }

  /// A table with a row and a column of totals, row by row.
  private static func table(_ cells: [[Int]]) -> AdditiveFigures {
    let rows = cells + [cells[0].indices.map { column in cells.reduce(0) { $0 + $1[column] } }]
    let values = rows.flatMap { $0 + [$0.reduce(0, +)] }
    let width = cells[0].count + 1
    let across = rows.indices.map { row in
      AdditiveFigures.Sum(
        of: (0..<(width - 1)).map { row * width + $0 }, total: row * width + width - 1)
    }
    let down = (0..<width).map { column in
      AdditiveFigures.Sum(
        of: cells.indices.map { $0 * width + column }, total: cells.count * width + column)
    }
    return AdditiveFigures(values, sums: across + down)
  }

  /// Every table that agrees with what is shown: the inner cells are tried one by one, a masked one
  /// never being 0, since 0 would be shown.
  private static func tables(like figures: AdditiveFigures, hiding isMasked: [Bool]) -> [[Int]] {
    let greatest = min(5, figures.values.max() ?? 0)
    let inner = [0, 1, 2, 4, 5, 6]
    var partial = [figures.values.map { _ in 0 }]
    for place in inner {
      let choices = isMasked[place] ? Array(1...max(1, greatest)) : [figures.values[place]]
      partial = partial.flatMap { table in
        choices.map { value in
          var table = table
          table[place] = value
          return table
        }
      }.filter { table in
        // Rows that are full and shown must agree, or too many tables would be tried.
        place % 4 < 2 || isMasked[place + 1]
          || table[(place - 2)...place].reduce(0, +) == figures.values[place + 1]
      }
    }
    return partial.map { table in
      var table = table
      for row in 0..<2 { table[row * 4 + 3] = table[(row * 4)..<(row * 4 + 3)].reduce(0, +) }
      for column in 0..<4 { table[8 + column] = table[column] + table[4 + column] }
      return table
    }.filter { table in
      table.indices.allSatisfy { isMasked[$0] ? table[$0] > 0 : table[$0] == figures.values[$0] }
    }
  }
}
