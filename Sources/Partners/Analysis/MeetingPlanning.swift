import Territories

/// The choice of the meetings: schools as demands, hosts as sites.
struct MeetingPlanning {
  let open: OpenUnits
  let hosts: [MeetingHost]
  /// Whether each school counts as one, since no pupils are recorded at all.
  let countsSchools: Bool

  private let network: Network
  private let request: MeetingPlanRequest
  private let care: ResponsibleCare
  private let coverage: [Int: UnitCoverage]
  /// For each host the schools in its reach, as indices into those that can be reached.
  private let reach: [[Int]]

  init(
    _ network: Network, _ before: Coverage, _ finder: CareTies, _ request: MeetingPlanRequest
  ) {
    self.network = network
    self.request = request
    care = ResponsibleCare(network, finder, request)
    open = OpenUnits(network, before, care, request)
    coverage = Dictionary(
      before.units.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    countsSchools = open.all.allSatisfy { network.institutions[$0].weight ?? 0 == 0 }
    let nearby = NearbyPoints(open.points)
    let places = network.meetingHosts(request, finder.settings)
    let reach = places.map { nearby.indices(within: request.reach, of: $0.point) }
    hosts = places.indices.filter { !reach[$0].isEmpty }.map { places[$0] }
    self.reach = reach.filter { !$0.isEmpty }
  }

  /// What a school weighs in the choice.
  func weight(of unit: Int) -> Double {
    countsSchools ? 1 : network.institutions[unit].weight ?? 0
  }

  /// The schools that no meeting can reach, in the order of the records.
  var stranded: [MeetingPlan.Stranded] {
    let reached = Set(reach.joined())
    let far = open.reachable.indices.filter { !reached.contains($0) }.map {
      MeetingPlan.Stranded(unit: open.reachable[$0], obstacle: .outOfReach)
    }
    return (open.stranded + far).sorted { $0.unit < $1.unit }
  }

  /// The hosts that were chosen, and the meetings there, the heaviest first.
  var choice: (plan: CoveringPlan, meetings: [PlannedMeeting]) {
    let problem = MaximalCovering(
      weights: open.reachable.map(weight), reach: reach, capacity: request.capacity)
    let plan = problem.plan(sites: request.meetingCount)
    let meetings = zip(plan.sites, nearest(plan)).filter { !$1.isEmpty }.map(meeting)
    let ordered = meetings.enumerated().sorted { left, right in
      (-left.element.weight, left.offset) < (-right.element.weight, right.offset)
    }
    return (plan, ordered.map(\.element))
  }

  /// The schools of each meeting, each moved to the nearest that has room for it.
  private func nearest(_ plan: CoveringPlan) -> [[Int]] {
    var served = plan.served.map { Set($0) }
    for place in plan.sites.indices {
      for demand in plan.served[place] {
        let near = plan.sites.indices.filter { other in
          reach[plan.sites[other]].contains(demand)
            && (other == place || served[other].count < request.capacity ?? .max)
        }.min { (distance(demand, $0, plan), $0) < (distance(demand, $1, plan), $1) }
        guard let near, near != place else { continue }
        served[place].remove(demand)
        served[near].insert(demand)
      }
    }
    return served.map { $0.sorted() }
  }

  private func distance(_ demand: Int, _ place: Int, _ plan: CoveringPlan) -> Double {
    open.points[demand].distance(to: hosts[plan.sites[place]].point)
  }

  private func meeting(at site: Int, with demands: [Int]) -> PlannedMeeting {
    let host = hosts[site]
    let invitations = demands.map { demand in
      PlannedMeeting.Invitation(
        unit: open.reachable[demand],
        kilometres: open.points[demand].distance(to: host.point))
    }.sorted { (-weight(of: $0.unit), $0.unit) < (-weight(of: $1.unit), $1.unit) }
    return PlannedMeeting(
      host: host.institution,
      commune: network.institutions[host.institution].commune.flatMap {
        network.communeIndex[$0]
      },
      invitations: invitations,
      guests: care.guests(of: invitations.compactMap { coverage[$0.unit] }, at: host.point),
      weight: invitations.reduce(0) { $0 + weight(of: $1.unit) }, forgotten: host.forgotten)
  }
}
