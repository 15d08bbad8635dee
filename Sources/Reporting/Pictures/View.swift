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
  /// When the meetings that should visit every territory did, and for how long they have not.
  case timeline

  /// Returns the picture, or nil if the records have nothing to draw.
  ///
  /// - Parameters:
  ///   - analysis: What was found.
  ///   - request: How the picture is wanted.
  ///   - formats: The files to make; each takes its time.
  /// - Throws: What Graphviz refused, with its place in the drawing.
  public func picture(
    of analysis: Analysis, for request: DrawingRequest, as formats: [Format] = Picture.formats
  ) throws(GraphvizError) -> Picture? {
    try sheet(of: analysis, for: request)?.picture(for: request, as: formats)
  }

  /// Returns the drawing and what goes around it, or nil if the records have nothing to draw.
  func sheet(
    of analysis: Analysis, for request: DrawingRequest
  ) throws(GraphvizError) -> Sheet? {
    let language = request.language
    switch self {
    case .map: return try TerritoryMap(analysis, for: request)?.sheet()
    case .crosswalk: return try CrosswalkDiagram(analysis, language: language)?.sheet()
    case .timeline: return try MeetingTimeline(analysis, for: request)?.sheet()
    case .network:
      guard let diagram = NetworkDiagram(analysis, language: language) else { return nil }
      return try diagram.isCrowded ? SectorDiagram(diagram).sheet() : diagram.sheet()
    }
  }
}
