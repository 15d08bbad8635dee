import Tables

extension AttendanceReading {
  /// A row of a long list that is left out.
  private struct Refusal: Error {
    let reason: RejectionReason
  }

  /// Reads a row for each presence.
  mutating func readLong() {
    for row in list.sheet.rows {
      do throws(Refusal) {
        try read(row)
      } catch {
        rows.reject(row.line, error.reason)
      }
    }
  }

  private mutating func read(_ row: Listing.Row) throws(Refusal) {
    if isTotal(row) { throw Refusal(reason: .total) }
    let occasion = try occasion(of: row)
    let count = try count(of: row)
    guard let actor = actors.actor(of: row, in: list) else {
      throw Refusal(reason: .noInstitution)
    }
    let presence = try presence(of: row)
    let interaction = occasions.identifier(
      of: occasion, kind: list.kind, place: list.source(row))
    let earlier = participations.add(
      [interaction, actor.id, presence.role.rawValue],
      count: count ?? presence.count ?? (actor.isPerson ? 1 : nil), line: row.line,
      source: list.source(row), attributes: list.attributes(of: row))
    if let earlier { rows.merge(row.line, with: earlier) } else { rows.kept += 1 }
  }

  private func occasion(of row: Listing.Row) throws(Refusal) -> Occasion {
    let text = list.text(.date, row)
    let label = list.text(.label, row)
    let named = PartialDate(text) ?? HeadingDate(text).date
    if !text.isEmpty && named == nil { throw Refusal(reason: .badDate) }
    if text.isEmpty && label.isEmpty { throw Refusal(reason: .noOccasion) }
    return Occasion(
      date: named ?? HeadingDate(label).date,
      label: named == nil ? HeadingDate(label).label ?? label : label.isEmpty ? nil : label)
  }

  private func count(of row: Listing.Row) throws(Refusal) -> Int? {
    let text = list.text(.count, row)
    if text.isEmpty { return nil }
    guard let number = Double(strict: text), number == number.rounded(), (0...1e9).contains(number)
    else { throw Refusal(reason: .badNumber) }
    return Int(number)
  }

  /// In which capacity, and how many; a list without marks lists those who came.
  private func presence(
    of row: Listing.Row
  ) throws(Refusal) -> (count: Int?, role: Participation.Role) {
    let mark = AttendanceMark(list.has(.mark) ? list.text(.mark, row) : "x")
    switch mark {
    case .excused: throw Refusal(reason: .excused)
    case .absent, .empty: throw Refusal(reason: .absent)
    case .unknown: throw Refusal(reason: .unknownMark)
    case .present(let count, let role):
      let said = AttendanceMark(list.text(.role, row))
      if case .present(_, let other) = said { return (count, other) }
      return (count, role)
    }
  }
}
