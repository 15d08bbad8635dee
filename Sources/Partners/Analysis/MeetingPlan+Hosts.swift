import Territories

/// An institution where a meeting may be held.
struct MeetingHost {
  /// The institution, as an index.
  let institution: Int
  /// Where it is.
  let point: GeographicPoint
  /// The meeting zones there that are forgotten.
  let forgotten: [MeetingHistory]

  /// The days since the longest forgotten of these zones had a meeting; 0 if none is forgotten.
  var forgottenDays: Int { forgotten.map { $0.openGap ?? .max }.max() ?? 0 }
}

extension Network {
  /// Returns the institutions where a meeting may be held, those in the longest forgotten meeting
  /// zones first, then those that are one and not a group, then by the order of the records.
  ///
  /// Conventions: one for each commune and kind, the heaviest, since neighbours reach the same.
  func meetingHosts(
    _ request: MeetingPlanRequest, _ settings: AnalysisSettings
  ) -> [MeetingHost] {
    let histories = forgottenZones(settings)
    let zoning = zonings[settings.meetingZoning]
    let hosts = heaviestHosts(request).compactMap { institution -> MeetingHost? in
      guard let point = ownPoint(of: institution) else { return nil }
      let commune = institutions[institution].commune.flatMap { communeIndex[$0] }
      let zones = Set(commune.map { zoning?.memberships[$0].map(\.zone) ?? [] } ?? [])
      return MeetingHost(
        institution: institution, point: point,
        forgotten: histories.filter { zones.contains($0.zone) })
    }
    return hosts.sorted { left, right in
      (-left.forgottenDays, isGroup(left.institution) ? 1 : 0, left.institution)
        < (-right.forgottenDays, isGroup(right.institution) ? 1 : 0, right.institution)
    }
  }

  private func isGroup(_ institution: Int) -> Bool {
    (institutions[institution].count ?? 1) != 1
  }

  private func forgottenZones(_ settings: AnalysisSettings) -> [MeetingHistory] {
    meetingHistories(settings).filter { history in
      history.openGap.map { $0 > settings.lapseLimit } ?? true
    }
  }

  private func heaviestHosts(_ request: MeetingPlanRequest) -> [Int] {
    let former = Set(interactions.filter { $0.status == .held }.compactMap(\.place))
    var best: [String: Int] = [:]
    for (index, institution) in institutions.enumerated() {
      let isUsual = institution.sector == .education || former.contains(institution.id)
      let isHost =
        request.hostKinds.isEmpty ? isUsual : request.hostKinds.contains(institution.kind)
      guard isHost, !isExcluded(index, by: request), ownPoint(of: index) != nil else { continue }
      let key = (institution.commune ?? "/" + institution.id) + "/" + institution.kind
      guard let other = best[key] else {
        best[key] = index
        continue
      }
      if institution.weight ?? 0 > institutions[other].weight ?? 0 { best[key] = index }
    }
    return best.values.sorted()
  }
}
