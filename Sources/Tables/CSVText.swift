/// Tables written for machines: comma-separated, RFC 4180, LF.
public enum CSVText {
  /// Returns a table as text, one line a row.
  ///
  ///     CSVText.table(header: ["id", "name"], rows: [["a", "b, c"]])
  ///     // "id,name\na,\"b, c\"\n"
  public static func table(header: [String], rows: [[String]]) -> String {
    ([header] + rows)
      .map { row in row.map(quoted).joined(separator: ",") + "\n" }
      .joined()
  }

  private static func quoted(_ cell: String) -> String {
    let special: Set<Character> = [",", "\"", "\n", "\r", "\r\n"]
    guard cell.contains(where: special.contains) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
