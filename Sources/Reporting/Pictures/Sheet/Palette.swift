import Graphviz
import Partners
import Territories

/// Colours that most eyes tell apart, each with a shape or a hatching beside it.
///
/// - SeeAlso: M. Okabe and K. Ito, Color Universal Design (2008)
enum Palette {
  /// What is written.
  static let ink = "#1a1a1a"
  /// What is written small.
  static let smallPrint = "#4d4d4d"
  /// Ties.
  static let tie = "#6b6b6b"
  /// Ties that came about among several.
  static let weakTie = "#858585"
  /// What lies behind those that belong together.
  static let area = "#f0f0f0"
  /// Paper.
  static let paper = "#ffffff"
  /// The typeface, which carries the accents and widths that layouts were made with.
  static let typeface = "DejaVu Sans"

  /// The look of a name on a map: no frame, and paper behind it that lets a little through.
  static func name(size: String) -> Attributes {
    [
      .shape: "plaintext", .fontsize: size, .width: "0.01", .height: "0.01",
      .margin: "0.015,0.005", .style: "filled", .fillcolor: "#ffffffb0",
    ]
  }

  /// How many looks of zones there are.
  static let zoneCount = 6

  /// The looks of a zone: what fills it, hatches it and writes its name, and the angle of the
  /// hatching in degrees.
  static func zone(
    _ index: Int
  ) -> (fill: String, hatching: String, ink: String, angle: Double) {
    let zones = [
      ("#fbe3bd", "#d9a441", "#7a4f00", 45.0), ("#cfe6f5", "#5fa3cf", "#1c567d", 0),
      ("#d3ecdf", "#4faf86", "#12603f", 135), ("#f3d6e6", "#c77aa8", "#7d2f5e", 90),
      ("#e7e1f4", "#9583c4", "#4b3a80", 22.5), ("#eeeeee", "#999999", "#4d4d4d", 67.5),
    ]
    return zones[index % zoneCount]
  }

  /// The look of an institution by its sector of activity: a fill and a shape.
  static func institution(of sector: Sector) -> Attributes {
    let (fill, shape, style) =
      switch sector {
      case .health: ("#9ad0f0", "ellipse", "filled")
      case .medicoSocial: ("#b8e0cf", "hexagon", "filled")
      case .social: ("#f7d9a8", "box", "filled,rounded")
      case .education: ("#f2a7a0", "box", "filled")
      case .network: ("#d9d9d9", "octagon", "filled")
      case .associative: ("#f6ec8e", "note", "filled")
      case .justice: ("#d6c5ea", "parallelogram", "filled")
      case .localAuthority, .state: ("#c9d3e6", "folder", "filled")
      case .liberal, .culture, .media, .training, .unknown: (paper, "box", "filled,dashed")
      }
    return [.fillcolor: fill, .shape: shape, .style: style]
  }

  /// The look of an occasion that brings several institutions together.
  static let occasion: Attributes = [
    .shape: "circle", .style: "filled", .fillcolor: ink, .fontcolor: paper, .fontsize: "10",
    .width: "0.24", .height: "0.24", .fixedsize: "true",
  ]

  /// The look of a place by its state of coverage, or of one that has no state.
  static func mark(of state: CoverageState?) -> Attributes {
    let (fill, outline, shape, side) =
      switch state {
      case .covered: ("#00533a", "#00533a", "circle", "0.17")
      case .fragile: ("#e69f00", "#5c3f00", "diamond", "0.21")
      case .silent: ("#ffffff", "#a30000", "circle", "0.09")
      case .unknown: ("#d9d9d9", "#4d4d4d", "square", "0.12")
      case nil: (smallPrint, smallPrint, "circle", "0.03")
      }
    return [
      .shape: shape, .style: "filled", .width: side, .height: side, .fixedsize: "true",
      .fillcolor: fill, .color: outline, .penwidth: "0.9",
    ]
  }
}
