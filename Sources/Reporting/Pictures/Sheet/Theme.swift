import Graphviz

/// Whether a picture has dark ink on light paper or the other way round.
public enum Theme: String, Sendable, CaseIterable {
  /// Dark on light, for paper.
  case light
  /// Light on dark, for screens and dim rooms.
  case dark

  /// Returns a colour as the theme has it: in the dark, lightness is mirrored and hue kept.
  ///
  /// Every pair of colours keeps its distance in lightness, so what could be read stays readable.
  ///
  /// - Parameter color: `#rrggbb`, with two more digits if it lets something through.
  func color(_ color: String) -> String {
    guard self == .dark, color.hasPrefix("#"), color.utf8.count >= 7 else { return color }
    let digits = Array(color.dropFirst())
    let channels = (0..<3).compactMap { Int(String(digits[(2 * $0)...(2 * $0 + 1)]), radix: 16) }
    guard let darkest = channels.min(), let lightest = channels.max(), channels.count == 3 else {
      return color
    }
    let mirrored = channels.map { $0 + 255 - darkest - lightest }
    return "#" + mirrored.map(\.twoDigits).joined() + String(digits[6...])
  }

  /// Returns attributes with their colours as the theme has them.
  func attributes(_ attributes: Attributes) -> Attributes {
    var result = attributes
    for key in [Attribute.color, .fillcolor, .fontcolor, .pencolor, .bgcolor] {
      guard let value = attributes[key] else { continue }
      result[key] = value.split(separator: ":", omittingEmptySubsequences: false)
        .map { color(String($0)) }.joined(separator: ":")
    }
    return result
  }
}

extension Diagram {
  /// Returns this diagram in the colours of a theme.
  func colored(_ theme: Theme) -> Diagram {
    guard theme != .light else { return self }
    var diagram = self
    diagram.attributes = theme.attributes(attributes)
    diagram.nodeDefaults = theme.attributes(nodeDefaults)
    diagram.edgeDefaults = theme.attributes(edgeDefaults)
    for place in nodes.indices {
      diagram.nodes[place].attributes = theme.attributes(nodes[place].attributes)
    }
    for place in edges.indices {
      diagram.edges[place].attributes = theme.attributes(edges[place].attributes)
    }
    diagram.backdrop?.shapes = backdrop?.shapes.map { $0.colored(theme) } ?? []
    return diagram
  }
}

extension Backdrop.Shape {
  fileprivate func colored(_ theme: Theme) -> Backdrop.Shape {
    switch self {
    case .polygon(let points, let fill, let stroke, let width, let id, let cssClass, let title):
      .polygon(
        points: points, fill: fill.map(theme.color), stroke: theme.color(stroke), width: width,
        id: id, cssClass: cssClass, title: title)
    case .polyline(let points, let stroke, let width, let style, let id, let cssClass):
      .polyline(
        points: points, stroke: theme.color(stroke), width: width, style: style, id: id,
        cssClass: cssClass)
    case .text(let text, let point, let size, let color, let anchor, let id, let cssClass):
      .text(
        text, at: point, size: size, color: theme.color(color), anchor: anchor, id: id,
        cssClass: cssClass)
    }
  }
}

extension Int {
  fileprivate var twoDigits: String {
    let digits = String(self, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }
}
