import Tables

extension Document {
  /// Returns the document as the data of a sheet: `maillage/sheet/1`.
  ///
  /// - Parameters:
  ///   - sheet: Which sheet it is.
  ///   - id: What it is of, or nil for the whole network.
  public func json(of sheet: PrintedSheet, _ id: String?) -> JSONValue {
    [
      "schema": "maillage/sheet/1", "sheet": .string(sheet.rawValue), "of": JSONValue(id),
      "document": json,
    ]
  }
}
