extension AdditiveFigures {
  /// Returns which masked figures could be another number than they are, for all that is shown.
  ///
  /// Every sum is an equation between the masked figures. What solves them all with nothing on the
  /// other side can be added to the figures unseen; a figure is guarded when such a change moves
  /// it and leaves nobody's count below 1, which would be shown.
  ///
  /// Conventions: the changes tried are those of the reduced echelon form, one for each free figure,
  /// and their opposites; others might guard a figure too. The arithmetic is modulo the prime
  /// 2³¹ − 1, exact here, as the minors of sums within sums are small.
  func guarded(_ isMasked: [Bool]) -> [Bool] {
    // Large figures first: they become the ones that follow, which can give one away and stay above 0.
    let unknowns = values.indices.filter { isMasked[$0] }
      .sorted { (-values[$0], $0) < (-values[$1], $1) }
    let columns = Dictionary(uniqueKeysWithValues: zip(unknowns, unknowns.indices))
    var system = EchelonForm(sums.map { coefficients(of: $0, columns) }, count: unknowns.count)
    system.reduce()
    var result = values.map { _ in false }
    for change in system.changes where isUnseen(change, unknowns) {
      for (column, step) in change.enumerated() where step != 0 { result[unknowns[column]] = true }
    }
    return result
  }

  private func coefficients(of sum: Sum, _ columns: [Int: Int]) -> [Int] {
    var row = [Int](repeating: 0, count: columns.count)
    for part in sum.parts { if let column = columns[part] { row[column] += 1 } }
    if let column = columns[sum.total] { row[column] -= 1 }
    return row
  }

  /// Whether a change or its opposite leaves every masked figure at 1 or more.
  private func isUnseen(_ change: [Int], _ unknowns: [Int]) -> Bool {
    [1, -1].contains { sign in
      zip(change, unknowns).allSatisfy { values[$1] + sign * $0 > 0 }
    }
  }
}

/// A homogeneous system of equations on its way to reduced echelon form, by Gauss and Jordan.
private struct EchelonForm {
  private static let prime = 2_147_483_647

  private var rows: [[Int]]
  private let count: Int
  /// The column of each pivot, row by row.
  private var pivots: [Int] = []

  init(_ rows: [[Int]], count: Int) {
    self.rows = rows.map { row in row.map { ($0 + EchelonForm.prime) % EchelonForm.prime } }
    self.count = count
  }

  mutating func reduce() {
    for column in 0..<count where pivots.count < rows.count {
      let top = pivots.count
      guard let found = rows[top...].firstIndex(where: { $0[column] != 0 }) else { continue }
      rows.swapAt(top, found)
      let inverse = EchelonForm.inverse(of: rows[top][column])
      rows[top] = rows[top].map { $0 * inverse % EchelonForm.prime }
      for row in rows.indices where row != top && rows[row][column] != 0 {
        subtract(rows[row][column], times: top, from: row)
      }
      pivots.append(column)
    }
  }

  /// A solution for each column without a pivot: it moves by 1, the pivots follow.
  var changes: [[Int]] {
    let bound = Set(pivots)
    return (0..<count).filter { !bound.contains($0) }.map { free in
      var change = [Int](repeating: 0, count: count)
      change[free] = 1
      for (row, pivot) in pivots.enumerated() { change[pivot] = -signed(rows[row][free]) }
      return change
    }
  }

  private mutating func subtract(_ factor: Int, times source: Int, from target: Int) {
    for column in 0..<count {
      let product = factor * rows[source][column] % EchelonForm.prime
      rows[target][column] =
        (rows[target][column] + EchelonForm.prime - product) % EchelonForm.prime
    }
  }

  /// The small number, positive or negative, that a residue stands for.
  private func signed(_ residue: Int) -> Int {
    residue > EchelonForm.prime / 2 ? residue - EchelonForm.prime : residue
  }

  /// Fermat's little theorem.
  private static func inverse(of base: Int) -> Int {
    var (result, square, rest) = (1, base, prime - 2)
    while rest > 0 {
      if rest & 1 == 1 { result = result * square % prime }
      square = square * square % prime
      rest >>= 1
    }
    return result
  }
}
