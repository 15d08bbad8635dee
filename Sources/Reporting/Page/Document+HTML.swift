import Languages

extension Document {
  /// Returns the document as one page that asks nothing of any other address.
  ///
  /// The page reads and prints without its script; with it, rows can be searched, filtered and
  /// sorted, and pictures and rows point at each other.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - pictures: What draws each figure, by its name.
  ///   - other: The file of the same page in the other language.
  ///   - workbook: The file that holds every row, also of tables too long for a page.
  public func html(
    in language: Language, pictures: [String: String], other: String,
    workbook: String = "workbook.xlsx"
  ) -> String {
    var writer = PageWriter(
      self, language: language, pictures: pictures, other: other, workbook: workbook)
    return writer.page()
  }
}
