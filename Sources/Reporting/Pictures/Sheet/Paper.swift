import Graphviz

/// A size of paper that a picture can be made for.
public enum Paper: String, Sendable, CaseIterable {
  /// 297 by 210 millimetres, whichever way round suits the drawing.
  case a4
  /// 420 by 297 millimetres, likewise.
  case a3
  /// A slide of 16 by 9, 13.33 inches wide.
  case slide

  /// The longer and the shorter side, in inches.
  private var sides: (long: Double, short: Double) {
    switch self {
    case .a4: (297 / 25.4, 210 / 25.4)
    case .a3: (420 / 25.4, 297 / 25.4)
    case .slide: (40 / 3, 7.5)
    }
  }

  /// Returns width and height in inches, turned as a drawing of these bounds fills it best.
  ///
  /// A slide is never turned.
  func size(for bounds: Box) -> (width: Double, height: Double) {
    let (long, short) = sides
    let isUpright = self != .slide && bounds.height > bounds.width
    return isUpright ? (short, long) : (long, short)
  }

  /// Returns the page around a drawing: of the paper's proportions, the drawing in its middle with
  /// a margin of a thirtieth of the width.
  func page(around bounds: Box) -> Box {
    let (width, height) = size(for: bounds)
    let scale = max(bounds.width / (width * 14 / 15), bounds.height / (height - width / 15))
    return Box(center: bounds.center, width: width * scale, height: height * scale)
  }
}
