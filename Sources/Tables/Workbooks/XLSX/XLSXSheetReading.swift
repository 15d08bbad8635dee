/// Takes one sheet of an XLSX archive, cell by cell as they are scanned.
final class XLSXSheetReading: XMLHandler {
  /// What all sheets of an archive share.
  struct Context {
    let strings: [String]
    let formats: [NumberFormat]
    let dates: DateSystem
    let longest: Int
  }

  /// How a cell writes what it holds.
  private enum Kind {
    case number, shared, inline, formulaText, boolean, error, date
  }

  private let context: Context
  private(set) var building: SheetBuilding
  private var column = 0
  private var kind = Kind.number
  private var format = NumberFormat.number
  private var hasFormula = false
  private var hasValue = false
  private var isInValue = false
  private var isInline = false
  private var value: [UInt8] = []
  private var text: RichText

  init(_ building: SheetBuilding, _ context: Context) {
    self.building = building
    self.context = context
    text = RichText(longest: context.longest)
  }

  func open(_ tag: XMLOpening) throws(Problems) {
    let name = tag.name.withoutPrefix
    switch name {
    case "c": beginCell(tag)
    case "v":
      hasValue = true
      isInValue = true
    case "row":
      try building.beginRow(tag["r"]?.integer ?? building.row + 1)
      column = 0
    case "f": hasFormula = true
    case "is": isInline = true
    case "mergeCell":
      if let range = tag["ref"].flatMap({ CellRange($0.string) }) { building.merge(range) }
    default: if isInline { text.open(name) }
    }
  }

  func write(_ piece: XMLWord) throws(Problems) {
    if isInValue {
      // A text that is too long stays too long.
      if value.count <= 4 * context.longest { value.append(contentsOf: piece.bytes) }
    } else if isInline {
      text.write(piece)
    }
  }

  func close(_ name: XMLWord) throws(Problems) {
    let name = name.withoutPrefix
    switch name {
    case "c": try building.put(try cell(), column: column)
    case "v": isInValue = false
    case "row": try building.endRow()
    case "is": isInline = false
    default: if isInline { text.close(name) }
    }
  }

  /// A cell without a reference stands to the right of the one before.
  private func beginCell(_ tag: XMLOpening) {
    column = tag["r"].flatMap { CellReference(bytes: $0.bytes)?.column } ?? column + 1
    kind = tag["t"].map(XLSXSheetReading.kind) ?? .number
    let style = tag["s"]?.integer ?? 0
    format = style < context.formats.count ? context.formats[style] : .number
    (hasFormula, hasValue, isInValue, isInline) = (false, false, false, false)
    value.removeAll(keepingCapacity: true)
    text.begin()
  }

  private static func kind(_ word: XMLWord) -> Kind {
    switch word {
    case "s": .shared
    case "inlineStr": .inline
    case "str": .formulaText
    case "b": .boolean
    case "e": .error
    case "d": .date
    default: .number
    }
  }

  private func cell() throws(Problems) -> Cell {
    if kind == .inline { return Cell(nonempty: text.string) }
    if hasFormula, !hasValue || (value.isEmpty && kind != .formulaText) { return .uncalculated }
    guard !value.isEmpty else { return .empty }
    switch kind {
    case .number: return try number()
    case .formulaText, .inline: return Cell(nonempty: RichText.string(value))
    case .error: return .error(word)
    case .shared, .boolean, .date: return try typed()
    }
  }

  private func number() throws(Problems) -> Cell {
    guard let number = Double(digits: value) else { throw mistyped }
    switch format {
    case .number: return .number(number)
    case .date: return Cell(serial: number, in: context.dates)
    case .duration: return Cell(duration: number)
    }
  }

  private func typed() throws(Problems) -> Cell {
    let cell: Cell? =
      switch kind {
      case .shared:
        Int(word).flatMap {
          context.strings.indices.contains($0) ? Cell(nonempty: context.strings[$0]) : nil
        }
      case .boolean where word == "1" || word == "true": .boolean(true)
      case .boolean where word == "0" || word == "false": .boolean(false)
      case .boolean: nil
      default: Cell(iso: word)
      }
    guard let cell else { throw mistyped }
    return cell
  }

  private var word: String {
    String(decoding: value, as: UTF8.self)
  }

  private var mistyped: Problems {
    Problems([.badCell(word, at: building.location(column: column))])
  }
}
