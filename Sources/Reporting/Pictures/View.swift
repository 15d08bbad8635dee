import Graphviz
import Languages
import Partners

/// What can be drawn of a network.
public enum View: String, Sendable, CaseIterable {
  /// The territories, with the meetings at their real places.
  case map
  /// The institutions and who met whom.
  case network

  /// Returns the drawing, or nil if the records have nothing to draw.
  ///
  /// - Throws: What Graphviz refused, with its place in the drawing.
  public func picture(
    of analysis: Analysis, in language: Language
  ) throws(GraphvizError) -> Picture? {
    switch self {
    case .map: try TerritoryMap(analysis, language: language)?.picture()
    case .network: try NetworkDiagram(analysis, language: language)?.picture()
    }
  }
}
