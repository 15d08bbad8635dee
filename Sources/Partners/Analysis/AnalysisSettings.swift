import Tables
import Territories

/// What an analysis must know beside the records: when, and which systems play which part.
///
/// The description of the folder gives them; where it is silent the defaults of the design hold.
public struct AnalysisSettings: Sendable, Hashable {
  /// The span of days.
  public let window: Window
  /// The zoning of care, as `care-sector`.
  public let careZoning: String
  /// The zoning of education, as `education-district`.
  public let educationZoning: String
  /// The kind of meeting that should visit every zone.
  public let meetingKind: String
  /// The zoning that those meetings follow.
  public let meetingZoning: String
  /// The kind of directory that should list every commune.
  public let directoryKind: String
  /// The zoning that those directories follow.
  public let directoryZoning: String
  /// The sectors of activity whose units should be linked to care.
  public let unitSectors: Set<Sector>
  /// The sectors of activity that count as care.
  public let careSectors: Set<Sector>
  /// The kinds of interaction that count as contact, or nil if all do.
  public let kinds: Set<String>?
  /// How far the nearest seat of one's own care may be, in kilometres as the crow flies.
  public let distanceLimit: Double
  /// The kinds of institution that every zone of a zoning should have.
  public let expected: [Expectation]
  /// The open gap, in days, from which a zone counts as forgotten by the meetings.
  public let lapseLimit: Int
  /// How many days before and after a meeting count as within its reach.
  public let reachDays: Int
  /// What a commune counts for when the two systems are crossed; coverage is told by pupils.
  public let weight: CommuneWeight

  /// That every zone of a zoning should have an institution of some kind.
  public struct Expectation: Sendable, Hashable {
    /// The kind of institution.
    public let kind: String
    /// The zoning.
    public let zoning: String
  }

  /// Gathers the settings of a network.
  ///
  /// - Parameters:
  ///   - network: The network; its description gives what the other parameters leave open.
  ///   - from: The first day of the window; by default that of the description, else one year
  ///     before its end.
  ///   - asOf: The last day; by default that of the description, else the last recorded day.
  ///   - lapseLimit: The open gap from which a zone counts as forgotten, in days.
  ///   - reachDays: How many days before and after a meeting count as within its reach.
  ///   - kinds: The kinds of interaction that count as contact; by default all.
  ///   - unitSectors: The sectors whose units should be linked to care.
  ///   - careSectors: The sectors that count as care; by default those of the description.
  ///   - distanceLimit: How far the nearest seat of one's own care may be, in kilometres.
  ///   - weight: What a commune counts for when the two systems are crossed.
  /// - Returns: Nil if the window would end before it begins, or nothing is dated.
  public init?(
    of network: Network, from: Day? = nil, asOf: Day? = nil, lapseLimit: Int = 730,
    reachDays: Int = 180, kinds: Set<String>? = nil, unitSectors: Set<Sector> = [.education],
    careSectors: Set<Sector>? = nil, distanceLimit: Double = 20, weight: CommuneWeight = .pupils
  ) {
    let settings = network.package?.maillage
    let described = (
      settings?.from.flatMap(PartialDate.init), settings?.asOf.flatMap(PartialDate.init)
    )
    guard let end = asOf ?? described.1?.last ?? network.lastDay else { return nil }
    let describedStart = asOf == nil || asOf == described.1?.last ? described.0?.first : nil
    let start = from ?? describedStart ?? Day(number: end.number - 364)
    guard let window = Window(from: start, asOf: end) else { return nil }
    self.window = window
    self.lapseLimit = lapseLimit
    self.weight = weight
    self.kinds = kinds
    self.unitSectors = unitSectors
    self.distanceLimit = distanceLimit
    self.reachDays = reachDays
    careZoning = settings?.careZoning ?? "care-sector"
    educationZoning = settings?.educationZoning ?? "education-district"
    meetingKind = settings?.meetings?.kind ?? "training-meeting"
    meetingZoning = settings?.meetings?.zoning ?? "training-territory"
    directoryKind = settings?.directories?.kind ?? "directory"
    directoryZoning = settings?.directories?.zoning ?? "micro-territory"
    let care = settings?.careSectors?.compactMap(Sector.init) ?? [.health, .medicoSocial]
    self.careSectors = careSectors ?? Set(care)
    expected = (settings?.expected ?? []).map { Expectation(kind: $0.kind, zoning: $0.zoning) }
  }
}

extension Network {
  /// The last day of anything that was held.
  var lastDay: Day? {
    interactions.filter { $0.status == .held }.compactMap { ($0.end ?? $0.start)?.last }.max()
  }
}
