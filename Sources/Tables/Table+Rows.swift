extension Table {
  /// The rows under the header, each made when somebody asks for it.
  public struct Rows: Sendable, RandomAccessCollection {
    private let cells: CellStore
    private let header: Int

    init(_ cells: CellStore, under header: Int) {
      self.cells = cells
      self.header = header
    }

    /// Zero.
    public var startIndex: Int { 0 }
    /// How many rows there are.
    public var endIndex: Int { cells.count - header - 1 }

    /// The row of an index.
    public subscript(index: Int) -> Row {
      Row(index: index, line: line(ofRow: index), rows: self)
    }

    /// The physical line of the header.
    var headerLine: Int { Int(cells.lines[header]) }

    func line(ofRow index: Int) -> Int {
      Int(cells.lines[header + 1 + index])
    }

    func strings(ofRow index: Int) -> [String] {
      cells.strings(ofRecord: header + 1 + index)
    }

    /// Returns the text of a cell, or nil if it is empty or there is none.
    func text(ofRow index: Int, _ column: Int) -> String? {
      guard let slice = cells.slice(header + 1 + index, column), !slice.isEmpty else { return nil }
      let text = cells.string(slice)
      return text.isEmpty ? nil : text
    }

    /// Returns the first cell of a row that stands under no heading and holds something.
    func cell(ofRow index: Int, beyond columns: Int) -> (column: Int, value: String)? {
      let count = cells.places(ofRecord: header + 1 + index).count
      guard count > columns else { return nil }
      for column in columns..<count {
        if let value = text(ofRow: index, column) { return (column, value) }
      }
      return nil
    }

    /// The decimal sign of the first thousand rows.
    var decimalSign: Dialect.DecimalSign? {
      let records = (header + 1)..<Swift.min(cells.count, header + 1001)
      return Dialect.DecimalSign(
        of: records.lazy.flatMap { record in
          cells.places(ofRecord: record).lazy.map { cells.text[cells.slices[$0].range] }
        })
    }
  }

  /// One row, its cells in the order of the header, trimmed.
  public struct Row: Sendable {
    let index: Int
    /// The physical line where the row starts.
    public let line: Int
    fileprivate let rows: Rows

    /// The cells; a row may have fewer than the header.
    public var cells: [String] {
      rows.strings(ofRow: index)
    }
  }
}
