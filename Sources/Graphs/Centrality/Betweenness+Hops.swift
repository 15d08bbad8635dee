/// Searches from several sources at once, one in each lane of a vector, paths counted in hops.
///
/// Vertices are met level by level, together for all sources: a row is read once for all the lanes
/// in which its vertex has just been reached.
struct HopSearch {
  typealias Lanes = SIMD16<Double>
  /// The lanes in which something holds of a vertex, one bit each.
  typealias LaneSet = UInt16
  typealias Visit = (vertex: Int32, lanes: LaneSet)
  static let laneCount = Lanes.scalarCount

  private let arcs: SearchArcs
  private let filter = LaneFilter()
  private var reached: ContiguousArray<LaneSet>
  private var pathCounts: ContiguousArray<Lanes>
  /// The level that is being met, outward bound; on the way back, the one farther out.
  private var far: Level
  /// The level that is being left on the way back.
  private var near: Level
  /// Who was reached level after level, and in which lanes.
  private var visits = ContiguousArray<Visit>()
  private var levelStarts = ContiguousArray<Int>()

  /// What belongs to one level: of each vertex nothing in the lanes that reach it at another.
  private struct Level {
    var lanes: ContiguousArray<LaneSet>
    var numbers: ContiguousArray<Lanes>

    init(_ vertexCount: Int) {
      lanes = ContiguousArray(repeating: 0, count: vertexCount)
      numbers = ContiguousArray(repeating: Lanes(), count: vertexCount)
    }
  }

  init(_ arcs: SearchArcs) {
    self.arcs = arcs
    reached = ContiguousArray(repeating: 0, count: arcs.vertexCount)
    pathCounts = ContiguousArray(repeating: Lanes(), count: arcs.vertexCount)
    far = Level(arcs.vertexCount)
    near = far
  }

  /// Adds what the paths from some sources, a lane each at most, depend on.
  mutating func addDependencies(of sources: Range<Int>, to sums: inout Dependencies) {
    start(from: sources)
    while let start = levelStarts.last, start < visits.count {
      levelStarts.append(visits.count)
      meetNextLevel(
        from: start, visits: &visits, arcs: arcs, reached: reached, pathCounts: pathCounts,
        newLanes: &far.lanes, newCounts: &far.numbers)
      settleNextLevel()
    }
    for level in (1..<levelStarts.count - 1).reversed() {
      shareOut(
        visits[levelStarts[level]..<levelStarts[level + 1]], arcs: arcs, filter: filter,
        pathCounts: pathCounts,
        farLanes: far.lanes, farShares: far.numbers, lanes: &near.lanes, shares: &near.numbers,
        sums: &sums.vertices)
      if !sums.arcs.isEmpty { addArcs(of: level, to: &sums) }
      wipeFar(level + 1)
      swap(&near, &far)
    }
    if !sums.arcs.isEmpty { addArcs(of: 0, to: &sums) }
    wipeFar(1)
    forgetVisits()
  }

  private mutating func start(from sources: Range<Int>) {
    levelStarts.append(0)
    for (lane, source) in sources.enumerated() {
      reached[source] = 1 << lane
      pathCounts[source][lane] = 1
      visits.append((Int32(truncatingIfNeeded: source), 1 << lane))
    }
  }

  private mutating func settleNextLevel() {
    for i in (levelStarts.last ?? 0)..<visits.count {
      let v = Int(visits[i].vertex)
      let lanes = far.lanes[v]
      visits[i].lanes = lanes
      reached[v] |= lanes
      pathCounts[v] += filter.keep(lanes, of: far.numbers[v])
      far.lanes[v] = 0
      far.numbers[v] = Lanes()
    }
  }

