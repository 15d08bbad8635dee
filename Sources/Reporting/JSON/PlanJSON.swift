import Partners
import Tables
import Territories

extension Analysis {
  /// Returns the plan for machines: `maillage/plan/1`.
  ///
  /// Weights are pupils, or schools where `weight` says so; shares are from 0 to 1; what is not
  /// recorded is null.
  public func json(of plan: MeetingPlan) -> JSONValue {
    [
      "schema": "maillage/plan/1", "from": .string(settings.window.from.description),
      "asOf": .string(settings.window.asOf.description), "request": json(plan.request),
      "weight": .string(plan.countsSchools ? "schools" : "pupils"),
      "meetings": .array(plan.meetings.map(json)), "linked": .number(plan.weight),
      "upperBound": .number(plan.upperBound), "isExact": .bool(plan.isExact),
      "hosts": .integer(plan.hostCount),
      "open": ["schools": .integer(plan.open.count), "weight": .number(plan.openWeight)],
      "unweighted": ids(plan.unweighted),
      "stranded": .array(
        plan.stranded.map { stranded in
          [
            "id": id(stranded.unit), "obstacle": .string(stranded.obstacle.rawValue),
            "pupils": JSONValue(network.institutions[stranded.unit].weight),
          ]
        }),
      "before": json(plan.before), "after": json(plan.after),
    ]
  }

  private func json(_ request: MeetingPlanRequest) -> JSONValue {
    [
      "meetings": .integer(request.meetingCount), "kilometres": .number(request.reach),
      "hostKinds": .array(request.hostKinds.sorted().map { .string($0) }),
      "not": .array(request.excluded.sorted().map { .string($0) }),
      "capacity": JSONValue(request.capacity), "alsoFragile": .bool(request.includesFragile),
    ]
  }

  private func json(_ meeting: PlannedMeeting) -> JSONValue {
    let careZones = network.zonings[settings.careZoning]?.zones ?? []
    let meetingZones = network.zonings[settings.meetingZoning]?.zones ?? []
    return [
      "host": id(meeting.host), "hostName": .string(network.institutions[meeting.host].name),
      "commune": JSONValue(meeting.commune.map { network.communes[$0].code }),
      "communeName": JSONValue(meeting.commune.map { network.communes[$0].name }),
      "linked": .number(meeting.weight),
      "care": .array(
        meeting.guests.map { guest in
          [
            "id": id(guest.body), "name": .string(network.institutions[guest.body].name),
            "zones": .array(guest.zones.map { .string(careZones[$0].id) }),
          ]
        }),
      "schools": .array(
        meeting.invitations.map { invitation in
          [
            "id": id(invitation.unit),
            "name": .string(network.institutions[invitation.unit].name),
            "pupils": JSONValue(network.institutions[invitation.unit].weight),
            "kilometres": .number(invitation.kilometres),
          ]
        }),
      "forgotten": .array(
        meeting.forgotten.map { history in
          [
            "territory": .string(meetingZones[history.zone].id),
            "name": .string(meetingZones[history.zone].name),
            "daysSince": JSONValue(history.openGap),
          ]
        }),
    ]
  }

  private func json(_ coverage: Coverage) -> JSONValue {
    let share = coverage.cells.share
    return [
      "share": [JSONValue(share?.lowerBound), JSONValue(share?.upperBound)],
      "cellPupilsByState": byState { coverage.cells.weight(in: $0) },
      "registerPupilsByState": byState { pupils(in: $0, of: coverage) },
    ]
  }

  private func byState(_ weight: (CoverageState) -> Double) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: CoverageState.allCases.map {
          ($0.rawValue, JSONValue.number(weight($0)))
        }))
  }

  private func id(_ institution: Int) -> JSONValue {
    .string(network.institutions[institution].id)
  }

  private func ids(_ institutions: [Int]) -> JSONValue { .array(institutions.map(id)) }
}
