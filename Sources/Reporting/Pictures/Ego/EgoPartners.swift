import Graphs
import Partners
import Tables

/// Whom an institution met in a window, how often, and who of them met without it.
struct EgoPartners {
  /// One of those whom the institution met.
  struct Partner {
    /// Who it is, as a row of the attendance.
    let actor: Int
    /// The occasions that both attended, as columns of the attendance, the earliest first.
    let events: [Int]
  }

  /// The institution in the middle, as a row of the attendance.
  let ego: Int
  /// Those whom it met, as many as one sheet shows, by sector, then the most often met first.
  let partners: [Partner]
  /// How many it met in all.
  let count: Int
  /// How many of all of them it met once.
  let onceCount: Int
  /// How often two of the drawn partners met without it, by pair of rows, for the pairs that met
  /// most often.
  let apart: [[Int]: Int]
  /// How many more pairs met without it than one sheet shows.
  let omittedPairCount: Int
  /// How many pairs of the drawn partners met in its presence alone.
  let togetherOnlyCount: Int

  /// The most partners on one sheet.
  static let limit = 72
  /// The most ties among partners that an eye can follow.
  static let pairLimit = 120

  /// Finds the partners, or nil if there are none.
  init?(of ego: Int, in attendance: Attendance, of network: Network) {
    let own = Self.occasions(of: ego, in: attendance, of: network)
    let all = Self.partners(of: ego, at: own, in: attendance.graph)
    guard !all.isEmpty else { return nil }
    let drawn = Array(all.prefix(Self.limit))
    let pairs = Self.pairs(of: Set(drawn.map(\.actor)), in: attendance.graph, without: Set(own))
    self.ego = ego
    (count, onceCount) = (all.count, all.count { $0.events.count == 1 })
    let often = pairs.apart.sorted { left, right in
      left.value == right.value
        ? left.key.lexicographicallyPrecedes(right.key) : left.value > right.value
    }
    apart = Dictionary(uniqueKeysWithValues: often.prefix(Self.pairLimit).map { ($0, $1) })
    omittedPairCount = max(0, often.count - Self.pairLimit)
    togetherOnlyCount = pairs.togetherOnlyCount
    let sectors = attendance.institutions.map { network.institutions[$0].sector }
    partners = Sector.allCases.flatMap { sector in drawn.filter { sectors[$0.actor] == sector } }
  }

  /// What the institution was at, by date.
  private static func occasions(
    of ego: Int, in attendance: Attendance, of network: Network
  ) -> [Int] {
    let records = attendance.occasions.map { network.interactions[$0] }
    return attendance.graph.events(ofActor: ego).sorted { left, right in
      (records[left].start?.first.number ?? 0, left)
        < (records[right].start?.first.number ?? 0, right)
    }
  }

  /// Those who were there too, who came most often first.
  private static func partners(of ego: Int, at own: [Int], in graph: TwoModeGraph) -> [Partner] {
    var shared: [Int: [Int]] = [:]
    for event in own {
      for actor in graph.actors(ofEvent: event) where actor != ego {
        shared[actor, default: []].append(event)
      }
    }
    return shared.map { Partner(actor: $0.key, events: $0.value) }.sorted { left, right in
      (right.events.count, left.actor) < (left.events.count, right.actor)
    }
  }

  /// Who met without the institution, and how many pairs met in its presence alone.
  private static func pairs(
    of actors: Set<Int>, in graph: TwoModeGraph, without own: Set<Int>
  ) -> (apart: [[Int]: Int], togetherOnlyCount: Int) {
    var (apart, together) = ([[Int]: Int](), Set<[Int]>())
    for event in 0..<graph.eventCount {
      let present = graph.actors(ofEvent: event).filter(actors.contains)
      for (place, first) in present.enumerated() {
        for second in present[(place + 1)...] {
          if own.contains(event) {
            together.insert([first, second])
          } else {
            apart[[first, second], default: 0] += 1
          }
        }
      }
    }
    return (apart, together.count { apart[$0] == nil })
  }
}

extension Analysis {
  /// Returns whom to put in the middle if nobody is named: of those who are no body of the network
  /// itself, who attended most occasions with others.
  ///
  /// Those who coordinate met nearly everybody: that is their office and no finding.
  func usualEgo(in attendance: Attendance) -> Int? {
    let coordinating = Set(network.coordinator)
    let meetings = attendance.institutions.indices.map { actor in
      attendance.graph.events(ofActor: actor).count {
        attendance.graph.actors(ofEvent: $0).count > 1
      }
    }
    let others = meetings.indices.filter { actor in
      let record = network.institutions[attendance.institutions[actor]]
      return meetings[actor] > 0 && record.sector != .network && !coordinating.contains(record.id)
    }
    let candidates = others.isEmpty ? meetings.indices.filter { meetings[$0] > 0 } : others
    return candidates.min { (meetings[$1], $0) < (meetings[$0], $1) }
  }
}
