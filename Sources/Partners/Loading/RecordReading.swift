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
  private let dialect: Dialect.Choice
  /// What became of the rows of each file so far.
  private var accounts: [Ledger.Source] = []

  /// How many unknown identifiers of a table are told with the nearest known one: where a whole
  /// column is foreign, thousands of searches through thousands would take minutes.
  private static let mostSuggestions = 100

  /// Reads the description of a source, if it has one.
  ///
  /// - Parameter dialect: What somebody knows of its delimited files.
  init(_ source: RecordSource, dialect: Dialect.Choice) {
    self.source = source
    self.dialect = dialect
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
    guard !table.rows.isEmpty else { return [] }
    var records: [Record] = []
    records.reserveCapacity(table.rows.count)
    var unnamed: Set<Int> = []
    var reader = RowReader(of: table)
    for index in table.rows.indices {
      let told = reader.problems.count
      reader.move(toRow: index)
      var record = Record(&reader)
      resolve(&record)
      records.append(record)
      let isUnnamed = reader.problems[told...].contains {
        Record.keyColumns.contains($0.field ?? "")
      }
      if isUnnamed { unnamed.insert(index) }
    }
    problems += reader.problems + duplicates(in: records, except: unnamed)
    return records
  }

  /// Notes every value that should be an identifier of another table and is not.
  ///
  /// Where that table could not be read nothing is noted: one missing file is one problem.
  mutating func check<Record: TableRecord>(
    _ records: [Record], against places: [Reference.Target: [String: Int]]
  ) {
    let known = places.filter { target, _ in unread.isDisjoint(with: target.tables) }
    // Sorted only where something is unknown: identifiers of a country are many.
    var sorted: [Reference.Target: [String]] = [:]
    for (rank, (record, reference)) in strangers(in: records, to: known).enumerated() {
      let target = reference.target
      let isSuggested = rank < RecordReading.mostSuggestions
      let candidates =
        isSuggested ? sorted[target] ?? known[target, default: [:]].keys.sorted() : []
      if isSuggested { sorted[target] = candidates }
      let value = reference.value ?? ""
      problems.append(
        .unknownReference(
          value, to: target, field: reference.column,
          at: location(of: record, column: reference.column), nearest: candidates.nearest(to: value)
        ))
    }
  }

  /// Returns the references to identifiers that are not known, in the order of the records.
  private func strangers<Record: TableRecord>(
    in records: [Record], to known: [Reference.Target: [String: Int]]
  ) -> [(record: Record, reference: Reference)] {
    var strangers: [(record: Record, reference: Reference)] = []
    for record in records {
      for reference in record.references {
        guard let value = reference.value, !value.isEmpty, let known = known[reference.target],
          known[value] == nil
        else { continue }
        strangers.append((record, reference))
      }
    }
    return strangers
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
      if let table = try source.table(definition, package, dialect) {
        accounts.append(Ledger.Source(definition.name, table))
        return table
      }
      guard definition.isRequired else { return nil }
      problems.append(
        .missingTable(
          definition, file: source.file(of: definition, package),
          nearest: source.sheet(nearly: definition.name)))
    } catch {
      accounts.append(
        Ledger.Source(definition.name, unreadable: source.file(of: definition, package)))
      problems += error.all
    }
    unread.insert(definition.name)
    return nil
  }

  /// What became of every row.
  var ledger: Ledger {
    Ledger(accounts, problems: problems)
  }

  private func duplicates<Record: TableRecord>(
    in records: [Record], except unnamed: Set<Int>
  ) -> [Problem] {
    var first = FirstRows(capacity: records.count)
    return records.indices.compactMap { index in
      guard unnamed.isEmpty || !unnamed.contains(index) else { return nil }
      let key = records[index].key
      guard let earlier = first.insert(index, key: key, keyOf: { records[$0].key }) else {
        return nil
      }
      return .duplicate(
        key, earlier: records[earlier].origin.location.line ?? 1, field: Record.keyColumns[0],
        at: location(of: records[index], column: Record.keyColumns[0]))
    }
  }
}
