/// Which row first had a key, for many rows: places in a table instead of a dictionary of keys.
struct FirstRows {
  /// A row and one, or zero where there is none; twice as many as rows, a power of two.
  private var slots: [Int32]

  /// Makes room for a number of rows.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Notes a row, or returns the earlier one that has the same key.
  ///
  /// - Complexity: O(1) on average.
  mutating func insert(_ row: Int, key: [String], keyOf: (Int) -> [String]) -> Int? {
    var hasher = Hasher()
    for part in key { hasher.combine(part) }
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] != 0 {
      let earlier = Int(slots[slot]) - 1
      if keyOf(earlier) == key { return earlier }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(row) + 1
    return nil
  }
}
