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
  /// Whom each public can turn to, for which sort of help.
  case offers
  /// How things go from hand to hand, and who carries each step.
  case chain
  /// How far each case is on its protocol, and what it lacks.
  case pipeline
  /// Each site with the partners that it should have, and which of them work together.
  case triangles

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
    case .offers: return try OfferChart(analysis.network, language: language)?.sheet()
    case .chain: return try ChainDiagram(analysis.network, language: language)?.sheet()
    case .pipeline: return try PipelineDiagram(analysis.network, language: language)?.sheet()
    case .triangles: return try TriangleDiagram(analysis.network, language: language)?.sheet()
    }
  }
}
