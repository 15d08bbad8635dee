import Languages

/// What stands around the content of every page: its head, its title, and what a browser may run.
struct PageFrame {
  let language: Language
  /// The title, as it must stand in a page.
  let title: String
  /// What stands below the title.
  let subtitle: String
  /// The file of the same page in the other language, if there is one.
  let other: String?
  /// Whether the page is to be hung up: there is nothing to filter on it, so it has no script.
  let isSheet: Bool

  init(_ language: Language, title: Text, subtitle: Text?, other: String?, isSheet: Bool) {
    (self.language, self.title) = (language, title[language].escaped)
    self.subtitle = (subtitle?[language] ?? "").escaped
    (self.other, self.isSheet) = (other, isSheet)
  }

  /// Returns the page.
  ///
  /// - Parameters:
  ///   - aids: What helps to find things, above the content.
  ///   - content: The sections.
  func page(aids: [String] = [], content: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <style>\(PageAssets.style)</style>
    </head>
    <body\(isSheet ? " class=\"sheet\"" : "")>
    <a class="skip" href="#main">\(PageWords.skip[language])</a>
    <header>
    <h1>\(title)</h1>
    <p>\(subtitle)</p>
    \(switchLink)
    </header>
    \(aids.map { $0 + "\n" }.joined())<main id="main">
    \(content)
    </main>
    \(isSheet ? "" : "<script>\(PageAssets.script)</script>\n")</body>
    </html>

    """
  }

  private var policy: String { isSheet ? PageAssets.stillPolicy : PageAssets.policy }

  private var switchLink: String {
    guard let other else { return "" }
    let (code, words) = language == .french ? ("en", "In English") : ("fr", "En français")
    return "<p><a id=\"other-language\" href=\"\(other.escaped)\" hreflang=\"\(code)\" "
      + "lang=\"\(code)\">\(words)</a></p>"
  }
}
