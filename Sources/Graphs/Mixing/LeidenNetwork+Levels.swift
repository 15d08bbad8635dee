extension LeidenNetwork {
  /// Merges level by level, moving what was merged, and returns the communities of the vertices.
  ///
  /// A level merges only the refined parts of communities, so that one that holds badly can still
  /// come apart above.
  func coarsened(
    _ start: ContiguousArray<Int32>, using generator: inout SeededGenerator
  ) -> ContiguousArray<Int32> {
    var network = self
    var labels = start
    var places = LeidenNetwork.singletons(vertexCount)
    while true {
      var refined = network.refinement(of: labels, using: &generator)
      let count = LeidenNetwork.renumber(&refined)
      guard count < network.vertexCount else { break }
      // There are no more communities than parts, so numbers from 0 fit the merged network.
      _ = LeidenNetwork.renumber(&labels)
      var mergedLabels = ContiguousArray<Int32>(repeating: 0, count: count)
      for vertex in labels.indices { mergedLabels[Int(refined[vertex])] = labels[vertex] }
      network = LeidenNetwork(merging: network, by: refined, count: count)
      _ = network.moveVertices(&mergedLabels, using: &generator)
      labels = mergedLabels
      for vertex in places.indices { places[vertex] = refined[Int(places[vertex])] }
    }
    return ContiguousArray(places.map { labels[Int($0)] })
  }

  /// Divides each community into parts that hold well, each named after one of its vertices.
  ///
  /// A vertex still alone joins a part of its own community where it gains, if both of them hold
  /// to the rest of the community as well as chance would have it. It takes the best of these
  /// parts, not one drawn at random as in the paper, so that only the order of visits is random.
  private func refinement(
    of labels: ContiguousArray<Int32>, using generator: inout SeededGenerator
  ) -> ContiguousArray<Int32> {
    var parts = LeidenNetwork.singletons(vertexCount)
    var partMasses = masses
    // The strength from each part to the rest of its community.
    var cuts = ContiguousArray<Double>(repeating: 0, count: vertexCount)
    var communityMasses = cuts
    var isAlone = ContiguousArray(repeating: true, count: vertexCount)
    for v in 0..<vertexCount {
      communityMasses[Int(labels[v])] += masses[v]
      for arc in row(v) where labels[Int(targets[arc])] == labels[v] { cuts[v] += strengths[arc] }
    }
    func holds(_ part: Int, in mass: Double) -> Bool {
      cuts[part] >= chance * partMasses[part] * (mass - partMasses[part])
    }
    var order = LeidenNetwork.singletons(vertexCount)
    order.shuffle(using: &generator)
    var sums = NeighbourSums(count: vertexCount)
    for vertex in order where isAlone[Int(vertex)] {
      let v = Int(vertex)
      let communityMass = communityMasses[Int(labels[v])]
      guard holds(v, in: communityMass) else { continue }
      for arc in row(v) where labels[Int(targets[arc])] == labels[v] {
        sums.add(strengths[arc], to: parts[Int(targets[arc])])
      }
      var best = v
      var bestGain = LeidenNetwork.tolerance * masses[v]
      for part in sums.met where holds(Int(part), in: communityMass) {
        let gain = sums.values[Int(part)] - chance * masses[v] * partMasses[Int(part)]
        if gain > bestGain { (best, bestGain) = (Int(part), gain) }
      }
      if best != v {
        parts[v] = Int32(best)
        partMasses[best] += masses[v]
        cuts[best] += cuts[v] - 2 * sums.values[best]
        isAlone[best] = false
      }
      sums.clear()
    }
    return parts
  }
}
