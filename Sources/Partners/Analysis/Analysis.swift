import Territories

/// Everything that is found about a network in one window: what reports and commands show.
public struct Analysis: Sendable {
  /// The network.
  public let network: Network
  /// The window and the systems.
  public let settings: AnalysisSettings
  /// What districts and care sectors have in common, by the weight of the settings, or nil if the
  /// records lack one of them.
  public let crosswalk: Crosswalk?
  /// The coverage, or nil if the records lack one of the two territorial systems.
  public let coverage: Coverage?
  /// What each kind of interaction and each sector links, or nil without coverage.
  public let linkages: Linkages?
  /// How far communes are from their own care, or nil without care zones or points.
  public let distances: CareDistances?
  /// When the meetings visited each zone.
  public let histories: [MeetingHistory]
  /// The gaps, the most serious first.
  public let gaps: [Gap]
  /// What the ties hang on, or nil without a coverage.
  public let fragility: Fragility?

  /// Analyses a network.
  public init(_ network: Network, _ settings: AnalysisSettings) {
    self.network = network
    self.settings = settings
    crosswalk = network.crosswalk(settings)
    coverage = network.coverage(settings)
    histories = network.meetingHistories(settings)
    linkages = coverage.map { network.linkages($0, settings) }
    distances = network.careDistances(settings)
    fragility = coverage.map { Fragility(network, $0, settings) }
    gaps = network.gaps(coverage, settings, distances: distances)
  }
}
