import PeerPython
import Foundation
import Tables
import Testing

/// A workbook that we wrote, as openpyxl reads it.
@Suite(
  "Written workbooks and openpyxl",
  .enabled(
    if: Python.has("openpyxl"), "openpyxl is not installed; make test installs it"))
struct WrittenWorkbookPeersTests {
  private static let script = """
    import openpyxl, sys
    sheet = openpyxl.load_workbook(sys.argv[1])["zones"]
    print([[cell.value for cell in row] for row in sheet.iter_rows()])
    print([cell.data_type for cell in sheet[2]])
    print(sheet["C2"].is_date, sheet["A1"].font.bold, sheet.freeze_panes, sheet.auto_filter.ref)
    print([sheet.column_dimensions[c].width > 7 for c in "ABCDE"])
    print([(v.type, v.formula1, str(v.sqref)) for v in sheet.data_validations.dataValidation])
    """

  @Test("values, types, widths, filter, frozen heading and choices are there")
  func reads() throws {
    let day = try #require(Day(year: 2022, month: 3, day: 24))
    let sheet = WrittenSheet(
      "zones",
      columns: ["zone", "pupils", "last", "known", "state"].map {
        WrittenColumn($0, choices: $0 == "state" ? ["silent", "covered"] : [])
      },
      rows: [
        [.text("=Nord"), .number(6070), .day(day), .boolean(true), .text("silent")],
        [.text("Bessèges"), .number(0.5), .empty, .boolean(false), .empty],
      ])
    let path = NSTemporaryDirectory() + "maillage-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileSystem.write(WorkbookWriter([sheet], file: path).bytes(), to: path)
    let expected = """
      [['zone', 'pupils', 'last', 'known', 'state'], \
      ['=Nord', 6070, datetime.datetime(2022, 3, 24, 0, 0), True, 'silent'], \
      ['Bessèges', 0.5, None, False, None]]
      ['s', 'n', 'd', 'b', 's']
      True True A2 A1:E3
      [True, True, True, True, True]
      [('list', '"silent,covered"', 'E2:E1048576')]

      """
    #expect(Python.output(of: Self.script, [path]) == expected)
  }
}
