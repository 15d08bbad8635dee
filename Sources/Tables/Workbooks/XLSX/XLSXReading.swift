/// Reads the sheets of an XLSX archive.
struct XLSXReading {
  private let archive: ZipArchive
  private let limits: WorkbookLimits

  init(_ archive: ZipArchive, limits: WorkbookLimits) {
    self.archive = archive
    self.limits = limits
  }

  /// Returns the sheets in the order of their tabs; sheets that are a chart are left out.
  func sheets() throws(Problems) -> [Sheet] {
    let root = try XLSXRelations(of: "", in: archive).part(serving: "officeDocument")
    let workbook = root ?? "xl/workbook.xml"
    guard !workbook.hasSuffix(".bin") else { throw Problems([.binaryWorkbook(archive.file)]) }
    guard archive.contains(workbook) else { throw Problems([.notAWorkbook(archive.file)]) }
    let relations = try XLSXRelations(of: workbook, in: archive)
    let list = XLSXSheetList()
    try archive.scan(workbook, for: list)
    let context = try context(relations, dates: list.dates)
    let parts = Dictionary(
      relations.all.filter { $0.kind == "worksheet" }.map { ($0.id, $0.part) },
      uniquingKeysWith: { first, _ in first })
    var (sheets, count): ([Sheet], Int) = ([], 0)
    for entry in list.entries {
      guard let part = parts[entry.relation] else { continue }
      let building = SheetBuilding(
        entry.name, isHidden: entry.isHidden, of: archive.file, after: count, limits: limits)
      let reading = XLSXSheetReading(building, context)
      try archive.scan(part, for: reading)
      sheets.append(try reading.building.sheet())
      count = reading.building.count
    }
    return sheets
  }

  private func context(
    _ relations: XLSXRelations, dates: DateSystem
  ) throws(Problems) -> XLSXSheetReading.Context {
    let styles = XLSXStyles()
    let shared = XLSXSharedStrings(longest: limits.textLength)
    if let part = relations.part(serving: "styles") { try archive.scan(part, for: styles) }
    if let part = relations.part(serving: "sharedStrings") { try archive.scan(part, for: shared) }
    return XLSXSheetReading.Context(
      strings: shared.strings, formats: styles.formats, dates: dates, longest: limits.textLength)
  }
}
