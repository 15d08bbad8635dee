import Tables

extension AttendanceReading {
  /// Reads a row for each institution or person, a column for each occasion.
  mutating func readWide() {
    let columns = list.occasions
    let cells = list.sheet.rows.reduce(0) { sum, row in
      sum + columns.count { !row[$0.index].isEmpty }
    }
    marks = ImportLedger.Account("marks", read: cells)
    let ids = columns.map { column in
      occasions.identifier(
        of: column.occasion, kind: list.kind,
        place: "\(list.sheet.file):\(list.sheet.headerLine)", isHeld: isAttended(column))
    }
    for row in list.sheet.rows { read(row, ids) }
  }

  /// Whether anybody is marked present in a column, or in another of the same occasion.
  private func isAttended(_ column: AttendanceColumns.OccasionColumn) -> Bool {
    let same = list.occasions.filter { $0.occasion.key == column.occasion.key }
    return same.contains { column in
      list.sheet.rows.contains { row in
        if isTotal(row) { return false }
        if case .present = AttendanceMark(row[column.index]) { return true }
        return false
      }
    }
  }

  private mutating func read(_ row: Listing.Row, _ ids: [String]) {
    let isTotal = isTotal(row)
    guard !isTotal, let actor = actors.actor(of: row, in: list) else {
      rows.reject(row.line, isTotal ? .total : .noInstitution)
      for column in list.occasions where !row[column.index].isEmpty {
        marks?.reject(row.line, column: column.index + 1, .rejectedRow)
      }
      return
    }
    if actor.isNew { rows.kept += 1 } else { rows.merge(row.line, with: actor.line) }
    for (column, id) in zip(list.occasions, ids) {
      read(row, column.index, actor, interaction: id)
    }
  }

  private mutating func read(
    _ row: Listing.Row, _ column: Int, _ actor: ActorRegistry.Actor, interaction: String
  ) {
    switch AttendanceMark(row[column]) {
    case .empty: break
    case .excused: marks?.reject(row.line, column: column + 1, .excused)
    case .absent: marks?.reject(row.line, column: column + 1, .absent)
    case .unknown: marks?.reject(row.line, column: column + 1, .unknownMark)
    case .present(let count, let role):
      let earlier = participations.add(
        [interaction, actor.id, role.rawValue], count: count ?? (actor.isPerson ? 1 : nil),
        line: row.line, source: list.source(row))
      if let earlier {
        marks?.merge(row.line, column: column + 1, with: earlier)
      } else {
        marks?.kept += 1
      }
    }
  }
}
