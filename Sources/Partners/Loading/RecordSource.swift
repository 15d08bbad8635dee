import Languages
import Tables

/// Where the tables of a network stand: a file each in a folder, or a sheet each in a workbook.
enum RecordSource {
  case folder(String)
  case workbook(Workbook)

  /// Opens what stands at a path.
  ///
  /// - Throws: A problem if there is neither a folder nor a workbook, or if the workbook cannot be
  ///   read.
  init(path: String) throws(Problems) {
    if FileSystem.isFolder(path) {
      self = .folder(path)
      return
    }
    let cut = path.lastIndex(of: "/")
    let name = String(cut.map { path[path.index(after: $0)...] } ?? path[...])
    let folder = cut.map { String(path[...$0]) } ?? "."
    let bytes = try Workbook.isNamed(by: name) ? FileSystem.bytes(of: name, in: folder) : nil
    guard let bytes else { throw Problems([.notAFolder(path)]) }
    self = .workbook(try Workbook(bytes, file: name))
  }

  /// Returns the description that a folder has of itself; a workbook has none.
  func package() throws(Problems) -> DataPackage? {
    guard case .folder(let folder) = self else { return nil }
    let json = try FileSystem.bytes(of: DataPackage.fileName, in: folder)
    return try json.map { bytes throws(Problems) in try DataPackage(json: bytes) }
  }

  /// Returns the file that a table stands in, or should.
  func file(of definition: TableDefinition, _ package: DataPackage?) -> String {
    switch self {
    case .folder:
      package?.resources.first { $0.name == definition.name }?.path ?? definition.name + ".csv"
    case .workbook(let workbook): workbook.file
    }
  }

  /// Returns a table, or nil if it is absent.
  func table(
    _ definition: TableDefinition, _ package: DataPackage?, _ dialect: Dialect.Choice
  ) throws(Problems) -> Table? {
    let file = file(of: definition, package)
    switch self {
    case .folder(let folder):
      guard let bytes = try FileSystem.bytes(of: file, in: folder, limit: Table.largestFile) else {
        return nil
      }
      return try Table(bytes, file: file, definition: definition, dialect: dialect)
    case .workbook(let workbook):
      let sheet = workbook.sheets.first { $0.isNamed(definition.name) }
      return try sheet.map { sheet throws(Problems) in
        try Table(sheet, of: file, definition: definition)
      }
    }
  }

  /// Returns the sheet that is nearly named after a table.
  func sheet(nearly table: String) -> String? {
    guard case .workbook(let workbook) = self else { return nil }
    return workbook.sheets.map(\.name).nearest(to: table)
  }

  /// Returns what people should know: sheets that are no table, and tables that they do not see.
  ///
  /// - Parameter asked: The names of all tables.
  func notices(asked: [String]) -> [Problem] {
    guard case .workbook(let workbook) = self else { return [] }
    return workbook.sheets.compactMap { sheet in
      if !asked.contains(where: sheet.isNamed) {
        // The sheet that explains the others is not read, and nobody need be told.
        guard !RecordTemplate.guideSheets.contains(where: sheet.isNamed) else { return nil }
        return .unusedSheet(
          sheet, of: workbook.file, nearest: asked.nearest(to: sheet.name.folded))
      }
      return sheet.isHidden ? .hiddenSheet(sheet, of: workbook.file) : nil
    }
  }
}

extension Sheet {
  /// Whether this sheet is named after a table; case and accents do not count.
  fileprivate func isNamed(_ table: String) -> Bool {
    name.folded == table.folded
  }
}
