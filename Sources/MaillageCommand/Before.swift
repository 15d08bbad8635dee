import Partners
import Tables

/// What a report is compared with.
enum Before: Sendable {
  /// The records of before, by their path.
  case folder(String)
  /// A window of the same records.
  case window(Window)

  /// Reads a window, as `2021-01-01..2021-12-31` or `2021`, or else a path; nil if the window ends
  /// before it begins, or nothing is written.
  init?(_ word: String) {
    guard let separator = word.firstRange(of: "..") else {
      guard !word.isEmpty else { return nil }
      let window = PartialDate(word).flatMap { Window(from: $0.first, asOf: $0.last) }
      self = window.map(Before.window) ?? .folder(word)
      return
    }
    let ends = [word[..<separator.lowerBound], word[separator.upperBound...]]
    guard let from = PartialDate(String(ends[0]))?.first,
      let asOf = PartialDate(String(ends[1]))?.last
    else {
      // A path may hold two dots, as "../reseda-2021".
      self = .folder(word)
      return
    }
    guard let window = Window(from: from, asOf: asOf) else { return nil }
    self = .window(window)
  }
}

extension Analysis {
  /// Returns what changed since another window of the same records.
  func comparison(with window: Window) -> Comparison? {
    AnalysisSettings(of: network, from: window.from, asOf: window.asOf)
      .map { Comparison(from: network, $0, to: network, settings, coverage: coverage) }
  }
}
