/// One cell of an ODS sheet while it is scanned: what its attributes say, before its text is known.
struct ODSCell {
  /// What the attributes say that it holds.
  private enum Content {
    case text(String?)
    case known(Cell)
    case number(Double)
    case error
  }

  /// How many cells side by side it stands for.
  let times: Int
  /// How many columns and rows it is shown over.
  let span: (columns: Int, rows: Int)
  /// Whether another cell is shown over it.
  let isCovered: Bool
  private let content: Content
  private let isBooleanFormula: Bool
  private let hasFormula: Bool

  /// Reads the attributes of a cell.
  ///
  /// - Throws: The value that is not of the type that it announces.
  init(_ tag: XMLOpening) throws(Mistyped) {
    times = tag.count("table:number-columns-repeated")
    span = (tag.count("table:number-columns-spanned"), tag.count("table:number-rows-spanned"))
    isCovered = tag.name == "table:covered-table-cell"
    let formula = tag["table:formula"]
    hasFormula = formula != nil
    isBooleanFormula = formula.map { $0 == "of:=TRUE()" || $0 == "of:=FALSE()" } ?? false
    let isError = tag["calcext:value-type"].map { $0 == "error" } ?? false
    content = try isError ? .error : ODSCell.content(tag)
  }

  /// A value that is not of the type that it announces.
  struct Mistyped: Error {
    let value: String
  }

  private static func content(_ tag: XMLOpening) throws(Mistyped) -> Content {
    guard let type = tag["office:value-type"] else { return .text(nil) }
    switch type {
    case "float", "percentage", "currency":
      let value = tag["office:value"]
      guard let value, let number = Double(digits: Array(value.bytes)) else {
        throw Mistyped(value: value?.string ?? "")
      }
      return .number(number)
    case "boolean":
      return .known(.boolean(tag["office:boolean-value"].map { $0 == "true" } ?? false))
    case "date":
      let text = tag["office:date-value"]?.string ?? ""
      // Before year 1 or past 9999 no date of records lies: such a cell stays text.
      return .known(Cell(iso: text) ?? Cell(nonempty: text))
    case "time":
      let text = tag["office:time-value"]?.string ?? ""
      return .known(Cell(isoDuration: text) ?? Cell(nonempty: text))
    default: return .text(tag["office:string-value"]?.string)
    }
  }

  /// Returns what the cell holds, now that its text is known.
  func cell(_ text: String) -> Cell {
    switch content {
    case .error: .error(text)
    case .known(let cell): cell
    // LibreOffice writes booleans so that come from elsewhere.
    case .number(let number) where isBooleanFormula: .boolean(number != 0)
    // So did programs before `calcext` write errors: as zero, or as text.
    case .number where hasFormula && text.isFormulaError: .error(text)
    case .text where hasFormula && text.isFormulaError: .error(text)
    case .number(let number): .number(number)
    case .text(let value): Cell(nonempty: value ?? text)
    }
  }
}

extension XMLOpening {
  /// Returns how often something is repeated: once where the tag does not say.
  ///
  /// No sheet has more than some million rows, so that more makes no difference.
  func count(_ attribute: StaticString) -> Int {
    min(max(1, self[attribute]?.integer ?? 1), 1 << 21)
  }
}

extension String {
  fileprivate var isFormulaError: Bool {
    guard let first = utf8.first, first == UInt8(ascii: "#") || first == UInt8(ascii: "E") else {
      return false
    }
    let errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]
    return errors.contains(self) || hasPrefix("Err:5")
  }
}