  /// Adds what depends on each arc from a level to the next: its part of the paths through it.
  private func addArcs(of level: Int, to sums: inout Dependencies) {
    for (vertex, lanes) in visits[levelStarts[level]..<levelStarts[level + 1]] {
      let u = Int(vertex)
      for arc in Int(arcs.offsets[u])..<Int(arcs.offsets[u + 1]) {
        let v = Int(arcs.targets[arc])
        if lanes & far.lanes[v] != 0 {
          let part = pathCounts[u] * far.numbers[v]
          sums.arcs[arc] += filter.keep(lanes, of: part).sum()
        }
      }
    }
  }

  private mutating func wipeFar(_ level: Int) {
    guard level + 1 < levelStarts.count else { return }
    for (vertex, _) in visits[levelStarts[level]..<levelStarts[level + 1]] {
      far.lanes[Int(vertex)] = 0
      far.numbers[Int(vertex)] = Lanes()
    }
  }

  private mutating func forgetVisits() {
    for (vertex, _) in visits {
      reached[Int(vertex)] = 0
      pathCounts[Int(vertex)] = Lanes()
    }
    visits.removeAll(keepingCapacity: true)
    levelStarts.removeAll(keepingCapacity: true)
  }
}

/// Counts the paths from the last level to those whom a lane has not reached before.
private func meetNextLevel(
  from start: Int, visits: inout ContiguousArray<HopSearch.Visit>, arcs: SearchArcs,
  reached: ContiguousArray<HopSearch.LaneSet>, pathCounts: ContiguousArray<HopSearch.Lanes>,
  newLanes: inout ContiguousArray<HopSearch.LaneSet>,
  newCounts: inout ContiguousArray<HopSearch.Lanes>
) {
  let (offsets, targets) = (arcs.offsets.span, arcs.targets.span)
  let (reached, pathCounts) = (reached.span, pathCounts.span)
  var newLanes = newLanes.mutableSpan
  var newCounts = newCounts.mutableSpan
  for i in start..<visits.count {
    let (vertex, lanes) = visits[i]
    let u = Int(vertex)
    let count = pathCounts[u]
    for arc in Int(offsets[u])..<Int(offsets[u + 1]) {
      let v = Int(targets[arc])
      let new = lanes & ~reached[v]
      if new != 0 {
        if newLanes[v] == 0 { visits.append((targets[arc], 0)) }
        newLanes[v] |= new
        // Lanes that reached v earlier add a number that is dropped when the level is settled.
        newCounts[v] += count
      }
    }
  }
}

/// Shares out, among the vertices of a level, what depends on those one step farther.
private func shareOut(
  _ visits: ArraySlice<HopSearch.Visit>, arcs: SearchArcs, filter: LaneFilter,
  pathCounts: ContiguousArray<HopSearch.Lanes>, farLanes: ContiguousArray<HopSearch.LaneSet>,
  farShares: ContiguousArray<HopSearch.Lanes>, lanes: inout ContiguousArray<HopSearch.LaneSet>,
  shares: inout ContiguousArray<HopSearch.Lanes>, sums: inout ContiguousArray<Double>
) {
  let (offsets, targets, pathCounts) = (arcs.offsets.span, arcs.targets.span, pathCounts.span)
  let (farLanes, farShares) = (farLanes.span, farShares.span)
  var nearLanes = lanes.mutableSpan
  var nearShares = shares.mutableSpan
  var sums = sums.mutableSpan
  for (vertex, lanes) in visits {
    let u = Int(vertex)
    var share = HopSearch.Lanes()
    for arc in Int(offsets[u])..<Int(offsets[u + 1]) {
      let v = Int(targets[arc])
      if lanes & farLanes[v] != 0 { share += farShares[v] }
    }
    let dependency = filter.keep(lanes, of: share * pathCounts[u])
    sums[u] += dependency.sum()
    nearLanes[u] = lanes
    // Too many paths for a Double: undefined (∞ − ∞), and not a share of nothing.
    let rest = pathCounts[u] - pathCounts[u]
    nearShares[u] = filter.keep(lanes, of: (1 + dependency) / pathCounts[u] + rest)
  }
}
