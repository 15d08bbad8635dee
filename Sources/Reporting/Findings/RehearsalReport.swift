import Languages
import Partners

/// What was rehearsed, for all formats: departures somebody named, the coordination, pairs.
public struct RehearsalReport: Sendable {
  /// Who leaves in some rehearsals.
  public enum Leavers: Sendable, Hashable {
    /// Those whom somebody named.
    case named
    /// Those who coordinate the network.
    case coordination
  }

  /// The same people leaving, by one reading or by both.
  public struct Group: Sendable {
    /// Who leaves.
    public let leavers: Leavers
    /// What falls silent, a rehearsal a reading.
    public let rehearsals: [DepartureRehearsal]

    /// Gathers the rehearsals of one departure.
    public init(_ leavers: Leavers, _ rehearsals: [DepartureRehearsal]) {
      self.leavers = leavers
      self.rehearsals = rehearsals
    }
  }

  /// The network.
  public let network: Network
  /// The window and the systems.
  public let settings: AnalysisSettings
  /// The departures, each with its readings.
  public let groups: [Group]
  /// The worst pairs, or nil if nobody asked for them.
  public let pairs: PairRehearsal?

  /// Gathers what was rehearsed.
  public init(
    _ network: Network, _ settings: AnalysisSettings, groups: [Group], pairs: PairRehearsal?
  ) {
    self.network = network
    self.settings = settings
    self.groups = groups
    self.pairs = pairs
  }

  /// Rehearses one departure by both readings.
  init(
    _ leavers: Leavers, _ ids: [String], of network: Network, _ settings: AnalysisSettings,
    from coverage: Coverage?
  ) {
    let departures = Departure.Reading.allCases.map { Departure(of: ids, reading: $0) }
    let rehearsals = network.rehearsals(without: departures, settings, from: coverage)
    self.init(network, settings, groups: [Group(leavers, rehearsals)], pairs: nil)
  }

  /// The finding in one sentence, and the tables that prove it.
  public var document: Document {
    let findings = groups.filter { !$0.rehearsals.isEmpty }.map(sentence) + pairSentence
    return Document(
      title: findings.first ?? network.title,
      subtitle: Text { language in
        "\(network.title[language])\(language.colon) \(settings.subtitle[language])"
      },
      sections: groups.flatMap { group in
        group.rehearsals.flatMap { sections(of: $0, prefix: group.leavers.name) }
      } + pairSections)
  }

  private func sections(of rehearsal: DepartureRehearsal, prefix: String) -> [Document.Section] {
    let prefix = prefix + "-" + rehearsal.departure.reading.rawValue
    return [
      unitSection(rehearsal, prefix), cellSection(rehearsal, prefix),
      wholeSection(rehearsal, prefix), aloneSection(rehearsal, prefix),
    ].compactMap { $0 }
  }
}

extension RehearsalReport.Leavers {
  /// The name in anchors and machine-readable output.
  var name: String {
    switch self {
    case .named: "without"
    case .coordination: "coordination"
    }
  }
}
