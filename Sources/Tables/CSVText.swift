/// Tables written as delimited text, for machines or for spreadsheets.
public enum CSVText {
  /// For whom a table is written.
  public enum Form: Sendable, Hashable, CaseIterable {
    /// Exactly the cells, commas, LF: RFC 4180 for programs, and for reading back.
    case exact
    /// As `exact`, but no text is a formula for a spreadsheet.
    case safe
    /// As `safe`, as a French spreadsheet opens it: UTF-8 mark, semicolons, CRLF.
    case spreadsheet
  }

  /// Returns a table as text, one line a row.
  ///
  ///     CSVText.table(header: ["id", "name"], rows: [["a", "b, c"]])
  ///     // "id,name\na,\"b, c\"\n"
  ///     CSVText.table(header: ["id"], rows: [["=1+1"], ["-1,5"]], form: .safe)
  ///     // "id\n'=1+1\n\"-1,5\"\n"
  ///
  /// Conventions: a text that begins with `=`, `+`, `-`, `@`, a tab or a return is written after an
  /// apostrophe, save in `exact`: a spreadsheet would run it. A number keeps its sign.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  /// - SeeAlso: https://owasp.org/www-community/attacks/CSV_Injection
  public static func table(
    header: [String], rows: [[String]], form: Form = .exact
  ) -> String {
    var bytes: [UInt8] = form == .spreadsheet ? [0xEF, 0xBB, 0xBF] : []
    for row in [header] + rows {
      for (column, cell) in row.enumerated() {
        if column > 0 { bytes.append(form.delimiter) }
        append(form == .exact ? cell : cell.defused, to: &bytes, form.delimiter)
      }
      if form == .spreadsheet { bytes.append(UInt8(ascii: "\r")) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ cell: String, to bytes: inout [UInt8], _ delimiter: UInt8) {
    let mark = UInt8(ascii: "\"")
    let isQuoted = cell.utf8.contains { byte in
      byte == delimiter || byte == mark || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
    guard isQuoted else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(mark)
    for byte in cell.utf8 {
      if byte == mark { bytes.append(mark) }
      bytes.append(byte)
    }
    bytes.append(mark)
  }
}

extension CSVText.Form {
  fileprivate var delimiter: UInt8 {
    UInt8(ascii: self == .spreadsheet ? ";" : ",")
  }
}

extension String {
  /// This text so that a spreadsheet shows it and does not run it.
  fileprivate var defused: String {
    guard let first = utf8.first, "=+-@\t\r\n".utf8.contains(first), !isSignedNumber else {
      return self
    }
    return "'" + self
  }

  /// Whether this is a number after a sign, in per cent or not.
  private var isSignedNumber: Bool {
    guard let sign = first, sign == "+" || sign == "-" else { return false }
    let digits = dropFirst().last == "%" ? dropFirst().dropLast() : dropFirst()
    return digits.first != "-" && StrictNumber.decimal(String(digits).trimmed) != nil
  }
}
