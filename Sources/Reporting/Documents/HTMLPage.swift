import Languages

/// What every page has: what it may load, how it looks, and the way to its other language.
enum HTMLPage {
  /// Nothing may be loaded from anywhere; the style stands in the page.
  static let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

  /// Returns the link to the page in the other language.
  static func switchLink(from language: Language, to file: String) -> String {
    let (code, words) = language == .french ? ("en", "In English") : ("fr", "En français")
    return "<a href=\"\(file)\" hreflang=\"\(code)\" lang=\"\(code)\">\(words)</a>"
  }

  /// The style: dark ink on paper, contrast above 4.5, narrow screens and A4 both served.
  static let style = """
    :root { color-scheme: light; --ink: #1a1a1a; --soft: #4d4d4d; --rule: #c4c4c4; --link: #0b4f8a }
    * { box-sizing: border-box }
    body { margin: 0 auto; max-width: 72rem; padding: 1rem; color: var(--ink); background: #fff;
      font: 1rem/1.5 "DejaVu Sans", Arial, sans-serif }
    h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.2rem; margin: 0 0 .75rem }
    header p { color: var(--soft); margin: .25rem 0 1rem }
    a { color: var(--link) } a:focus-visible, summary:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
    nav { margin: 0 0 1rem; font-size: .9rem } nav summary { cursor: pointer; color: var(--link) }
    section { border-top: 2px solid var(--ink); padding: 1rem 0 1.5rem }
    .table { overflow-x: auto } table { border-collapse: collapse; margin: 0 0 .75rem }
    caption { text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .35rem }
    th, td { border: 1px solid var(--rule); padding: .35rem .6rem; text-align: left;
      vertical-align: top }
    thead th { background: #f2f2f2 } tbody th { font-weight: 600 }
    td { min-width: 5rem } .short, td:has(small) { white-space: nowrap }
    .number { text-align: right; font-variant-numeric: tabular-nums }
    small { color: var(--soft); font-size: .85em }
    .covered { background: #cdebdc } .fragile { background: #fce3a6 }
    .silent { background: #fff; box-shadow: inset 0 0 0 2px #a30000 }
    .unknown { background: repeating-linear-gradient(135deg, #f0f0f0 0 6px, #e2e2e2 6px 12px) }
    .note, figcaption { color: var(--soft); font-size: .9rem; max-width: 60rem }
    figure { margin: 0 0 1rem } figure svg { display: block; max-width: 100%; height: auto }
    li { margin-bottom: .4rem }
    @media print { nav { display: none } body { max-width: none; font-size: 10pt; padding: 0 }
      section { break-inside: auto } h2, caption { break-after: avoid } figure, tr
      { break-inside: avoid } thead { display: table-header-group } }
    """
}
