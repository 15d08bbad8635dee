import Graphs

/// One side of a comparison: a network in its window, on the units that both sides expect.
public struct Moment: Sendable {
  /// The number of institutions beyond which an occasion ties nobody to anybody.
  ///
  /// To have been in one hall with 200 others is no partnership, and the pairs of such a hall
  /// would drown all others.
  public static let crowdLimit = 200

  /// The network as its folder has it.
  public let network: Network
  /// The window and the systems.
  public let settings: AnalysisSettings
  /// How the window is recorded.
  public let practice: RecordingPractice
  /// When the meetings visited each zone.
  public let histories: [MeetingHistory]
  /// The occasions that are too large to tie anybody, as indices into the interactions.
  public let crowds: [Int]

  /// The coverage on the units of both sides, its institutions numbered as in `common`.
  let coverage: Coverage?
  /// The network without the units that one side alone expects.
  let common: Network
  /// The institutions that were at something, as indices into the roster.
  let present: [Int]
  private let gatherings: TwoModeGraph
  private let occasions: [Int]
  private let careOccasions: [InstitutionPair: [Int]]

  /// - Parameter known: The coverage of the network on its whole register, where it is known.
  init(
    _ network: Network, _ settings: AnalysisSettings, _ roster: Roster,
    coverage known: Coverage? = nil
  ) {
    self.network = network
    self.settings = settings
    common = roster.limit(network)
    coverage = (roster.isWhole ? known : nil) ?? common.coverage(settings)
    histories = network.meetingHistories(settings)
    let attendance = common.attendance(in: settings.window)
    practice = network.recordingPractice(in: settings.window)
    let rows = common.institutions.map { roster.rows[$0.id] }
    present = attendance.institutions.compactMap { rows[$0] }.sorted()
    occasions = attendance.occasions
    let sizes = occasions.indices.map { attendance.graph.actors(ofEvent: $0).count }
    crowds = occasions.indices.filter { sizes[$0] > Moment.crowdLimit }.map {
      attendance.occasions[$0]
    }
    gatherings = attendance.gatherings(among: roster, rows) { sizes[$0] <= Moment.crowdLimit }
    careOccasions = coverage.map { $0.careOccasions(rows) } ?? [:]
  }

  /// The pairs of institutions that were at one occasion together, in order.
  var partnerPairs: [InstitutionPair] {
    gatherings.projection(onto: .actors).ties.map {
      InstitutionPair(first: $0.first.index, second: $0.second.index)
    }
  }

  /// The pairs of a unit and a body of its own care that met, in order.
  var carePairs: [InstitutionPair] {
    careOccasions.keys.sorted()
  }

  /// Returns the occasions, crowds apart, that an institution was at, as interactions.
  ///
  /// - Parameter row: The institution, as an index into the roster.
  public func occasions(ofInstitution row: Int) -> [Interaction] {
    gatherings.events(ofActor: row).map { network.interactions[occasions[$0]] }
  }

  /// Returns the occasions at which two institutions were together, as interactions.
  public func occasions(of pair: InstitutionPair) -> [Interaction] {
    let others = Set(gatherings.events(ofActor: pair.second))
    return gatherings.events(ofActor: pair.first).filter(others.contains)
      .map { network.interactions[occasions[$0]] }
  }

  /// Returns the occasions at which a unit met a body of its own care, as interactions.
  public func careOccasions(of pair: InstitutionPair) -> [Interaction] {
    (careOccasions[pair] ?? []).map { network.interactions[$0] }
  }
}

extension Attendance {
  /// Returns who was at what, numbered as in a roster, with some of the occasions alone.
  fileprivate func gatherings(
    among roster: Roster, _ rows: [Int?], where isCounted: (Int) -> Bool
  ) -> TwoModeGraph {
    let affiliations = institutions.indices.flatMap { actor -> [(actor: Int, event: Int)] in
      guard let row = rows[institutions[actor]] else { return [] }
      return graph.events(ofActor: actor).filter(isCounted).map { (actor: row, event: $0) }
    }
    return TwoModeGraph(
      actorCount: roster.institutions.count, eventCount: occasions.count,
      affiliations: affiliations)
  }
}

extension Coverage {
  /// Returns when each unit met each body of its own care, by pairs of a roster.
  fileprivate func careOccasions(_ rows: [Int?]) -> [InstitutionPair: [Int]] {
    var occasions: [InstitutionPair: [Int]] = [:]
    for unit in units {
      for tie in unit.ties {
        guard let first = rows[unit.unit], let second = rows[tie.carrier] else { continue }
        occasions[InstitutionPair(first: first, second: second), default: []].append(tie.occasion)
      }
    }
    return occasions.mapValues { Set($0).sorted() }
  }
}
