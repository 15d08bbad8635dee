import Languages
import Partners
import Tables
import Territories

/// What a row rests on, folded until somebody doubts it.
extension PageWriter {
  /// Returns the rows of the records that something rests on, or nothing where none are known.
  func evidence(of grounds: Grounds) -> String {
    guard !grounds.evidence.isEmpty else { return "" }
    let shown = grounds.evidence.prefix(PageWriter.mostEvidence).map(html)
    let others = grounds.rowCount - shown.count
    let rest = others > 0 ? "<li>\(PageWords.others(others)[language].escaped)</li>" : ""
    // What is short is printed too; a long list would bury the table on paper.
    let look = grounds.rowCount > 3 ? "" : " class=\"brief\""
    return "<details\(look)><summary>\(summary(of: grounds))</summary>"
      + "<ul>\(shown.joined())\(rest)</ul></details>"
  }

  private func summary(of grounds: Grounds) -> String {
    let rows = language.counted(grounds.rowCount, .recordRow).escaped
    let inferred = grounds.evidence.count { $0.origin.basis == .inferred }
    guard inferred > 0 else { return rows }
    let words = PageWords.inferred(inferred, of: grounds.rowCount)[language]
    return "\(rows) <em class=\"inferred\">\(words.escaped)</em>"
  }

  private func html(_ evidence: Grounds.Evidence) -> String {
    let origin = evidence.origin
    let sources = (origin.source ?? "").split(separator: "|").map { source in
      "<span class=\"source\">\(PageWords.source(String(source))[language].escaped)</span>"
    }
    let place = "<code>\(origin.location.description.escaped)</code>"
    let basis =
      origin.basis == .inferred
      ? ["<em class=\"inferred\">\(PageWords.concluded[language].escaped)</em>"] : []
    let label = "<span>\(evidence.label[language].escaped)</span>"
    return "<li>\(([label] + sources + [place] + basis).joined(separator: " "))</li>"
  }
}

extension Grounds {
  /// How many rows of the records it rests on.
  fileprivate var rowCount: Int { evidence.count + omitted }
}
