import Languages

/// Writes the page of a document, each id once.
struct PageWriter {
  let document: Document
  let language: Language
  let pictures: [String: String]
  let other: String?
  let workbook: String
  /// Whether the page is a sheet to hang up: whole tables, nothing to filter them, and on paper no
  /// column of proofs.
  let isSheet: Bool
  let facets: PageFacets
  let places: PagePlaces
  /// The ids that stand in the page so far.
  var ids: Set<String>

  /// How many rows of a table and items of a list a page shows; the workbook holds the others.
  static let longest = 250
  /// How many of them this page shows: nothing stands beside a sheet that could hold the others.
  var longest: Int { isSheet ? .max : PageWriter.longest }
  /// How many rows of the records a row of the page opens onto.
  static let mostEvidence = 12

  init(
    _ document: Document, language: Language, pictures: [String: String], other: String?,
    workbook: String = "", isSheet: Bool = false
  ) {
    (self.document, self.language, self.pictures) = (document, language, pictures)
    (self.other, self.workbook, self.isSheet) = (other, workbook, isSheet)
    let longest = isSheet ? Int.max : PageWriter.longest
    facets = PageFacets(document, atMost: longest)
    places = PagePlaces(document, atMost: longest)
    ids = Set(document.sections.map(\.id) + ["main", "controls"])
  }

  /// Returns the whole page.
  mutating func page() -> String {
    let frame = PageFrame(
      language, title: document.title, subtitle: document.subtitle, other: other, isSheet: isSheet)
    let sections = document.sections.indices.map { section(at: $0) }
    return frame.page(
      aids: isSheet ? [contents] : [contents, controls],
      content: sections.joined(separator: "\n"))
  }

  private var contents: String {
    let links = document.sections.map { section in
      "<li><a href=\"#\(section.id.escaped)\">\(section.title[language].escaped)</a></li>"
    }
    let words = PageWords.contents[language]
    return """
      <nav aria-label="\(words)"><details><summary>\(words)</summary><ol>
      \(links.joined(separator: "\n"))
      </ol></details></nav>
      """
  }
}
