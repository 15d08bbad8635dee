import Graphs
import Partners
import Territories

/// How often institutions of two communes were at the same occasion, for the lines of a map.
///
/// An occasion of very many communes is no line: all with all would hide the map.
struct CommuneMeetings {
  /// Two communes, or two groups of them, as indices, the first in the records first.
  struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// The most communes of an occasion that is drawn as lines of all with all.
  static let mostCommunes = 30
  /// The most lines on a map.
  static let mostPairs = 1000

  /// The pairs of communes or groups with the number of their occasions, in the order of the records.
  let drawn: [(pair: Pair, count: Int)]
  /// How many occasions brought together more communes than are drawn.
  let crowdedOccasions: Int
  /// How many pairs that met least are left out.
  let omittedPairs: Int

  /// Counts the meetings of a window between communes that have a place.
  init(_ analysis: Analysis, among located: Set<Int>, keeping selection: Selection) {
    self.init(analysis, keeping: selection, mostPairs: CommuneMeetings.mostPairs) { commune in
      located.contains(commune) ? commune : nil
    }
  }

  /// Counts the meetings of a window between groups of communes, each occasion once a pair.
  ///
  /// - Parameters:
  ///   - analysis: What was found.
  ///   - selection: Which institutions and interactions count.
  ///   - mostPairs: How many pairs are drawn, those that met most.
  ///   - group: The group of a commune, both as indices, or nil if it is in none.
  init(
    _ analysis: Analysis, keeping selection: Selection, mostPairs: Int, group: (Int) -> Int?
  ) {
    let gatherings = Self.gatherings(analysis, keeping: selection, group)
    let small = gatherings.filter { $0.count <= CommuneMeetings.mostCommunes }
    var counts: [Pair: Int] = [:]
    for met in small {
      for (place, first) in met.enumerated() {
        for second in met[(place + 1)...] {
          counts[Pair(first: first, second: second), default: 0] += 1
        }
      }
    }
    let ranked = counts.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    drawn = ranked.prefix(mostPairs).map { ($0.key, $0.value) }
      .sorted { $0.0 < $1.0 }
    crowdedOccasions = gatherings.count - small.count
    omittedPairs = ranked.count - drawn.count
  }

  /// The groups of communes that met at each occasion of the window.
  private static func gatherings(
    _ analysis: Analysis, keeping selection: Selection, _ group: (Int) -> Int?
  ) -> [[Int]] {
    let network = analysis.network
    let attendance = network.attendance(in: analysis.settings.window, keeping: selection)
    let indices = Dictionary(
      network.communes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    return attendance.occasions.indices.map { event in
      let codes = attendance.graph.actors(ofEvent: event).compactMap {
        network.institutions[attendance.institutions[$0]].commune
      }
      return Set(codes.compactMap { indices[$0].flatMap(group) }).sorted()
    }
  }
}

extension CommuneMeetings {
  /// How wide a tie of so many occasions is drawn, in points.
  static func width(of count: Int) -> Double { min(20, 0.4 + 1.2 * Double(count).squareRoot()) }

  /// The counts that a legend explains: the least and the most, once if they are one.
  var counts: [Int] {
    let all = drawn.map(\.count)
    return Set([all.min(), all.max()].compactMap { $0 }).sorted()
  }
}

extension CommuneMeetings.Pair: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
