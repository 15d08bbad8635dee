/// What is measured on each vertex of a graph, under the names of `maillage/measures/1`.
public enum VertexMeasure: String, Sendable, Hashable, CaseIterable {
  /// The number of partners.
  case degree
  /// In a directed graph, how many call on the vertex.
  case inDegree
  /// In a directed graph, on how many the vertex calls.
  case outDegree
  /// The sum of the strengths of its ties.
  case strength
  /// How near it is to those whom it reaches.
  case closeness
  /// How near it is to all, those out of reach counting nothing.
  case harmonic
  /// How often it lies on shortest paths between others.
  case betweenness
  /// How well tied its partners are themselves.
  case eigenvector
  /// Where a walk along ties most often is.
  case pagerank
  /// The deepest core that it belongs to.
  case coreness
  /// The share of its pairs of partners that are tied.
  case clustering
  /// How much its partners hold it by knowing each other.
  case constraint
  /// How many separate circles its partners stand for.
  case effectiveSize
  /// The effective size as a share of its partners.
  case efficiency
  /// How much its constraint comes from one partner.
  case hierarchy

  /// Whether the measure only has a meaning where ties have a direction.
  public var needsDirection: Bool { self == .inDegree || self == .outDegree }

  /// Whether it adds up what is whole as long as every strength is.
  var isCount: Bool { [.degree, .inDegree, .outDegree, .strength, .coreness].contains(self) }
}
