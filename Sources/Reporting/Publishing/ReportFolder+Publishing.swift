import Languages
import Tables

extension ReportFolder {
  /// Makes the files of a published report: pages, text and data, without pictures, ledger or rows.
  public init(_ report: PublishedReport) {
    let document = report.document
    let data: JSONValue = ["schema": "maillage/published-report/1", "document": document.json]
    var files = ["report.json": data.bytes]
    var workbooks: [String: [WrittenSheet]] = [:]
    for language in Language.allCases {
      let markdown = document.markdown(in: language) { $0 }
      files[Self.page(in: language)] = Array(Self.page(document, [], language).utf8)
      files[Self.name("report", "md", language)] = Array(markdown.utf8)
      workbooks[Self.name("workbook", "xlsx", language)] = document.sheets(in: language)
    }
    self.init(files: files, workbooks: workbooks)
  }

  /// Returns what lies in a folder and is no file of this report, by name.
  ///
  /// Beside a published report, the ledger of the whole one would tell everything.
  public func strangers(in folder: String) -> [String] {
    FileSystem.names(in: folder).filter { files[$0] == nil && workbooks[$0] == nil }
  }
}
