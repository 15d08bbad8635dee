import Graphs
import Languages
import Partners

/// Everything that a report tells, found once for its pages, its text and its data.
public struct Report: Sendable {
  /// The network in its window.
  public let analysis: Analysis
  /// What changed since before, or nil where there is no before.
  public let comparison: Comparison?
  /// What falls silent if the coordination stops, or nil where nobody coordinates.
  public let rehearsal: RehearsalReport?
  /// Who stands between education and care, or nil where there are too many pairs.
  public let brokers: CareEducationBrokers?
  /// The same outside the meetings of the coordination, or nil where nobody coordinates.
  public let brokersOutside: CareEducationBrokers?
  /// What took place in the window.
  public let activity: Activity
  /// What took place at any time.
  public let activityEver: Activity
  /// The institutions as a graph, or nil where there are too many to be measured within seconds.
  public let measures: GraphMeasures?

  /// Finds everything that a report tells.
  ///
  /// - Parameters:
  ///   - analysis: What was found in the window.
  ///   - comparison: What changed since before.
  public init(_ analysis: Analysis, comparison: Comparison? = nil) {
    let (network, settings) = (analysis.network, analysis.settings)
    self.analysis = analysis
    self.comparison = comparison
    rehearsal = RehearsalReport(ofCoordination: network, settings, from: analysis.coverage)
    brokers = network.careEducationBrokers(settings)
    brokersOutside = network.careEducationBrokersOutside(settings)
    activity = network.activity(in: settings.window)
    activityEver = network.activity()
    measures = GraphMeasures(ofInstitutions: network, in: settings.window)
  }

  /// The network.
  public var network: Network { analysis.network }
}

extension RehearsalReport {
  /// Rehearses that the coordination stops, by both readings; nil where nobody coordinates.
  fileprivate init?(
    ofCoordination network: Network, _ settings: AnalysisSettings, from coverage: Coverage?
  ) {
    guard !network.coordinator.isEmpty else { return nil }
    self.init(.coordination, network.coordinator, of: network, settings, from: coverage)
  }
}

extension GraphMeasures {
  /// The steps, *n* · (*n* + 2*m*), up to which a report measures the graph: some seconds.
  private static let reportLimit = 5e7

  /// Measures the institutions of a window, or nil where that would take too long.
  fileprivate init?(ofInstitutions network: Network, in window: Window) {
    let graph = network.graph(of: .institutions, in: window)
    let (n, m) = (Double(graph.ids.count), Double(graph.structure.tieCount))
    guard n * (n + 2 * m) <= Self.reportLimit else { return nil }
    self.init(of: graph, length: .hop, grouping: nil)
  }
}
