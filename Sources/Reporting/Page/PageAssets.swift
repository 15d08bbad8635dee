import Tables

/// What is the same in every page: its style, its script, and what a browser may run.
enum PageAssets {
  /// How pages look on screens, in the dark and on paper.
  static let style = text(PackageResources.page_css)

  /// What pages do: the parts in the order in which they need each other, in one scope.
  static let script =
    "\"use strict\";\n{\n"
    + [
      PackageResources.rows_js, PackageResources.fragment_js, PackageResources.filtering_js,
      PackageResources.sorting_js, PackageResources.pictures_js, PackageResources.start_js,
    ].map(text).joined(separator: "\n") + "}\n"

  /// Nothing may be loaded, sent or framed; of styles and scripts, only these two run.
  ///
  /// - SeeAlso: W3C, Content Security Policy Level 3
  static let policy = policy(scripts: "'\(source(script))'")

  /// The same for a page without a script: none runs.
  static let stillPolicy = policy(scripts: "'none'")

  private static func policy(scripts: String) -> String {
    [
      "default-src 'none'", "style-src '\(source(style))'", "script-src \(scripts)",
      "img-src data:", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  private static func source(_ text: String) -> String {
    "sha256-" + SHA256.digest(of: Array(text.utf8)).base64
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
