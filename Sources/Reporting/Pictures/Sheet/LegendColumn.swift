import Graphviz
import Languages
import Territories

/// A legend beside a drawing, written from top to bottom.
struct LegendColumn {
  private(set) var shapes: [Backdrop.Shape] = []
  private(set) var nodes: [Node] = []
  private let x: Double
  private var y: Double
  private var longest = 0

  /// About how wide it is, in points.
  var width: Double { 34 + 6 * Double(longest) }
  /// Where its last line stands.
  var bottom: Double { y + 18 }

  /// Starts a column at its upper left corner, in points.
  init(x: Double, top: Double) {
    self.x = x
    y = top
  }

  /// A title over the next lines.
  mutating func heading(_ title: String) {
    y -= 8
    write(title, size: 11, indent: 0)
  }

  /// The fill and hatching of a zone.
  mutating func zone(_ index: Int, _ label: String) {
    let (fill, color, _, angle) = Palette.zone(index)
    hatched(label, fill: fill, color: color, angle: angle)
  }

  /// An area of a fill and hatching.
  mutating func hatched(_ label: String, fill: String, color: String, angle: Double) {
    let ring = Ring(
      [(0.0, 0.0), (26, 0), (26, 12), (0, 12)].map { PlanarPoint(x: x + $0, y: y - 3 + $1) })
    shapes.append(
      .polygon(
        points: ring.points.map { Point(x: $0.x, y: $0.y) }, fill: fill, stroke: color, width: 0.5,
        id: "legend-\(shapes.count)", cssClass: "legend", title: nil))
    for line in [ring].hatching(spacing: 4.5, angle: angle) {
      segment(
        Point(x: line.from.x, y: line.from.y), Point(x: line.to.x, y: line.to.y), color, 0.35)
    }
    write(label, size: 10, indent: 34)
  }

  /// The pattern of a state.
  mutating func state(_ state: CoverageState, _ label: String) {
    let corners = [(0.0, 0.0), (26, 0), (26, 12), (0, 12)]
    shapes += StatePattern(state: state).shapes(
      corners.map { Point(x: x + $0, y: y - 3 + $1) }, id: "legend-\(shapes.count)",
      cssClass: "legend \(state.rawValue)")
    write(label, size: 10, indent: 34)
  }

  /// A line of a colour, width and style.
  mutating func line(
    _ label: String, color: String, width: Double, style: Backdrop.LineStyle = .solid
  ) {
    segment(Point(x: x, y: y + 3), Point(x: x + 26, y: y + 3), color, width, style)
    write(label, size: 10, indent: 34)
  }

  /// A line of words alone.
  mutating func line(_ label: String) {
    write(label, size: 10, indent: 0)
  }

  /// An area that holds what belongs together.
  mutating func area(_ label: String) {
    let corners = [(0.0, 0.0), (26, 0), (26, 12), (0, 12)]
    shapes.append(
      .polygon(
        points: corners.map { Point(x: x + $0, y: y - 3 + $1) }, fill: Palette.area,
        stroke: Palette.area, width: 1, id: "legend-\(shapes.count)", cssClass: "legend"))
    write(label, size: 10, indent: 34)
  }

  /// A mark of the map, as a node of the same look.
  mutating func mark(_ attributes: Attributes, _ label: String) {
    nodes.append(
      Node(id: "legend-mark-\(nodes.count)", label: "", attributes: attributes)
        .placed(at: Point(x: x + 13, y: y + 3)))
    write(label, size: 10, indent: 34)
  }

  /// A line of words about the ones above.
  mutating func words(_ label: String) {
    write(label, size: 10, indent: 34)
  }

  /// A line of words, with a number before it.
  mutating func numbered(_ number: Int, _ label: String) {
    write(String(number), size: 10, indent: 4)
    y += 18
    write(label, size: 10, indent: 34)
  }

  /// That some lines are left out for want of room; nothing if there are none.
  mutating func others(_ count: Int, in language: Language) {
    guard count > 0 else { return }
    write(
      Text(fr: "… et \(count) de plus", en: "… and \(count) more")[language], size: 10, indent: 34)
  }

  /// A bar of so many kilometres at a scale in points per metre.
  mutating func scaleBar(kilometres: Double, scale: Double, in language: Language) {
    y -= 14
    segment(
      Point(x: x, y: y + 3), Point(x: x + kilometres * 1000 * scale, y: y + 3), Palette.ink, 2)
    y -= 12
    write(language.number(kilometres, decimals: 0) + " km", size: 10, indent: 0)
  }

  private mutating func segment(
    _ from: Point, _ to: Point, _ color: String, _ width: Double,
    _ style: Backdrop.LineStyle = .solid
  ) {
    shapes.append(
      .polyline(
        points: [from, to], stroke: color, width: width, style: style,
        id: "legend-\(shapes.count)", cssClass: "legend"))
  }

  private mutating func write(_ string: String, size: Double, indent: Double) {
    longest = max(longest, min(80, string.count))
    shapes.append(
      .text(
        string.shortened(to: 80).drawableLine, at: Point(x: x + indent, y: y), size: size,
        color: Palette.ink, anchor: .start, id: "legend-\(shapes.count)", cssClass: "legend"))
    y -= 18
  }
}
