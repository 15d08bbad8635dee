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

  /// Returns the document as one page to print and hang up, which asks nothing of any address.
  ///
  /// On the screen every row opens onto what it rests on; on paper that column is left out. No row
  /// is left out, however many there are.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - pictures: What draws each figure, by its name.
  ///   - other: The file of the same page in the other language, if there is one.
  public func sheet(
    in language: Language, pictures: [String: String] = [:], other: String? = nil
  ) -> String {
    var writer = PageWriter(
      self, language: language, pictures: pictures, other: other, isSheet: true)
    return writer.page()
  }
}
