import Graphs

/// A measure to be timed, and what it comes to in one number that can be compared.
struct Measure {
  let name: String
  /// Runs the measure and sums up its result.
  let checksum: (Graph) -> Double

  /// All measures, as `bench.py` knows them by name.
  static var all: [Measure] { ofVertices + ofParts + ofPaths }

  private static var ofVertices: [Measure] {
    [
      Measure(name: "degree") { sum($0.degree().values) },
      Measure(name: "clustering") { sum($0.clustering().values) },
      Measure(name: "constraint") { sum($0.constraint().values) },
      Measure(name: "PageRank") { sum($0.pageRank().values) },
      Measure(name: "eigenvector") { sum($0.eigenvector().values) },
      Measure(name: "coreness") { sum($0.coreness().values) },
    ]
  }

  private static var ofParts: [Measure] {
    [
      Measure(name: "cutpoints") { sum($0.cutpoints()) },
      Measure(name: "bridges") { sum($0.bridges(.pair)) },
      Measure(name: "components") { Double($0.components().partCount) },
      Measure(name: "transitivity") { $0.transitivity ?? 0 },
    ]
  }

  private static var ofPaths: [Measure] {
    [
      Measure(name: "closeness") { sum($0.closeness().values) },
      Measure(name: "harmonic") { sum($0.harmonic().values) },
      Measure(name: "betweenness") { sum($0.betweenness().values) },
      Measure(name: "betweenness by strength") {
        sum($0.betweenness(length: .reciprocalStrength).values)
      },
      Measure(name: "tie betweenness") { sum($0.tieBetweenness().values) },
    ]
  }
}

/// Adds scores, each by a weight of its place: right numbers in wrong places must not pass.
private func sum(_ values: [Double?]) -> Double {
  var result = 0.0
  for (place, value) in values.enumerated() { result += (value ?? 0) * Double(1 + place % 97) }
  return result
}

private func sum(_ set: VertexSet) -> Double {
  set.vertices.reduce(0) { $0 + Double(1 + $1.index % 97) }
}

private func sum(_ set: TieSet) -> Double {
  set.ties.reduce(0) { $0 + Double((1 + $1.first.index % 97) * (1 + $1.second.index % 89)) }
}
