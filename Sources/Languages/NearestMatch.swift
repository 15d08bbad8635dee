extension Sequence<String> {
  /// Returns the string nearest to a mistyped one, or nil if none is near enough to suggest.
  ///
  ///     ["cmpea", "cmpp-gard"].nearest(to: "CMPEAA")      // "cmpea"
  ///     ["cmpea", "cmpp-gard"].nearest(to: "lycée")       // nil
  ///
  /// Conventions: case and accents do not count; a suggestion differs by at most one edit in
  /// three letters; of equally near strings the first wins.
  ///
  /// - Parameter typed: What somebody wrote.
  /// - Complexity: O(*n* · *l*²) for *n* strings of length *l*.
  public func nearest(to typed: String) -> String? {
    let target = Array(typed.folded)
    var best: (string: String, distance: Int)?
    for candidate in self {
      let letters = Array(candidate.folded)
      let limit = Swift.min(best?.distance ?? .max, Swift.max(1, target.count / 3) + 1)
      guard abs(letters.count - target.count) < limit else { continue }
      let distance = editDistance(letters, target)
      if distance < limit { best = (candidate, distance) }
    }
    return best?.string
  }
}

/// Returns how many letters must be inserted, deleted, replaced or swapped with their neighbour.
///
/// - SeeAlso: F. Damerau, Communications of the ACM 7 (1964), doi:10.1145/363958.363994
func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = Swift.min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = Swift.min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
