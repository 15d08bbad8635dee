/// The drawing language in which Graphviz takes a background.
extension Backdrop {
  /// The shapes as operations of xdot, some thousand bytes at a time.
  ///
  /// A font comes before each text: without one Graphviz aborts. Lengths count bytes. The reader of
  /// DOT takes the square of the length of a line: a map of all communes of France a minute.
  var operations: [String] {
    var lines = [""]
    for operation in shapes.lazy.flatMap(operations) {
      if lines[lines.count - 1].utf8.count > 4000 { lines.append("") }
      lines[lines.count - 1] += operation + " "
    }
    return lines
  }

  private func operations(for shape: Shape) -> [String] {
    switch shape {
    case .polygon(let points, let fill, let stroke, let width, _, _, _):
      return pen(stroke, width, .solid) + (fill.map { ["C \(counted($0))"] } ?? [])
        + ["\(fill == nil ? "p" : "P") \(listed(points))"]
    case .polyline(let points, let stroke, let width, let style, _, _):
      return pen(stroke, width, style) + ["L \(listed(points))"]
    case .text(let text, let point, let size, let color, let anchor, _, _):
      // Graphviz raises texts by a fifth of their size, as if the point were their middle.
      let baseline = point.y - size / 5
      return [
        "F \(size) \(counted(fontname))", "c \(counted(color))",
        "T \(point.x) \(baseline) \(anchor.rawValue) 0 \(counted(text))",
      ]
    }
  }

  /// The line style must come first: it resets the width.
  private func pen(_ color: String, _ width: Double, _ style: LineStyle) -> [String] {
    [
      "S \(counted(style.rawValue))", "S \(counted("setlinewidth(\(width))"))",
      "c \(counted(color))",
    ]
  }

  private func counted(_ text: String) -> String { "\(text.utf8.count) -\(text)" }

  private func listed(_ points: [Point]) -> String {
    "\(points.count)" + points.map { " \($0.x) \($0.y)" }.joined()
  }
}
