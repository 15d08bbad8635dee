import Graphs
import Territories

/// A network whose departures are rehearsed: what does not depend on who leaves is found once.
struct RehearsedNetwork {
  let network: Network
  let settings: AnalysisSettings
  let before: Coverage?
  /// The institutions that were at something.
  let present: [Int]
  let cohesion: Cohesion

  /// Beyond so many, single departures are not rehearsed beside the joint one.
  static let mostAlone = 12

  init(_ network: Network, _ settings: AnalysisSettings, before coverage: Coverage? = nil) {
    self.network = network
    self.settings = settings
    before = coverage ?? network.coverage(settings)
    present = network.attendance(in: settings.window).institutions
    cohesion = Cohesion(network.contacts(among: present, in: settings.window))
  }

  func rehearsal(of departure: Departure) -> DepartureRehearsal {
    let loss = DepartureLoss(of: departure, self)
    let isJoint = (2...Self.mostAlone).contains(departure.ids.count)
    return DepartureRehearsal(
      departure: departure, institutions: loss.departed.institutions,
      professionals: loss.departed.professionals, fallenMeetings: loss.fallen,
      before: before, after: loss.after, units: ranked(loss.units), cells: cells(loss),
      cohesionBefore: cohesion,
      cohesionAfter: Cohesion(loss.contacts),
      alone: isJoint ? departure.ids.map { alone($0, departure.reading) } : [])
  }

  private func alone(_ id: String, _ reading: Departure.Reading) -> DepartureRehearsal.Alone {
    let loss = DepartureLoss(of: Departure(of: [id], reading: reading), self)
    return DepartureRehearsal.Alone(
      id: id, silenced: loss.units.filter { $0.fall == .silent }.map(\.unit),
      componentCount: loss.contacts.components().partCount)
  }

  private func ranked(_ units: [UnitFall]) -> [UnitFall] {
    units.sorted { left, right in
      if left.fall != right.fall { return left.fall.rank < right.fall.rank }
      let (a, b) = (left.weight ?? 0, right.weight ?? 0)
      return a == b ? left.unit < right.unit : a > b
    }
  }

  private func cells(_ loss: DepartureLoss) -> [CellFall] {
    guard let before, let after = loss.after,
      let repairs = CellRepairs(network, settings, after: after, leaving: loss.leaving)
    else { return [] }
    let weights = before.cells.crosswalk.weights
    let falls = weights.indices.flatMap { row in
      weights[row].indices.compactMap { column -> CellFall? in
        let (old, new) = (before.cells.states[row][column], after.cells.states[row][column])
        guard let old, let new, let fall = CoverageFall(from: old, to: new) else { return nil }
        return CellFall(
          row: row, column: column, fall: fall, weight: weights[row][column], before: old,
          after: new, repair: repairs.repair(row: row, column: column))
      }
    }
    return falls.sorted { left, right in
      if left.fall != right.fall { return left.fall.rank < right.fall.rank }
      if left.weight != right.weight { return left.weight > right.weight }
      return (left.row, left.column) < (right.row, right.column)
    }
  }
}
