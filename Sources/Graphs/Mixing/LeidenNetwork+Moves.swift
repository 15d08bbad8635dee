extension LeidenNetwork {
  /// Moves vertices to where each raises modularity most, until none would; false if none moved.
  ///
  /// Vertices wait in a queue in random order; when one moves, its neighbours outside its new
  /// community queue again (Traag, Waltman & van Eck, "fast local move").
  func moveVertices(
    _ labels: inout ContiguousArray<Int32>, using generator: inout SeededGenerator
  ) -> Bool {
    var communities = CommunityMasses(labels, masses: masses)
    var queue = LeidenNetwork.singletons(vertexCount)
    queue.shuffle(using: &generator)
    var isQueued = ContiguousArray(repeating: true, count: vertexCount)
    var sums = NeighbourSums(count: vertexCount)
    var (head, waitingCount, hasMoved) = (0, vertexCount, false)
    while waitingCount > 0 {
      let v = Int(queue[head])
      head = head + 1 == vertexCount ? 0 : head + 1
      waitingCount -= 1
      isQueued[v] = false

      for arc in row(v) { sums.add(strengths[arc], to: labels[Int(targets[arc])]) }
      let old = labels[v]
      communities.remove(masses[v], from: old)
      var best = old
      var bestGain = sums.values[Int(old)] - chance * masses[v] * communities.masses[Int(old)]
      let margin = LeidenNetwork.tolerance * masses[v]
      // A vertex may also leave for a community of its own, where it gains 0.
      if bestGain < -margin, let empty = communities.unused {
        (best, bestGain) = (empty, 0)
      }
      for label in sums.met {
        let gain =
          sums.values[Int(label)] - chance * masses[v] * communities.masses[Int(label)]
        if gain > bestGain + margin { (best, bestGain) = (label, gain) }
      }
      sums.clear()
      communities.add(masses[v], to: best)
      guard best != old else { continue }
      labels[v] = best
      hasMoved = true
      for arc in row(v) {
        let u = Int(targets[arc])
        if labels[u] != best, !isQueued[u] {
          isQueued[u] = true
          queue[(head + waitingCount) % vertexCount] = targets[arc]
          waitingCount += 1
        }
      }
    }
    return hasMoved
  }
}

/// The mass of each community, with the labels that nobody bears.
private struct CommunityMasses {
  private(set) var masses: ContiguousArray<Double>
  private var sizes: ContiguousArray<Int32>
  private var free = ContiguousArray<Int32>()

  /// A label that nobody bears, or nil if there are as many communities as vertices.
  var unused: Int32? { free.last }

  init(_ labels: ContiguousArray<Int32>, masses: ContiguousArray<Double>) {
    self.masses = ContiguousArray(repeating: 0, count: labels.count)
    sizes = ContiguousArray(repeating: 0, count: labels.count)
    for (vertex, label) in labels.enumerated() {
      self.masses[Int(label)] += masses[vertex]
      sizes[Int(label)] += 1
    }
    for label in labels.indices where sizes[label] == 0 { free.append(Int32(label)) }
  }

  mutating func remove(_ mass: Double, from label: Int32) {
    sizes[Int(label)] -= 1
    masses[Int(label)] -= mass
    if sizes[Int(label)] == 0 {
      masses[Int(label)] = 0
      free.append(label)
    }
  }

  /// Adds a vertex to a community that has others, or to the one that was emptied last.
  mutating func add(_ mass: Double, to label: Int32) {
    if sizes[Int(label)] == 0 { free.removeLast() }
    sizes[Int(label)] += 1
    masses[Int(label)] += mass
  }
}
