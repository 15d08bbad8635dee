import Graphviz
import Partners
import Testing

@testable import Reporting

/// A view that was drawn, and found readable as every picture must be.
struct DrawnSheet {
  let sheet: Sheet
  /// What the picture shows.
  let svg: DrawnSVG

  /// Draws a view, and expects that it is readable and that no mark hides another.
  init(
    _ view: View, _ analysis: Analysis, for request: DrawingRequest,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    sheet = try #require(try view.sheet(of: analysis, for: request), sourceLocation: sourceLocation)
    svg = try expectReadable(
      sheet, request, plain: Self.plain(view), sourceLocation: sourceLocation)
    let hidden = try Boxes(sheet, for: request).overlapping("")
    #expect(hidden == [], sourceLocation: sourceLocation)
  }

  /// The classes whose looks the legend does not show as they are: it shows a shape for each sector
  /// and hollow beside full, but not every shape hollow; and rows of occasions have their headings.
  private static func plain(_ view: View) -> Set<String> {
    switch view {
    case .beforeAfter: ["alone", "leaving"]
    case .twoMode: ["once", "occasion", "anchor"]
    default: []
    }
  }

  /// The nodes of a class.
  func nodes(_ cssClass: String) -> [Node] {
    sheet.nodes.filter { $0.attributes.has(cssClass) }
  }

  /// The ties of a class.
  func edges(_ cssClass: String) -> [Edge] {
    sheet.edges.filter { $0.attributes.has(cssClass) }
  }

  /// The lines of words, wherever they stand.
  var words: [String] { svg.words.map(\.string) }
}

extension Attributes {
  fileprivate func has(_ cssClass: String) -> Bool {
    self[.cssClass]?.split(separator: " ").contains(Substring(cssClass)) ?? false
  }
}
