import Tables

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
  /// The sectors of activity that count as care.
  public let careSectors: Set<Sector>
  /// The open gap, in days, from which a zone counts as forgotten by the meetings.
  public let lapseLimit: Int
  /// How many days before and after a meeting count as within its reach.
  public let reachDays: Int

  /// Gathers the settings of a network.
  ///
  /// - Parameters:
  ///   - network: The network; its description gives what the other parameters leave open.
  ///   - from: The first day of the window; by default that of the description, else one year
  ///     before its end.
  ///   - asOf: The last day; by default that of the description, else the last recorded day.
  ///   - lapseLimit: The open gap from which a zone counts as forgotten, in days.
  ///   - reachDays: How many days before and after a meeting count as within its reach.
  /// - Returns: Nil if the window would end before it begins, or nothing is dated.
  public init?(
    of network: Network, from: Day? = nil, asOf: Day? = nil, lapseLimit: Int = 730,
    reachDays: Int = 180
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
    self.reachDays = reachDays
    careZoning = settings?.careZoning ?? "care-sector"
    educationZoning = settings?.educationZoning ?? "education-district"
    meetingKind = settings?.meetings?.kind ?? "training-meeting"
    meetingZoning = settings?.meetings?.zoning ?? "training-territory"
    directoryKind = settings?.directories?.kind ?? "directory"
    directoryZoning = settings?.directories?.zoning ?? "micro-territory"
    let care = settings?.careSectors?.compactMap(Sector.init) ?? [.health, .medicoSocial]
    careSectors = Set(care)
  }
}

extension Network {
  /// The last day of anything that was held.
  var lastDay: Day? {
    interactions.filter { $0.status == .held }.compactMap { ($0.end ?? $0.start)?.last }.max()
  }
}
