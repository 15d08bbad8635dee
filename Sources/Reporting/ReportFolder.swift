import Graphs
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

  /// Returns the name of the page in a language.
  static func page(in language: Language) -> String { name("index", "html", language) }

  /// Makes the files of a report on what was found in a window, without a before.
  ///
  /// - Throws: What Graphviz refused, with its place in the drawing.
  public init(_ analysis: Analysis) throws(GraphvizError) {
    try self.init(Report(analysis))
  }

  /// Makes the files of a report.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - outlines: The official outlines of communes for the map, if there are.
  /// - Throws: What Graphviz refused, with its place in the drawing.
  public init(
    _ report: Report, outlines: CommuneOutlines? = nil
  ) throws(GraphvizError) {
    var files = ["ledger.json": report.network.ledger.json.bytes]
    var drawings: [Language: [Picture]] = [:]
    for (language, drawn) in zip(Language.allCases, Self.drawings(of: report, outlines)) {
      let pictures = try drawn.get()
      drawings[language] = pictures
      for picture in pictures {
        for (format, bytes) in picture.files {
          files[Self.name(picture.figure.name, format.rawValue, language)] = bytes
        }
      }
    }
    // What a picture shows is said in both languages, whichever it is drawn in.
    let figures = Dictionary(
      (drawings[.french] ?? []).map { ($0.figure.name, $0.figure) },
      uniquingKeysWith: { first, _ in first })
    let document = report.document(figures: figures)
    let told = Self.told(report, document, drawings)
    self.files = told.reduce(into: files) { $0.merge($1.files) { _, new in new } }
    workbooks = told.reduce(into: [:]) { $0.merge($1.workbooks) { _, new in new } }
  }

  init(files: [String: [UInt8]], workbooks: [String: [WrittenSheet]] = [:]) {
    self.files = files
    self.workbooks = workbooks
  }

  /// The data, and what is read in each language: pieces that know nothing of each other.
  private static func told(
    _ report: Report, _ document: Document, _ drawings: [Language: [Picture]]
  ) -> [ReportFolder] {
    let languages = Language.allCases
    return concurrently(1 + languages.count) { piece in
      guard piece > 0 else {
        return ReportFolder(files: ["report.json": report.json(document).bytes])
      }
      let language = languages[piece - 1]
      let markdown = document.markdown(in: language) { name($0, "svg", language) }
      return ReportFolder(
        files: [
          page(in: language): Array(page(document, drawings[language] ?? [], language).utf8),
          name("report", "md", language): Array(markdown.utf8),
        ],
        workbooks: [name("workbook", "xlsx", language): document.sheets(in: language)])
    }
  }

  static func page(
    _ document: Document, _ pictures: [Picture], _ language: Language
  ) -> String {
    let drawings = Dictionary(
      pictures.map { ($0.figure.name, $0.inlineSVG) }, uniquingKeysWith: { first, _ in first })
    let other = page(in: language == .french ? .english : .french)
    return document.html(
      in: language, pictures: drawings, other: other, workbook: name("workbook", "xlsx", language))
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

  /// The pictures of each language; while Graphviz draws for one, the other is prepared.
  private static func drawings(
    of report: Report, _ outlines: CommuneOutlines?
  ) -> [Result<[Picture], GraphvizError>] {
    concurrently(Language.allCases.count) { number in
      do throws(GraphvizError) {
        return .success(try pictures(of: report, outlines, in: Language.allCases[number]))
      } catch {
        return .failure(error)
      }
    }
  }

  /// The pictures that the records allow.
  private static func pictures(
    of report: Report, _ outlines: CommuneOutlines?, in language: Language
  ) throws(GraphvizError) -> [Picture] {
    var request = DrawingRequest(in: language)
    (request.outlines, request.rehearsal) = (outlines, report.rehearsal)
    var pictures: [Picture] = []
    for view in View.allCases {
      if let picture = try view.picture(of: report.analysis, for: request) {
        pictures.append(picture)
      }
    }
    return pictures
  }

  /// French has the plain name, English says so.
  static func name(_ stem: String, _ ending: String, _ language: Language) -> String {
    language == .french ? "\(stem).\(ending)" : "\(stem).\(language.rawValue).\(ending)"
  }
}
