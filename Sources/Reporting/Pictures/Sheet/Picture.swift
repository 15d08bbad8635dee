import Graphviz
import Languages

/// A drawing with its files, and what it shows in words.
public struct Picture: Sendable {
  /// Its name, its caption and its text alternative.
  public let figure: Document.Figure
  /// Its files, by format.
  public let files: [Format: [UInt8]]

  /// The formats that a report keeps.
  public static let formats: [Format] = [.svg, .png, .pdf]

  /// The SVG as it may stand inside a page: without the prolog of a file of its own, and with ids
  /// that neither the page nor another picture has.
  var inlineSVG: String {
    let text = String(decoding: files[.svg] ?? [], as: UTF8.self)
    let drawing = text.firstRange(of: "<svg").map { text[$0.lowerBound...] } ?? text[...]
    return String(drawing).replacingBytes(" id=\"", with: " id=\"figure-\(figure.name)-")
  }
}

extension String {
  /// Returns this text with some of it replaced byte by byte, as is right in markup and quick in
  /// megabytes of it.
  func replacingBytes(_ pattern: String, with other: String) -> String {
    var bytes = Array(utf8)
    bytes.replaceBytes(Array(pattern.utf8), with: Array(other.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }
}
