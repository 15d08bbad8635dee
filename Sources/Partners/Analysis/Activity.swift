import Tables
import Territories

/// What took place, and how many took part, every stated figure counted once.
///
/// Sources state attendance by meeting, or by series, or both. A figure of a series counts only for
/// what its own rows leave untold, so that kinds, years and territories add up to the same whole.
///
/// Conventions: what was held or goes on counts, views never; attendance is the participations,
/// else the participants; a meeting without a figure is not a zero: beside each sum stands for how
/// many interactions it is told. What a series states beyond its rows counts where all the meetings
/// it stands for belong.
public struct Activity: Sendable, Hashable {
  /// The sums over some interactions.
  public struct Total: Sendable, Hashable {
    /// The interactions, as indices, in the order of the records.
    public fileprivate(set) var interactions: [Int] = []
    /// How many sittings they had, as far as that is told.
    public fileprivate(set) var sittings = 0
    /// How many times somebody took part, as far as that is told.
    public fileprivate(set) var attendance = 0
    /// The interactions whose attendance is told, by themselves or through their series.
    public fileprivate(set) var told: [Int] = []
    /// How many persons spoke or led, as far as that is told.
    public fileprivate(set) var speakers = 0
    /// For how many interactions the speakers are told.
    public fileprivate(set) var speakersToldCount = 0

    /// For how many interactions the attendance is told.
    public var toldCount: Int { told.count }

    /// The interactions whose attendance is told nowhere.
    public var untold: [Int] {
      let told = Set(told)
      return interactions.filter { !told.contains($0) }
    }

    /// The sums over nothing.
    public init() {}
  }

  /// One kind, year or zone with its sums.
  public struct Row: Sendable, Hashable {
    /// The kind or year; nil for what has none, or belongs to several years.
    public let word: String?
    /// The sums.
    public let total: Total
  }

  /// All interactions together.
  public let total: Total
  /// By kind, the kind with most interactions first, then by name.
  public let kinds: [Row]
  /// By year of the first day, the earliest first; what has no single year comes last.
  public let years: [Row]
  /// By zone, for each zoning: what reached it; one interaction may reach several zones.
  public let zones: [String: [Total]]
}

extension Network {
  /// Returns what took place and how many took part, in a window or at any time.
  ///
  ///     network.activity().total.attendance        // all that the records tell
  ///
  /// - Complexity: O(*i* · *z*) for *i* interactions and *z* zonings.
  public func activity(in window: Window? = nil) -> Activity {
    let lines = attendanceLines.filter { line in
      line.rows.allSatisfy { row in
        window.map { $0.contains(interactions[row]) } ?? interactions[row].tookPlace
      }
    }
    return Activity(
      total: Activity.Total(of: lines, interactions),
      kinds: rows(of: lines) { interactions[$0.interaction].kind }
        .sorted {
          ($1.total.interactions.count, $0.word ?? "") < (
            $0.total.interactions.count, $1.word ?? ""
          )
        },
      years: rows(of: lines) { line in
        let years = Set(line.rows.map { interactions[$0].year })
        return years.count == 1 ? years.first ?? nil : nil
      }.sorted { ($0.word ?? "~") < ($1.word ?? "~") },
      zones: zonings.mapValues { totals(of: lines, in: $0) })
  }

  /// For each zone the lines that reached it with all their rows.
  private func totals(of lines: [AttendanceLine], in zoning: Zoning) -> [Activity.Total] {
    var totals = zoning.zones.map { _ in Activity.Total() }
    for line in lines {
      let reached = line.rows.map { Set(zones(of: interactions[$0], in: zoning)) }
      guard let first = reached.first, reached.allSatisfy({ $0 == first }) else { continue }
      for zone in first.sorted() { totals[zone].add(line, interactions) }
    }
    return totals
  }

  private func rows(
    of lines: [AttendanceLine], by word: (AttendanceLine) -> String?
  ) -> [Activity.Row] {
    Dictionary(grouping: lines, by: word).map { word, lines in
      Activity.Row(word: word, total: Activity.Total(of: lines, interactions))
    }
  }
}

extension Activity.Total {
  fileprivate init(of lines: [AttendanceLine], _ interactions: [Interaction]) {
    for line in lines { add(line, interactions) }
  }

  fileprivate mutating func add(_ line: AttendanceLine, _ interactions: [Interaction]) {
    attendance += line.attendance ?? 0
    if line.attendance != nil { told += line.rows }
    guard !line.isRemainder else { return }
    let interaction = interactions[line.interaction]
    self.interactions.append(line.interaction)
    sittings += interaction.sessions ?? (interaction.level == .event ? 1 : 0)
    speakers += interaction.speakers ?? 0
    if interaction.speakers != nil { speakersToldCount += 1 }
  }
}

extension Interaction {
  /// Whether it took place or goes on, dated or not, and is no view of something else.
  var tookPlace: Bool {
    level != .view && (status == .held || status == .ongoing)
  }

  fileprivate var year: String? {
    start.map { String($0.first.description.prefix(4)) }
  }
}
