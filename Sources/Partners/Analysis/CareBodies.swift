/// The bodies of care that stay, and what they are parts of.
struct CareBodies {
  /// The institutions of care that stay and of which no part leaves: one that loses a part answers
  /// for what its other parts answer for.
  let parts: [Int]

  init(_ network: Network, _ settings: AnalysisSettings, leaving: Set<Int>) {
    var broken: Set<Int> = []
    for institution in leaving.sorted() {
      var parent = network.institutions[institution].parent
      while let index = parent.flatMap({ network.institutionIndex[$0] }),
        broken.insert(index).inserted
      {
        parent = network.institutions[index].parent
      }
    }
    parts = network.institutions.indices.filter { index in
      settings.careSectors.contains(network.institutions[index].sector)
        && !leaving.contains(index) && !broken.contains(index)
    }
  }
}
