/// Gives the shapes of a backdrop their ids, classes and titles, which Graphviz has no place for.
///
/// It draws them in order, as bare children of the graph's group, above a sheet of the background
/// colour and below all else.
struct BackdropWrapper {
  private let shapes: [Backdrop.Shape]
  private var next = 0
  private var sheets: Int

  init(_ diagram: Diagram) {
    shapes = diagram.backdrop?.shapes ?? []
    sheets = diagram.attributes[.bgcolor] == "transparent" ? 0 : 1
  }

  /// Whether shapes are still to come.
  var isWaiting: Bool { next < shapes.count }

  /// Returns what goes before a piece of the file: the beginning of a group, or nothing.
  func opening(before piece: SVGPiece) -> String {
    guard sheets == 0, next < shapes.count, piece.opensShape else { return "" }
    let shape = shapes[next]
    if next > 0, shapes[next - 1].id == shape.id { return "" }
    let title = shapes[next...].prefix { $0.id == shape.id }.lazy.compactMap(\.title).first
    return "<g id=\"\(shape.id)\" class=\"\(shape.cssClass)\">\n"
      + (title.map { "<title>\($0.escapedForXML)</title>\n" } ?? "")
  }

  /// Returns what goes after a piece of the file: the end of a group, or nothing.
  mutating func closing(after piece: SVGPiece) -> String {
    guard next < shapes.count, piece.endsShape else { return "" }
    if sheets > 0 {
      sheets -= 1
      return ""
    }
    next += 1
    return next < shapes.count && shapes[next - 1].id == shapes[next].id ? "" : "\n</g>"
  }
}

extension SVGPiece {
  fileprivate var opensShape: Bool { opens("polygon") || opens("polyline") || opens("text") }
  fileprivate var endsShape: Bool { opens("polygon") || opens("polyline") || closes("text") }
}
