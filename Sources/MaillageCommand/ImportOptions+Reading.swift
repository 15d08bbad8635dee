import Arguments
import Partners
import Tables
import Territories

extension ImportOptions {
  /// Returns the record folder that the command line asks for.
  static func folder(_ values: Values) throws(Problems) -> ImportedFolder {
    switch origin(values) {
    case .directory: try directory(values)
    case .boundaries: try outlines(at: values[file]).folder
    case .graph: try graph(values)
    case .attendance, nil: try attendance(values)
    }
  }

  /// Returns the list that the command line names.
  static func sheet(_ values: Values) throws(Problems) -> Listing {
    let path = values[file]
    let bytes = try FileSystem.contents(of: path)
    return Workbook.isNamed(by: path)
      ? try Listing(Workbook(bytes, file: path.lastName))
      : try Listing(delimited: bytes, file: path.lastName)
  }

  private static func attendance(_ values: Values) throws(Problems) -> ImportedFolder {
    guard let path = values[mapping] else {
      return try AttendanceImport().folder(of: sheet(values))
    }
    let mapping = try ColumnMapping(json: FileSystem.contents(of: path), file: path.lastName)
    return try AttendanceImport(mapping: mapping, mappingFile: path.lastName)
      .folder(of: sheet(values))
  }

  private static func directory(_ values: Values) throws(Problems) -> ImportedFolder {
    var communes = Set(values[commune])
    var places: [Commune] = []
    if let path = values[boundaries] { places += try outlines(at: path).communes }
    if let path = values[network], let zoning = values[zoning] {
      let network = try Network(contentsOf: path)
      communes.formUnion(try DirectorySelection.communes(of: zoning, in: network))
      places += network.communes
    }
    let selection = DirectorySelection(
      communes: communes, departements: Set(values[departement]))
    return try DirectoryImport(selection, places: CommunePlaces(places)).folder(of: sheet(values))
  }

  /// A graph that tells the mode of each vertex, as our own exports do, needs no `--two-mode`.
  private static func graph(_ values: Values) throws(Problems) -> ImportedFolder {
    let path = values[file]
    let options = GraphFile.Options(isTwoMode: values[GraphOptions.twoMode])
    var file = try GraphFile(contentsOf: path, options: options)
    if file.network.modes == nil, file.network.attributes["bipartite"] != nil {
      file = try GraphFile(contentsOf: path, options: GraphFile.Options(isTwoMode: true))
    }
    return try GraphImport(file, named: path.lastName).folder()
  }

  private static func outlines(at path: String) throws(Problems) -> BoundaryImport {
    try BoundaryImport(geoJSON: FileSystem.contents(of: path), file: path.lastName)
  }
}

extension String {
  /// The last part of this path.
  fileprivate var lastName: String {
    split(separator: "/").last.map(String.init) ?? self
  }
}
