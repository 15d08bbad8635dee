import Graphviz
import Territories

/// How an area tells its state on paper of any printer: a colour, and a pattern beside it.
///
/// Covered is full, fragile striped, silent an empty dashed outline, unknown dotted: without
/// colour the four stay apart.
struct StatePattern {
  let state: CoverageState

  /// Returns the shapes that fill an outline, all under one id.
  ///
  /// - Parameter title: What shows when a pointer rests on the area.
  func shapes(
    _ outline: [Point], id: String, cssClass: String, title: String? = nil
  ) -> [Backdrop.Shape] {
    let (fill, ink) = colors
    let area = Backdrop.Shape.polygon(
      points: outline, fill: fill, stroke: state == .silent ? fill : ink, width: 0.7, id: id,
      cssClass: cssClass, title: title)
    let lines = pattern(of: outline).map { from, to in
      Backdrop.Shape.polyline(
        points: [from, to], stroke: ink, width: state == .unknown ? 1.1 : 1,
        style: state == .unknown ? .dotted : .solid, id: id, cssClass: cssClass)
    }
    return [area] + lines + rim(of: outline, ink, id, cssClass)
  }

  private var colors: (fill: String, ink: String) {
    switch state {
    case .covered: ("#4f9e80", "#00533a")
    case .fragile: ("#fde7b8", "#b06f00")
    case .silent: ("#ffffff", "#a30000")
    case .unknown: ("#ededed", "#6b6b6b")
    }
  }

  private func pattern(of outline: [Point]) -> [(from: Point, to: Point)] {
    let ring = Ring(outline.map { PlanarPoint(x: $0.x, y: $0.y) })
    let lines: [Segment] =
      switch state {
      case .covered, .silent: []
      case .fragile: [ring].hatching(spacing: 4.5, angle: 60)
      case .unknown: [ring].hatching(spacing: 5, angle: 90)
      }
    return lines.map { (Point(x: $0.from.x, y: $0.from.y), Point(x: $0.to.x, y: $0.to.y)) }
  }

  private func rim(
    of outline: [Point], _ ink: String, _ id: String, _ cssClass: String
  ) -> [Backdrop.Shape] {
    guard state == .silent else { return [] }
    return [
      .polyline(
        points: outline + outline.prefix(1), stroke: ink, width: 1.1, style: .dashed, id: id,
        cssClass: cssClass)
    ]
  }
}
