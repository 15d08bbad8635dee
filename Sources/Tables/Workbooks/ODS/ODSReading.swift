/// Reads the sheets of an ODS archive.
struct ODSReading {
  private let archive: ZipArchive
  private let limits: WorkbookLimits

  init(_ archive: ZipArchive, limits: WorkbookLimits) {
    self.archive = archive
    self.limits = limits
  }

  /// Returns the sheets in the order of their tabs.
  func sheets() throws(Problems) -> [Sheet] {
    let manifest = ODSManifest()
    if archive.contains(ODSManifest.part) { try archive.scan(ODSManifest.part, for: manifest) }
    guard !manifest.isLocked else { throw Problems([.passwordProtected(archive.file)]) }
    let reading = ODSContentReading(of: archive.file, limits: limits)
    try archive.scan("content.xml", for: reading)
    guard reading.isSpreadsheet else { throw Problems([.notAWorkbook(archive.file)]) }
    return reading.sheets
  }
}

/// The list of parts of an ODS archive, which tells whether they are locked.
final class ODSManifest: XMLHandler {
  static let part = "META-INF/manifest.xml"
  private(set) var isLocked = false

  func open(_ tag: XMLOpening) throws(Problems) {
    if tag.name.withoutPrefix == "encryption-data" { isLocked = true }
  }
}
