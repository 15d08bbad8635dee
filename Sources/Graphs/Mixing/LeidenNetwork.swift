/// A network of vertices, or of communities merged into vertices, as Leiden works on it.
///
/// Strengths within a merged vertex are left out: they move with it, so no comparison needs them.
struct LeidenNetwork {
  let offsets: ContiguousArray<Int32>
  let targets: ContiguousArray<Int32>
  let strengths: ContiguousArray<Double>
  /// The strength of all ties of each vertex, those within it counted twice.
  let masses: ContiguousArray<Double>
  /// The resolution divided by the mass of all.
  let chance: Double

  var vertexCount: Int { masses.count }

  /// What rounding can make of an equal gain: below it, a gain is none.
  static let tolerance = 1e-10

  init(_ graph: Graph, resolution: Double) {
    offsets = graph.offsets
    targets = graph.targets
    strengths = graph.strengths
    masses = ContiguousArray(
      (0..<graph.vertexCount).map { graph.strengths[graph.row($0)].reduce(0, +) })
    let total = masses.reduce(0, +)
    chance = total > 0 ? resolution / total : 0
  }

  /// Merges the vertices of each label into one; labels run from 0 without a gap.
  init(merging network: LeidenNetwork, by labels: ContiguousArray<Int32>, count: Int) {
    let members = AffiliationRows(
      count: count, rows: labels, members: LeidenNetwork.singletons(labels.count))
    var offsets: ContiguousArray<Int32> = [0]
    var targets = ContiguousArray<Int32>()
    var strengths = ContiguousArray<Double>()
    var masses = ContiguousArray<Double>()
    var sums = NeighbourSums(count: count)
    for label in 0..<count {
      var mass = 0.0
      for vertex in members[label] {
        let u = Int(vertex)
        mass += network.masses[u]
        for arc in network.row(u) {
          let other = labels[Int(network.targets[arc])]
          if other != label { sums.add(network.strengths[arc], to: other) }
        }
      }
      masses.append(mass)
      for other in sums.met {
        targets.append(other)
        strengths.append(sums.values[Int(other)])
      }
      offsets.append(Int32(targets.count))
      sums.clear()
    }
    self.offsets = offsets
    self.targets = targets
    self.strengths = strengths
    self.masses = masses
    chance = network.chance
  }

  func row(_ vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  /// Each vertex under its own label.
  static func singletons(_ count: Int) -> ContiguousArray<Int32> {
    ContiguousArray(0..<Int32(count))
  }

  /// Numbers labels anew from 0 in the order of their first vertex, and counts them.
  static func renumber(_ labels: inout ContiguousArray<Int32>) -> Int {
    var numbers = ContiguousArray<Int32>(repeating: -1, count: labels.count)
    var count: Int32 = 0
    for vertex in labels.indices {
      let label = Int(labels[vertex])
      if numbers[label] < 0 {
        numbers[label] = count
        count += 1
      }
      labels[vertex] = numbers[label]
    }
    return Int(count)
  }
}

/// Sums by label, used again for each vertex: only labels that were met are wiped.
struct NeighbourSums {
  private(set) var values: ContiguousArray<Double>
  /// The labels that were met, in that order.
  private(set) var met = ContiguousArray<Int32>()

  init(count: Int) { values = ContiguousArray(repeating: 0, count: count) }

  mutating func add(_ strength: Double, to label: Int32) {
    // Strengths are above 0, so a sum of 0 was not met before.
    if values[Int(label)] == 0 { met.append(label) }
    values[Int(label)] += strength
  }

  mutating func clear() {
    for label in met { values[Int(label)] = 0 }
    met.removeAll(keepingCapacity: true)
  }
}
