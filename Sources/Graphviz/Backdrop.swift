/// Shapes under a drawing: the outlines and names of territories, say.
///
/// Only the engine `fixed` draws a backdrop, in the coordinates of the nodes. In SVG each run of
/// shapes with the same id becomes one group with that id, class and title.
public struct Backdrop: Sendable, Equatable {
  /// The shapes, the lowest first.
  public var shapes: [Shape]
  /// The font of the texts.
  public var fontname: String

  /// Makes a backdrop.
  public init(shapes: [Shape] = [], fontname: String = "DejaVu Sans") {
    self.shapes = shapes
    self.fontname = fontname
  }

  /// One shape of a backdrop; colours are names or `#rrggbb`, `#rrggbbaa`.
  public enum Shape: Sendable, Equatable {
    /// A closed outline, filled or not; its title shows when a pointer rests on it.
    case polygon(
      points: [Point], fill: String?, stroke: String, width: Double, id: String, cssClass: String,
      title: String? = nil)
    /// An open line.
    case polyline(
      points: [Point], stroke: String, width: Double, style: LineStyle, id: String,
      cssClass: String)
    /// A line of text, its baseline at a point.
    case text(
      String, at: Point, size: Double, color: String, anchor: Anchor, id: String,
      cssClass: String)

    var id: String {
      switch self {
      case .polygon(_, _, _, _, let id, _, _): id
      case .polyline(_, _, _, _, let id, _): id
      case .text(_, _, _, _, _, let id, _): id
      }
    }

    var cssClass: String {
      switch self {
      case .polygon(_, _, _, _, _, let cssClass, _): cssClass
      case .polyline(_, _, _, _, _, let cssClass): cssClass
      case .text(_, _, _, _, _, _, let cssClass): cssClass
      }
    }

    var title: String? {
      guard case .polygon(_, _, _, _, _, _, let title) = self else { return nil }
      return title
    }
  }

  /// How a line is drawn.
  public enum LineStyle: String, Sendable, CaseIterable {
    /// Without gaps.
    case solid
    /// In dashes.
    case dashed
    /// In dots.
    case dotted
  }

  /// Which part of a text stands at its point.
  public enum Anchor: Int, Sendable, CaseIterable {
    /// The left end.
    case start = -1
    /// The middle.
    case middle = 0
    /// The right end.
    case end = 1
  }
}
