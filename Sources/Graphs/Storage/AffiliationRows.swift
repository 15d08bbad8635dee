/// The rows of one mode: for each of its vertices, flat, those of the other mode.
struct AffiliationRows: Sendable, Hashable {
  let offsets: ContiguousArray<Int32>
  let members: ContiguousArray<Int32>

  var count: Int { offsets.count - 1 }

  subscript(row: Int) -> ArraySlice<Int32> {
    ArraySlice(members[Int(offsets[row])..<Int(offsets[row + 1])])
  }

  /// Groups members by row; each row keeps the order in which they came.
  init(count: Int, rows: ContiguousArray<Int32>, members: ContiguousArray<Int32>) {
    precondition(members.count <= Int(Int32.max), "a two-mode graph has at most 2³¹ affiliations")
    offsets = rowOffsets(of: rows, rowCount: count)
    var next = offsets
    var grouped = ContiguousArray<Int32>(repeating: 0, count: members.count)
    for i in rows.indices {
      let row = Int(rows[i])
      grouped[Int(next[row])] = members[i]
      next[row] += 1
    }
    self.members = grouped
  }

  /// The rows of the other mode, sorted.
  func transposed(count: Int) -> AffiliationRows {
    AffiliationRows(count: count, rows: members, members: rowOfEachMember)
  }

  /// These sorted rows with each member once.
  func withoutDuplicates() -> AffiliationRows {
    let rows = rowOfEachMember
    let kept = members.indices.filter { i in
      i == 0 || rows[i] != rows[i - 1] || members[i] != members[i - 1]
    }
    return AffiliationRows(
      count: count,
      rows: ContiguousArray(kept.map { rows[$0] }),
      members: ContiguousArray(kept.map { members[$0] }))
  }

  private var rowOfEachMember: ContiguousArray<Int32> {
    var result = ContiguousArray<Int32>()
    result.reserveCapacity(members.count)
    for row in 0..<count {
      for _ in offsets[row]..<offsets[row + 1] { result.append(Int32(row)) }
    }
    return result
  }
}
