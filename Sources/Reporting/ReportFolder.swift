import Graphviz
import Languages
import Partners
import Tables

/// A report as files: pages, text, data and pictures, in both languages.
public struct ReportFolder: Sendable {
  /// The files, by name.
  public let files: [String: [UInt8]]
  /// The tables of the report as workbooks, by name.
  public let workbooks: [String: [WrittenSheet]]

  /// The page that people open first.
  public static let page = "index.html"

  /// Makes the files of a report.
  ///
  /// - Parameters:
  ///   - analysis: What was found.
  ///   - outlines: The official outlines of communes for the map, if there are.
  /// - Throws: What Graphviz refused, with its place in the drawing.
  public init(
    _ analysis: Analysis, outlines: CommuneOutlines? = nil
  ) throws(GraphvizError) {
    var files = ["report.json": analysis.gapsJSON.bytes]
    files["ledger.json"] = analysis.network.ledger.json.bytes
    var workbooks: [String: [WrittenSheet]] = [:]
    for language in Language.allCases {
      let pictures = try Self.pictures(of: analysis, outlines, in: language)
      for picture in pictures {
        for (format, bytes) in picture.files {
          files[Self.name(picture.figure.name, format.rawValue, language)] = bytes
        }
      }
      let figures = Dictionary(uniqueKeysWithValues: pictures.map { ($0.figure.name, $0.figure) })
      let drawings = Dictionary(
        uniqueKeysWithValues: pictures.map { ($0.figure.name, $0.inlineSVG) })
      let document = analysis.reportDocument(figures: figures)
      workbooks[Self.name("workbook", "xlsx", language)] = document.sheets(in: language)
      let other = Self.name("index", "html", language == .french ? .english : .french)
      let page = document.html(in: language, pictures: drawings, other: other)
      let markdown = document.markdown(in: language) { Self.name($0, "svg", language) }
      files[Self.name("index", "html", language)] = Array(page.utf8)
      files[Self.name("report", "md", language)] = Array(markdown.utf8)
    }
    self.files = files
    self.workbooks = workbooks
  }

  /// Writes the files into a folder, each whole or not at all.
  public func write(to folder: String) throws(Problems) {
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try FileSystem.write(bytes, to: folder + "/" + name)
    }
    for (name, sheets) in workbooks.sorted(by: { $0.key < $1.key }) {
      let bytes = try WorkbookWriter(sheets, file: name).bytes()
      try FileSystem.write(bytes, to: folder + "/" + name)
    }
  }

  /// The pictures that the records allow.
  private static func pictures(
    of analysis: Analysis, _ outlines: CommuneOutlines?, in language: Language
  ) throws(GraphvizError) -> [Picture] {
    var request = DrawingRequest(in: language)
    request.outlines = outlines
    var pictures: [Picture] = []
    for view in View.allCases {
      if let picture = try view.picture(of: analysis, for: request) {
        pictures.append(picture)
      }
    }
    return pictures
  }

  /// French has the plain name, English says so.
  private static func name(_ stem: String, _ ending: String, _ language: Language) -> String {
    language == .french ? "\(stem).\(ending)" : "\(stem).\(language.rawValue).\(ending)"
  }
}
