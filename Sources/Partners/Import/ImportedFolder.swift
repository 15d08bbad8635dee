import Languages
import Tables

/// A record folder made out of files of other origin, with the ledger of every row of them.
///
///     let folder = try DirectoryImport(selection).folder(of: sheet)
///     try folder.write(to: "Networks/gard", force: false)
public struct ImportedFolder: Sendable {
  /// The name of the data package.
  public let name: String
  /// Its title.
  public let title: Text
  /// What became of every row.
  public let ledger: ImportLedger

  let tables: [RecordTable]

  init(name: String, title: Text, tables: [RecordTable], ledger: ImportLedger) {
    let definitions = [
      Institution.definition, Professional.definition, Interaction.definition,
      Participation.definition, Territory.definition, CommuneRecord.definition,
      MembershipRecord.definition, Tool.definition,
    ]
    // Every table is written, the empty ones too: one left from before would be read with them.
    self.tables = definitions.map { definition in
      tables.first { $0.name == definition.name } ?? RecordTable(definition)
    }
    self.name = name
    self.title = title
    self.ledger = ledger.writing(tables)
  }

  /// Returns the files of the folder, by name.
  public var files: [String: [UInt8]] {
    var files = Dictionary(uniqueKeysWithValues: tables.map { ($0.name + ".csv", $0.bytes) })
    files[ImportedFolder.ledgerName] = ledger.json.bytes
    files[DataPackage.fileName] = package.bytes
    return files
  }

  /// The name of the ledger in a folder.
  public static let ledgerName = "ledger.json"

  /// Writes the folder, each file whole or not at all.
  ///
  /// - Parameters:
  ///   - path: The folder; it is made if it is not there.
  ///   - force: Whether files that are there may be replaced.
  ///   - sources: The files that were read, which are never replaced.
  /// - Throws: That records are there already, or why the system refused.
  public func write(to path: String, force: Bool, sources: [String] = []) throws(Problems) {
    let files = files
    let names = files.keys.sorted()
    let targets = Set(names.map { (path + "/" + $0).plainPath })
    if let source = sources.first(where: { targets.contains($0.plainPath) }) {
      throw Problems([.wouldReplaceSource(source)])
    }
    if !force {
      for name in names {
        let isThere = try FileSystem.bytes(of: name, in: path) != nil
        if isThere { throw Problems([.wouldReplace(path, file: name)]) }
      }
    }
    for name in names { try FileSystem.write(files[name] ?? [], to: path + "/" + name) }
  }
}
