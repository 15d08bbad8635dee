extension DistanceSums {
  /// Sums up the distances along arcs that have a length, one search after the other.
  init(lengthsBy firstSearch: DistanceSearch, vertexCount: Int) {
    self.init(vertexCount: vertexCount)
    var search = firstSearch
    for source in 0..<vertexCount {
      search.start(at: source)
      while let (_, distance) = search.next() {
        // Only the source is at 0: lengths are above it.
        if distance > 0 { rows[source].add(1, at: distance) }
      }
    }
  }
}
