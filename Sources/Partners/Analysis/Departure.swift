import Tables

/// Who leaves, and whether the meetings that they convene fall with them.
public struct Departure: Sendable, Hashable {
  /// What becomes of the meetings of those who leave.
  public enum Reading: String, Sendable, Hashable, CaseIterable {
    /// They are held all the same, somewhere else if need be, without those who left.
    case absent
    /// Those that nobody else convenes, or that nobody else hosts, are not held.
    case meetingsFall = "meetings-fall"
  }

  /// The institutions and professionals who leave together, by identifier.
  public let ids: [String]
  /// What becomes of their meetings.
  public let reading: Reading

  /// Makes a departure; whoever is named twice leaves once.
  ///
  /// - Parameters:
  ///   - ids: Institutions and professionals of the records, by identifier.
  ///   - reading: What becomes of their meetings.
  public init(of ids: [String], reading: Reading = .absent) {
    var seen: Set<String> = []
    self.ids = ids.filter { seen.insert($0).inserted }
    self.reading = reading
  }
}

/// Everybody who leaves, once institutions have taken their parts and professionals along.
struct Departed {
  /// The institutions, as indices in the order of the records.
  let institutions: [Int]
  /// The professionals, as indices in the order of the records.
  let professionals: [Int]
  /// All of them, by identifier.
  let actors: Set<String>
}

extension Network {
  /// The institutions and professionals who coordinate the network, by identifier.
  ///
  /// Conventions: those that the folder names as `maillage.coordinator`; where it names nobody,
  /// every institution of the sector `network`; none if there is none.
  public var coordinator: [String] {
    package?.maillage?.coordinator
      ?? institutions.filter { $0.sector == .network }.map(\.id)
  }

  /// Returns whether an identifier is that of an institution or a professional.
  public func isActor(_ id: String) -> Bool {
    institutionIndex[id] != nil || professionalIndex[id] != nil
  }

  /// Returns everybody who leaves: an institution goes with its parts, and with the professionals
  /// of all of them; a professional goes alone.
  func departed(_ departure: Departure) -> Departed {
    let parts = Dictionary(grouping: institutions.indices) { institutions[$0].parent ?? "" }
    var leaving: Set<Int> = []
    var waiting = departure.ids.compactMap { institutionIndex[$0] }
    while let index = waiting.popLast() {
      guard leaving.insert(index).inserted else { continue }
      waiting += parts[institutions[index].id] ?? []
    }
    let named = Set(departure.ids)
    let functions = professionals.indices.filter { index in
      named.contains(professionals[index].id)
        || professionals[index].institution.flatMap { institutionIndex[$0] }
          .map(leaving.contains) == true
    }
    let houses = leaving.sorted()
    return Departed(
      institutions: houses, professionals: functions,
      actors: Set(houses.map { institutions[$0].id } + functions.map { professionals[$0].id }))
  }
}
