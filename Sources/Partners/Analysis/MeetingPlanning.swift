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
    var isReached = open.reachable.map { _ in false }
    for demands in reach { for demand in demands { isReached[demand] = true } }
    let far = isReached.indices.filter { !isReached[$0] }.map {
      MeetingPlan.Stranded(unit: open.reachable[$0], obstacle: .outOfReach)
    }
    return (open.stranded + far).sorted { $0.unit < $1.unit }
  }

  /// The hosts that were chosen, and the meetings there, the heaviest first.
  var choice: (plan: CoveringPlan, meetings: [PlannedMeeting]) {
    let problem = MaximalCovering(
      weights: open.reachable.map(weight), reach: reach, capacity: request.capacity)
    let plan = problem.plan(sites: request.meetingCount)
    let served = nearest(plan.sites, plan.served)
    let sites = settled(plan.sites, served)
    let meetings = zip(sites, nearest(sites, served)).filter { !$1.isEmpty }.map(meeting)
    let ordered = meetings.enumerated().sorted { left, right in
      (-left.element.weight, left.offset) < (-right.element.weight, right.offset)
    }
    return (plan, ordered.map(\.element))
  }

  /// The schools of each meeting, each moved to the nearest that has room for it.
  private func nearest(_ sites: [Int], _ served: [[Int]]) -> [[Int]] {
    var moved = served.map { Set($0) }
    for place in sites.indices {
      for demand in served[place] {
        let near = sites.indices.filter { other in
          reach[sites[other]].contains(demand)
            && (other == place || moved[other].count < request.capacity ?? .max)
        }.min { (distance(demand, sites[$0]), $0) < (distance(demand, sites[$1]), $1) }
        guard let near, near != place else { continue }
        moved[place].remove(demand)
        moved[near].insert(demand)
      }
    }
    return moved.map { $0.sorted() }
  }

  /// The sites, each exchanged for that which reaches the same schools, in the longest forgotten
  /// meeting zone, then with the fewest kilometres of pupils.
  private func settled(_ sites: [Int], _ served: [[Int]]) -> [Int] {
    var sites = sites
    for (place, demands) in served.enumerated() {
      guard let first = demands.first else { continue }
      let others = hosts.indices.filter { site in
        site == sites[place]
          || (reach[site].contains(first) && !sites.contains(site)
            && Set(demands).isSubset(of: reach[site]))
      }
      let keyed = others.map { (-hosts[$0].forgottenDays, travel(demands, to: $0), $0) }
      sites[place] = keyed.min { $0 < $1 }?.2 ?? sites[place]
    }
    return sites
  }

  private func travel(_ demands: [Int], to site: Int) -> Double {
    demands.reduce(0) { $0 + (weight(of: open.reachable[$1]) + 1) * distance($1, site) }
  }

  private func distance(_ demand: Int, _ site: Int) -> Double {
    open.points[demand].distance(to: hosts[site].point)
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
