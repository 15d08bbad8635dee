import Languages

/// A folder of tables to be written, described by `datapackage.json`: a Data Package, version 2.
///
///     let package = WrittenPackage(
///       "kite-results", title: Text(fr: "Résultats", en: "Results"), tables: [vertices, ties])
///     try package.write(to: "Results", in: .english)
///
/// - SeeAlso: https://datapackage.org/standard/data-package/
public struct WrittenPackage: Sendable {
  /// Its name: small letters, digits, `-`, `_` and `.`.
  public let name: String
  /// Its title.
  public let title: Text
  /// The tables, a file each.
  public let tables: [DataTable]
  /// What else its description holds, by name.
  public let properties: [String: JSONValue]

  /// Makes a package.
  ///
  /// - Parameters:
  ///   - name: Its name; what the standard does not allow there becomes `-`.
  ///   - title: Its title.
  ///   - tables: The tables, a file each.
  ///   - properties: What else its description holds, by name.
  public init(
    _ name: String, title: Text, tables: [DataTable], properties: [String: JSONValue] = [:]
  ) {
    self.name = name.asPackageName
    self.title = title
    self.tables = tables
    self.properties = properties
  }

  /// Returns the files by name, the descriptions of columns in a language.
  public func files(in language: Language) -> [String: [UInt8]] {
    var files = [DataPackage.fileName: description(in: language).bytes]
    for table in tables { files[table.name + ".csv"] = Array(table.csv.utf8) }
    return files
  }

  /// Writes the files into a folder, each whole or not at all.
  public func write(to folder: String, in language: Language) throws(Problems) {
    for (name, bytes) in files(in: language).sorted(by: { $0.key < $1.key }) {
      try FileSystem.write(bytes, to: folder + "/" + name)
    }
  }

  private func description(in language: Language) -> JSONValue {
    var description: [String: JSONValue] = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .string(name), "title": .string(title[language]),
      "resources": .array(tables.map { $0.resource(in: language) }),
    ]
    description.merge(properties) { _, own in own }
    return .object(description)
  }
}

extension String {
  /// This name with no more than the letters that a Data Package may be called by.
  fileprivate var asPackageName: String {
    let letters = folded.map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber || "-_.".contains(letter))
        ? letter : "-"
    }
    return letters.isEmpty ? "maillage" : String(letters)
  }
}
