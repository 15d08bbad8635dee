import Graphs

/// What one departure takes, before anything is ranked or repaired.
struct DepartureLoss {
  let departed: Departed
  let leaving: Set<Int>
  let fallen: [Int]
  let after: Coverage?
  let units: [UnitFall]
  /// Those who stay, tied by what they still share.
  let contacts: Graph

  init(of departure: Departure, _ rehearsed: RehearsedNetwork) {
    let (network, window) = (rehearsed.network, rehearsed.settings.window)
    departed = network.departed(departure)
    let leaving = Set(departed.institutions)
    self.leaving = leaving
    fallen =
      departure.reading == .meetingsFall
      ? network.meetings(fallingWith: departed, in: window) : []
    let rest = network.network(without: departed, fallen: Set(fallen))
    after = rest.coverage(rehearsed.settings)
    units =
      after.flatMap { after in
        rehearsed.before?.unitFalls(to: after, leaving: leaving, in: network)
      } ?? []
    contacts = rest.contacts(
      among: rehearsed.present.filter { !leaving.contains($0) }, in: window)
  }
}
