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
  /// Paper.
  static let paper = "#ffffff"
  /// The typeface, which carries the accents and widths that layouts were made with.
  static let typeface = "DejaVu Sans"

  /// The fill, the hatching colour and the hatching angle in degrees of each zone of a zoning.
  static func zone(_ index: Int) -> (fill: String, hatching: String, angle: Double) {
    let zones: [(String, String, Double)] = [
      ("#fbe3bd", "#d9a441", 45), ("#cfe6f5", "#5fa3cf", 0), ("#d3ecdf", "#4faf86", 135),
      ("#f3d6e6", "#c77aa8", 90), ("#e7e1f4", "#9583c4", 22.5), ("#eeeeee", "#999999", 67.5),
    ]
    return zones[index % zones.count]
  }

  /// The fill and the shape of a sector of activity.
  static func sector(_ sector: Sector) -> (fill: String, shape: String) {
    switch sector {
    case .health: ("#9ad0f0", "ellipse")
    case .medicoSocial: ("#b8e0cf", "hexagon")
    case .social: ("#f7d9a8", "house")
    case .education: ("#f2a7a0", "box")
    case .network: ("#d9d9d9", "octagon")
    case .associative: ("#f6ec8e", "invhouse")
    case .justice: ("#d6c5ea", "parallelogram")
    case .localAuthority, .state: ("#c9d3e6", "trapezium")
    case .liberal, .culture, .media, .training: ("#ffffff", "box")
    }
  }

  /// The fill, the outline and the shape of a state of coverage.
  static func state(_ state: CoverageState) -> (fill: String, outline: String, shape: String) {
    switch state {
    case .covered: ("#00533a", "#00533a", "circle")
    case .fragile: ("#e69f00", "#7a5300", "diamond")
    case .silent: ("#ffffff", "#a30000", "circle")
    case .unknown: ("#d9d9d9", "#4d4d4d", "square")
    }
  }
}
