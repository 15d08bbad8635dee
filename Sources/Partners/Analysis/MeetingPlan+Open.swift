import Territories

/// The schools that want a tie, and those of them that a meeting can reach.
struct OpenUnits {
  /// The schools that want a tie.
  let all: [Int]
  /// Those that a meeting can reach if it is near enough.
  private(set) var reachable: [Int] = []
  /// Where they are.
  private(set) var points: [GeographicPoint] = []
  /// Those that none can reach.
  private(set) var stranded: [MeetingPlan.Stranded] = []

  init(
    _ network: Network, _ coverage: Coverage, _ care: ResponsibleCare, _ request: MeetingPlanRequest
  ) {
    let open = coverage.units.filter { unit in
      !unit.state.isLinked || (request.includesFragile && unit.state == .fragile)
    }
    all = open.map(\.unit)
    for unit in all {
      let zones = care.zones(ofUnit: unit)
      if network.isExcluded(unit, by: request) {
        stranded.append(MeetingPlan.Stranded(unit: unit, obstacle: .excluded))
      } else if zones.isEmpty {
        stranded.append(MeetingPlan.Stranded(unit: unit, obstacle: .noCareZone))
      } else if !zones.contains(where: care.hasBody) {
        stranded.append(MeetingPlan.Stranded(unit: unit, obstacle: .noCare))
      } else if let point = network.ownPoint(of: unit) {
        reachable.append(unit)
        points.append(point)
      } else {
        stranded.append(MeetingPlan.Stranded(unit: unit, obstacle: .notLocated))
      }
    }
  }
}

extension Network {
  /// Whether an institution, or what it is part of, was left out by request.
  func isExcluded(_ institution: Int, by request: MeetingPlanRequest) -> Bool {
    guard !request.excluded.contains(institutions[institution].id) else { return true }
    let parent = institutions[institution].parent.flatMap { institutionIndex[$0] }
    return parent.map { isExcluded($0, by: request) } ?? false
  }
}
