import Languages
import Tables

/// The tables of a network while they are being read: records and problems side by side.
struct RecordReading {
  let source: RecordSource
  let package: DataPackage?
  private(set) var problems: [Problem] = []
  /// The tables that are missing or could not be read.
  private var unread: Set<String> = []
  private var tables: [String: Table] = [:]
  /// The names of the tables that were looked for.
  private var asked: [String] = []

  /// How many unknown identifiers of a table are told with the nearest known one: where a whole
  /// column is foreign, thousands of searches through thousands would take minutes.
  private static let mostSuggestions = 100

  /// Reads the description of a source, if it has one.
  init(_ source: RecordSource) {
    self.source = source
    do {
      package = try source.package()
      problems = package?.maillage?.problems ?? []
    } catch {
      package = nil
      problems = error.all
    }
  }

  /// Returns the records of a table; none if it is absent, which is a problem if it is required.
  mutating func records<Record: TableRecord>(of type: Record.Type) -> [Record] {
    read(type) { _ in }
  }

  /// Returns the records of a table whose institutions may be named by a wording.
  mutating func records<Record: NamingRecord>(
    of type: Record.Type, through wordings: inout WordingLedger
  ) -> [Record] {
    read(type) { wordings.resolve(&$0) }
  }

  private mutating func read<Record: TableRecord>(
    _ type: Record.Type, resolving resolve: (inout Record) -> Void
  ) -> [Record] {
    guard let table = table(type.definition) else { return [] }
    tables[type.definition.name] = table
    var records: [Record] = []
    var named: [Record] = []
    for row in table.rows {
      var reader = RowReader(row, of: table)
      var record = Record(&reader)
      resolve(&record)
      records.append(record)
      problems += reader.problems
      let isNamed = !reader.problems.contains { Record.keyColumns.contains($0.field ?? "") }
      if isNamed { named.append(record) }
    }
    problems += duplicates(in: named)
    return records
  }

  /// Notes every value that should be an identifier of another table and is not.
  ///
  /// Where that table could not be read nothing is noted: one missing file is one problem.
  mutating func check<Record: TableRecord>(
    _ records: [Record], against identifiers: [Reference.Target: Set<String>]
  ) {
    // Sorted only where something is unknown: identifiers of a country are many.
    var sorted: [Reference.Target: [String]] = [:]
    var suggestions = RecordReading.mostSuggestions
    for record in records {
      for reference in record.references where unread.isDisjoint(with: reference.target.tables) {
        guard let value = reference.value, !value.isEmpty else { continue }
        let known = identifiers[reference.target] ?? []
        guard !known.contains(value) else { continue }
        suggestions -= 1
        let candidates = suggestions < 0 ? [] : sorted[reference.target] ?? known.sorted()
        sorted[reference.target] = candidates
        problems.append(
          .unknownReference(
            value, to: reference.target, field: reference.column,
            at: location(of: record, column: reference.column),
            nearest: candidates.nearest(to: value)))
      }
    }
  }

  /// Notes a contradiction between records.
  mutating func note(_ problem: Problem) {
    problems.append(problem)
  }

  /// Returns the place of a cell of a record.
  func location<Record: TableRecord>(of record: Record, column: String) -> Location {
    let line = record.origin.location.line ?? 1
    return tables[Record.definition.name]?.location(line: line, column: column)
      ?? record.origin.location
  }

  /// What people should know of what was not read, or was read unseen.
  var notices: [Problem] {
    source.notices(asked: asked)
  }

  private mutating func table(_ definition: TableDefinition) -> Table? {
    asked.append(definition.name)
    do {
      if let table = try source.table(definition, package) { return table }
      guard definition.isRequired else { return nil }
      problems.append(
        .missingTable(
          definition, file: source.file(of: definition, package),
          nearest: source.sheet(nearly: definition.name)))
    } catch {
      problems += error.all
    }
    unread.insert(definition.name)
    return nil
  }

  private func duplicates<Record: TableRecord>(in records: [Record]) -> [Problem] {
    var first: [[String]: Int] = [:]
    return records.compactMap { record in
      let line = record.origin.location.line ?? 1
      guard let earlier = first[record.key] else {
        first[record.key] = line
        return nil
      }
      return .duplicate(
        record.key, earlier: earlier, field: Record.keyColumns[0],
        at: location(of: record, column: Record.keyColumns[0]))
    }
  }
}
