/// Everything that is found about a network in one window: what reports and commands show.
public struct Analysis: Sendable {
  /// The network.
  public let network: Network
  /// The window and the systems.
  public let settings: AnalysisSettings
  /// The coverage, or nil if the records lack one of the two territorial systems.
  public let coverage: Coverage?
  /// When the meetings visited each zone.
  public let histories: [MeetingHistory]
  /// The gaps, the most serious first.
  public let gaps: [Gap]
  /// What the links hang on, or nil without a coverage.
  public let fragility: Fragility?

  /// Analyses a network.
  public init(_ network: Network, _ settings: AnalysisSettings) {
    self.network = network
    self.settings = settings
    coverage = network.coverage(settings)
    histories = network.meetingHistories(settings)
    gaps = network.gaps(coverage, settings)
    fragility = coverage.map { Fragility(network, $0, settings) }
  }
}
