import Languages

/// Writes the page of a document, each id once.
struct PageWriter {
  let document: Document
  let language: Language
  let pictures: [String: String]
  let other: String?
  let workbook: String
  /// Whether the page is a sheet to hang up: whole tables, and on paper no column of proofs.
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
    let title = document.title[language].escaped
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageAssets.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <style>\(PageAssets.style)</style>
      </head>
      <body\(isSheet ? " class=\"sheet\"" : "")>
      <a class="skip" href="#main">\(PageWords.skip[language])</a>
      <header>
      <h1>\(title)</h1>
      <p>\((document.subtitle?[language] ?? "").escaped)</p>
      \(switchLink)
      </header>
      \(contents)
      \(controls)
      <main id="main">
      \(document.sections.indices.map { section(at: $0) }.joined(separator: "\n"))
      </main>
      <script>\(PageAssets.script)</script>
      </body>
      </html>

      """
  }

  private var switchLink: String {
    guard let other else { return "" }
    let (code, words) = language == .french ? ("en", "In English") : ("fr", "En français")
    return "<p><a id=\"other-language\" href=\"\(other.escaped)\" hreflang=\"\(code)\" "
      + "lang=\"\(code)\">\(words)</a></p>"
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
