import Graphviz
import Languages

/// A legend at its place beside a drawing, as large as the drawing needs it.
struct PlacedLegend {
  /// Its lines, words and areas.
  let shapes: [Backdrop.Shape]
  /// Its marks.
  let nodes: [Node]
  /// How wide it is, in points.
  let width: Double
  /// Where its last line stands.
  let bottom: Double

  /// Places a column that was written from the origin.
  init(_ column: LegendColumn, at corner: Point, scale: Double) {
    shapes = column.shapes.map { $0.scaled(by: scale, to: corner) }
    nodes = column.nodes.map { $0.scaled(by: scale, to: corner) }
    width = column.width * scale
    bottom = corner.y + column.bottom * scale
  }
}

extension Point {
  fileprivate func scaled(by scale: Double, to corner: Point) -> Point {
    Point(x: corner.x + scale * x, y: corner.y + scale * y)
  }
}

extension Node {
  fileprivate func scaled(by scale: Double, to corner: Point) -> Node {
    guard let position else { return self }
    var node = placed(at: position.scaled(by: scale, to: corner))
    for key in [Attribute.width, .height, .fontsize] {
      guard let value = attributes[key].flatMap(Double.init), scale != 1 else { continue }
      node.attributes[key] = Language.english.number(value * scale, decimals: 3)
    }
    return node
  }
}

extension Backdrop.Shape {
  fileprivate func scaled(by scale: Double, to corner: Point) -> Backdrop.Shape {
    switch self {
    case .polygon(let points, let fill, let stroke, let width, let id, let cssClass, let title):
      .polygon(
        points: points.map { $0.scaled(by: scale, to: corner) }, fill: fill, stroke: stroke,
        width: width, id: id, cssClass: cssClass, title: title)
    case .polyline(let points, let stroke, let width, let style, let id, let cssClass):
      .polyline(
        points: points.map { $0.scaled(by: scale, to: corner) }, stroke: stroke, width: width,
        style: style, id: id, cssClass: cssClass)
    case .text(let text, let point, let size, let color, let anchor, let id, let cssClass):
      .text(
        text, at: point.scaled(by: scale, to: corner), size: size * scale, color: color,
        anchor: anchor, id: id, cssClass: cssClass)
    }
  }
}
