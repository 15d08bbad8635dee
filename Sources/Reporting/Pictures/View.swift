import Graphviz
import Languages
import Partners

/// What can be drawn of a network.
public enum View: String, Sendable, CaseIterable {
  /// The territories, with the meetings at their real places; care sectors where there are too many
  /// communes.
  case map
  /// The pupils of each district by care sector, and the state of each tie.
  case crosswalk
  /// The institutions and who met whom; groups of them where there are too many.
  case network
  /// The sectors of activity and how often they met, or one of them in detail.
  case sectors
  /// When the meetings that should visit every territory did, and for how long they have not;
  /// periods where there are too many.
  case timeline
  /// The institutions and the occasions that they attended.
  case twoMode = "two-mode"
  /// One institution and those whom it met.
  case ego
  /// Who meets whom, and what is left of it if somebody leaves.
  case beforeAfter = "before-after"
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
    case .map: return try mapSheet(analysis, request)
    case .crosswalk: return try CrosswalkDiagram(analysis, language: language)?.sheet()
    case .network: return try networkSheet(analysis, request)
    case .sectors: return try sectorSheet(analysis, request)
    case .timeline: return try timelineSheet(analysis, request)
    case .twoMode: return try TwoModeDiagram(analysis, for: request)?.sheet()
    case .ego: return try EgoDiagram(analysis, for: request)?.sheet()
    case .beforeAfter: return try BeforeAfterDiagram(analysis, for: request)?.sheet()
    case .offers: return try OfferChart(analysis.network, language: language)?.sheet()
    case .chain: return try ChainDiagram(analysis.network, language: language)?.sheet()
    case .pipeline: return try PipelineDiagram(analysis.network, language: language)?.sheet()
    case .triangles: return try TriangleDiagram(analysis.network, language: language)?.sheet()
    }
  }

  private func mapSheet(
    _ analysis: Analysis, _ request: DrawingRequest
  ) throws(GraphvizError) -> Sheet? {
    guard let map = TerritoryMap(analysis, for: request) else { return nil }
    return map.isCrowded ? try SectorMap(insteadOf: map).sheet() : try map.sheet()
  }

  private func timelineSheet(
    _ analysis: Analysis, _ request: DrawingRequest
  ) throws(GraphvizError) -> Sheet? {
    guard let timeline = MeetingTimeline(analysis, for: request) else { return nil }
    return timeline.isCrowded
      ? PeriodTimeline(insteadOf: timeline).sheet() : try timeline.sheet()
  }

  private func networkSheet(
    _ analysis: Analysis, _ request: DrawingRequest
  ) throws(GraphvizError) -> Sheet? {
    guard let scope = NetworkScope(analysis, request) else { return nil }
    return NetworkDiagram.isCrowded(scope)
      ? try GroupDiagram(insteadOf: scope).sheet() : try NetworkDiagram(scope).sheet()
  }

  private func sectorSheet(
    _ analysis: Analysis, _ request: DrawingRequest
  ) throws(GraphvizError) -> Sheet? {
    let sector = request.focus.flatMap(Sector.init)
    guard let scope = NetworkScope(analysis, request, isFocused: sector == nil) else { return nil }
    guard let sector else { return try GroupDiagram(sectorsOf: scope).sheet() }
    return try SectorDrilldown(scope, sector: sector)?.sheet()
  }
}
