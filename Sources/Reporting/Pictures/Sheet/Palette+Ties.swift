import Graphviz
import Languages
import Partners

extension Palette {
  /// The strengths that a legend shows.
  static let tieSamples = [0.2, 1, 4]

  /// The look of a tie between two institutions: wider and darker the more it rests on.
  ///
  /// A meeting of two is 1; being two among many is little, and a hairline.
  static func tie(strength: Double) -> Attributes {
    let width = 0.4 + 1.2 * min(6, strength)
    return [
      .penwidth: Language.english.number(width, decimals: 2),
      .color: strength < 0.999 ? weakTie : Palette.tie,
    ]
  }
}

extension Palette {
  /// The look of a group of institutions: that of its sector, or of a territory.
  static func group(of sector: Sector?) -> Attributes {
    sector.map(institution) ?? [.shape: "box", .style: "filled,rounded", .fillcolor: area]
  }
}
