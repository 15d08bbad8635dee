import Tables
import Territories

extension Network {
  /// Returns where and with whom the next meetings would give most pupils a tie with their own care.
  ///
  /// Conventions: nil if the records lack one of the two territorial systems; a meeting reaches the open schools within the distance whose care zone has a
  /// body of care that may come; each school is invited once, to the nearest meeting that has
  /// room; the bodies that name the zone among those they serve come before those that lie in it,
  /// and the nearest seat first. Of hosts that reach the same schools that in the longest
  /// forgotten meeting zone is taken, then that with the fewest kilometres of pupils, then the
  /// first.
  ///
  /// - Parameters:
  ///   - request: How many meetings, and what they are chosen by.
  ///   - settings: The window and the systems.
  /// - Complexity: That of `MaximalCovering.plan(sites:stepLimit:)` for the hosts and the schools
  ///   in their reach, and of two coverages.
  /// - SeeAlso: R. Church, C. ReVelle (1974), doi:10.1007/BF01942293
  public func meetingPlan(
    _ request: MeetingPlanRequest, _ settings: AnalysisSettings
  ) -> MeetingPlan? {
    guard let before = coverage(settings), let finder = CareTies(self, settings) else { return nil }
    let planning = MeetingPlanning(self, before, finder, request)
    let (plan, meetings) = planning.choice
    let after = network(after: meetings, settings).coverage(settings) ?? before
    return MeetingPlan(
      request: request, meetings: meetings, open: planning.open.all,
      stranded: planning.stranded,
      unweighted: planning.open.all.filter { institutions[$0].weight ?? 0 == 0 },
      countsSchools: planning.countsSchools,
      openWeight: planning.open.all.reduce(0) { $0 + planning.weight(of: $1) },
      weight: plan.weight, upperBound: plan.upperBound, isExact: plan.isExact,
      hostCount: planning.hosts.count, before: before, after: after)
  }

  /// The network as it would be, had some meetings been held on the day of the analysis.
  private func network(after meetings: [PlannedMeeting], _ settings: AnalysisSettings) -> Network {
    let added = meetings.enumerated().map { number, meeting in
      Interaction(
        plannedAs: number, host: institutions[meeting.host].id, kind: settings.meetingKind,
        on: settings.window.asOf)
    }
    let present = zip(added, meetings).flatMap { interaction, meeting in
      (meeting.invitations.map(\.unit) + meeting.guests.map(\.body)).map { actor in
        Participation(
          interaction: interaction.id, actor: institutions[actor].id, role: .participant,
          count: nil, origin: .supposed)
      }
    }
    return Network(
      self, interactions: interactions + added, participations: participations + present)
  }
}

extension Interaction {
  /// A meeting that is supposed to have been held, for what would be.
  fileprivate init(plannedAs number: Int, host: String, kind: String, on day: Day) {
    self.init(
      id: "maillage-plan-\(number + 1)", parent: nil, level: .event, kind: kind, label: "",
      start: PartialDate(day.description), end: nil, status: .held, place: host, commune: nil,
      territory: nil, sessions: nil, participants: nil, participations: nil, speakers: nil,
      structures: nil, hours: nil, origin: .supposed)
  }
}

extension Origin {
  /// The origin of what no record says.
  fileprivate static let supposed = Origin(location: Location(file: ""), basis: .inferred)

  private init(location: Location, basis: Basis) {
    self.location = location
    self.basis = basis
    source = nil
  }
}
