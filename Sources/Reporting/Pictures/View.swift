import Graphviz
import Languages
import Partners

/// What can be drawn of a network.
public enum View: String, Sendable, CaseIterable {
  /// The territories, with the meetings at their real places.
  case map
  /// The pupils of each district by care sector, and the state of each link.
  case crosswalk
  /// The institutions and who met whom; their sectors where there are too many of them.
  case network
  /// The institutions and the occasions that they attended.
  case twoMode = "two-mode"
  /// One institution and those whom it met.
  case ego
  /// Who meets whom, and what is left of it if somebody leaves.
  case beforeAfter = "before-after"

  /// Returns the picture, or nil if the records have nothing to draw.
  ///
  /// - Throws: What Graphviz refused, with its place in the drawing.
  public func picture(
    of analysis: Analysis, for request: DrawingRequest
  ) throws(GraphvizError) -> Picture? {
    try sheet(of: analysis, for: request)?.picture(for: request)
  }

  /// Returns the drawing and what goes around it, or nil if the records have nothing to draw.
  func sheet(
    of analysis: Analysis, for request: DrawingRequest
  ) throws(GraphvizError) -> Sheet? {
    let language = request.language
    switch self {
    case .map: return try TerritoryMap(analysis, language: language)?.sheet()
    case .crosswalk: return try CrosswalkDiagram(analysis, language: language)?.sheet()
    case .network:
      guard let diagram = NetworkDiagram(analysis, language: language) else { return nil }
      return try diagram.isCrowded ? SectorDiagram(diagram).sheet() : diagram.sheet()
    case .twoMode: return try TwoModeDiagram(analysis, for: request)?.sheet()
    case .ego: return try EgoDiagram(analysis, for: request)?.sheet()
    case .beforeAfter: return try BeforeAfterDiagram(analysis, for: request)?.sheet()
    }
  }
}
