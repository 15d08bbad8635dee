import Foundation
import Testing

@testable import Tables

/// Our reading of messy workbooks against that of openpyxl, cell for cell, and against what odfpy
/// was told to write.
@Suite(
  "Peer workbooks",
  .enabled(
    if: !PeerWorkbook.all.isEmpty, "openpyxl or odfpy is not installed; make test installs them"))
struct PeerWorkbookTests {
  @Test("every cell, merged range and hidden sheet is what the peer says", arguments: 0..<4)
  func same(index: Int) throws {
    let theirs = PeerWorkbook.all[index]
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: theirs.file)))
    let ours = try Workbook(bytes, file: theirs.name)
    #expect(ours.sheets.map(\.name) == theirs.sheets.map(\.name))
    for (our, their) in zip(ours.sheets, theirs.sheets) {
      #expect(our.isHidden == their.isHidden, "\(theirs.name): \(their.name)")
      #expect(our.merged.map(\.description).sorted() == their.merged)
      let (left, right) = (Self.cells(of: our), their.cells.map(Self.canonical))
      #expect(left.count == right.count, "\(theirs.name): \(their.name)")
      let differences = zip(left, right).filter { $0 != $1 }
      #expect(differences.isEmpty, "\(theirs.name): \(differences.prefix(3))")
    }
  }

  @Test("the workbooks hold thousands of cells of every kind")
  func enough() {
    let cells = PeerWorkbook.all.flatMap { $0.sheets.flatMap(\.cells) }
    #expect(cells.count > 8_000)
    #expect(
      Set(cells.map { $0[1] })
        == ["boolean", "day", "error", "moment", "number", "text", "time"])
  }

  /// The cells that hold something, as place, kind and text; the peers pass over formulas without
  /// a result.
  static func cells(of sheet: Sheet) -> [[String]] {
    sheet.rows.flatMap { row in
      row.cells.enumerated().compactMap { column, cell in
        guard let (kind, text) = described(cell) else { return nil }
        return [CellReference(row: row.number, column: column + 1).description, kind, text]
      }
    }
  }

  /// The same digits for the same number, however the peer writes it.
  static func canonical(_ cell: [String]) -> [String] {
    guard cell[1] == "number", let number = Double(cell[2]) else { return cell }
    return [cell[0], cell[1], "\(number)"]
  }

  private static func described(_ cell: Cell) -> (String, String)? {
    switch cell {
    case .empty, .uncalculated: nil
    case .number(let number): ("number", "\(number)")
    case .error(let error): ("error", error)
    case .text(let text): ("text", text)
    case .boolean: ("boolean", cell.text ?? "")
    case .day: ("day", cell.text ?? "")
    case .moment: ("moment", cell.text ?? "")
    case .time: ("time", cell.text ?? "")
    }
  }
}
