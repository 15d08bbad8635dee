/// A kind of file that a diagram can be written to.
public enum Format: String, Sendable, CaseIterable, Hashable {
  /// A vector drawing for a page, whose parts keep their ids, classes, links and tooltips.
  case svg
  /// A picture made of pixels, for slides and word processors.
  case png
  /// A vector drawing for paper, its fonts embedded.
  case pdf
  /// The diagram as DOT text, with the positions that the engine found.
  case dot
  /// The diagram as JSON, with the positions and every stroke.
  case json
  /// The positions as lines of plain words, in inches.
  case plain

  /// The renderer to ask for by name, lest another plugin answer: cairo's SVG loses all ids.
  var renderer: String {
    switch self {
    case .svg: "svg:svg"
    case .png: "png:cairo"
    case .pdf: "pdf:cairo"
    case .dot: "dot:dot"
    case .json: "json:json"
    case .plain: "plain:dot"
    }
  }

  /// Whether writing it leaves attributes in the graph that later formats would repeat.
  var marksTheGraph: Bool { self == .dot || self == .json }
}
