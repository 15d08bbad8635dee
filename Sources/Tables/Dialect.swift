/// How a delimited file writes its table, as it was found or as somebody said.
///
///     try Table(bytes, file: "towns.csv", definition: towns).dialect?.delimiter   // .semicolon
public struct Dialect: Sendable, Hashable {
  /// What stands between cells.
  public enum Delimiter: String, Sendable, Hashable, CaseIterable {
    /// As the standard has it.
    case comma = ","
    /// As French spreadsheets write it.
    case semicolon = ";"
    /// As what is copied out of a spreadsheet has it.
    case tab = "\t"

    /// The byte that it is.
    var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }

  /// What stands between lines.
  public enum LineEnds: String, Sendable, Hashable {
    /// Line feeds, or none at all.
    case lf = "LF"
    /// Returns and line feeds.
    case crlf = "CRLF"
    /// Returns.
    case cr = "CR"
    /// Several kinds: the file was pasted together, and every one ends a line.
    case mixed
  }

  /// What stands before decimals.
  public enum DecimalSign: String, Sendable, Hashable {
    /// As in English and in programs.
    case point = "."
    /// As in French.
    case comma = ","
    /// Some cells have one and some the other; both are read.
    case mixed
  }

  /// How bytes stand for letters.
  public let encoding: TextEncoding
  /// Whether the file begins with a byte order mark.
  public let hasMark: Bool
  /// What stands between cells.
  public let delimiter: Delimiter
  /// What stands between lines.
  public let lineEnds: LineEnds
  /// The physical line of the header; what stands above is a title.
  public let headerLine: Int
  /// What stands before decimals in the first thousand rows, or nil if no number there has any.
  public let decimalSign: DecimalSign?

  /// Whether this is what a program would write: UTF-8, commas, line feeds, points, no title.
  public var isPlain: Bool {
    encoding == .utf8 && !hasMark && delimiter == .comma && lineEnds == .lf && headerLine == 1
      && decimalSign != .comma && decimalSign != .mixed
  }
}

extension Dialect {
  /// What somebody says of a file instead of letting it be found.
  public struct Choice: Sendable, Hashable {
    /// How bytes stand for letters, or nil to find out.
    public let encoding: TextEncoding?
    /// What stands between cells, or nil to find out.
    public let delimiter: Delimiter?

    /// Says what is known; the rest is found.
    public init(encoding: TextEncoding? = nil, delimiter: Delimiter? = nil) {
      self.encoding = encoding
      self.delimiter = delimiter
    }
  }
}

extension Dialect.LineEnds {
  /// The kind that all line ends outside quotations have.
  init(_ lines: LineCounts) {
    switch (lines.lf > 0, lines.crlf > 0, lines.cr > 0) {
    case (_, false, false): self = .lf
    case (false, true, false): self = .crlf
    case (false, false, true): self = .cr
    default: self = .mixed
    }
  }
}

extension Dialect.DecimalSign {
  /// The sign that numbers of some cells have, or nil if none has decimals.
  init?(of cells: some Sequence<ArraySlice<UInt8>>) {
    var (hasPoint, hasComma) = (false, false)
    for cell in cells {
      guard let sign = Dialect.DecimalSign.sign(of: cell) else { continue }
      if sign == UInt8(ascii: ",") { hasComma = true } else { hasPoint = true }
    }
    guard hasPoint || hasComma else { return nil }
    self = hasPoint && hasComma ? .mixed : hasComma ? .comma : .point
  }

  /// The sign before the decimals of a cell that is a number.
  private static func sign(of cell: ArraySlice<UInt8>) -> UInt8? {
    guard cell.count < 30,
      let sign = cell.first(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }),
      StrictNumber.decimal(String(decoding: cell, as: UTF8.self)) != nil
    else { return nil }
    return sign
  }
}
