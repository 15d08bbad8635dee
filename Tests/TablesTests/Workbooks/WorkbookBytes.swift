@testable import Tables

/// Small workbooks as their programs write them.
enum WorkbookBytes {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Returns the parts of an `.xlsx` workbook with one sheet.
  ///
  /// - Parameters:
  ///   - data: What stands inside `sheetData`.
  ///   - after: What stands after it.
  ///   - strings: What stands inside `sst`.
  ///   - styles: What stands inside `styleSheet`.
  ///   - properties: The attributes of `workbookPr`.
  ///   - target: How the workbook names the part of the sheet.
  static func xlsxParts(
    _ data: String, after: String = "", strings: String = "", styles: String = "",
    properties: String = "", target: String = "worksheets/sheet1.xml"
  ) -> [ArchiveBytes.Part] {
    let relation = { (id: String, kind: String, target: String) in
      "<Relationship Id='\(id)' Type='\(office)/\(kind)' Target='\(target)'/>"
    }
    return [
      ArchiveBytes.Part("[Content_Types].xml", "<Types/>"),
      ArchiveBytes.Part(
        "_rels/.rels",
        "<Relationships>\(relation("r1", "officeDocument", "xl/workbook.xml"))</Relationships>"),
      ArchiveBytes.Part(
        "xl/workbook.xml",
        "<workbook xmlns='\(main)' xmlns:r='\(office)'><workbookPr \(properties)/><sheets>"
          + "<sheet name='institutions' sheetId='1' r:id='r1'/></sheets></workbook>"),
      ArchiveBytes.Part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>" + relation("r1", "worksheet", target)
          + relation("r2", "sharedStrings", "sharedStrings.xml")
          + relation("r3", "styles", "/xl/styles.xml") + "</Relationships>"),
      ArchiveBytes.Part("xl/sharedStrings.xml", "<sst xmlns='\(main)'>\(strings)</sst>"),
      ArchiveBytes.Part("xl/styles.xml", "<styleSheet xmlns='\(main)'>\(styles)</styleSheet>"),
      ArchiveBytes.Part(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='\(main)'><sheetData>\(data)</sheetData>\(after)</worksheet>"),
    ]
  }

  /// Returns the sheet of an `.xlsx` workbook.
  static func xlsx(
    _ data: String, after: String = "", strings: String = "", styles: String = "",
    properties: String = "", target: String = "worksheets/sheet1.xml"
  ) throws(Problems) -> Sheet {
    let parts = xlsxParts(
      data, after: after, strings: strings, styles: styles, properties: properties, target: target)
    return try Workbook(ArchiveBytes.of(parts), file: "a.xlsx").sheets[0]
  }

  /// Returns the sheets of an `.ods` workbook.
  ///
  /// - Parameters:
  ///   - tables: What stands inside `office:spreadsheet`.
  ///   - styles: What stands inside `office:automatic-styles`.
  static func ods(_ tables: String, styles: String = "") throws(Problems) -> [Sheet] {
    let names = ["office", "table", "text", "style", "calcext", "draw", "dc"]
      .map { " xmlns:\($0)='urn:\($0)'" }.joined()
    let content =
      "<office:document-content\(names)><office:automatic-styles>\(styles)"
      + "</office:automatic-styles><office:body><office:spreadsheet>\(tables)"
      + "</office:spreadsheet></office:body></office:document-content>"
    let parts = [ArchiveBytes.Part("content.xml", content)]
    return try Workbook(ArchiveBytes.of(parts), file: "a.ods").sheets
  }

  /// Returns what the cells of one ODS row hold.
  static func odsRow(_ cells: String) throws(Problems) -> [Cell] {
    let sheets = try ods(
      "<table:table table:name='s'><table:table-row>\(cells)</table:table-row></table:table>")
    return sheets[0].rows.first?.cells ?? []
  }
}
