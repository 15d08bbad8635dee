/// A box drawn around some nodes of a diagram.
///
/// The engines `dot`, `fdp` and `osage` keep clusters apart; `neato` draws boxes that may overlap;
/// the others cannot draw them, and a drawing says so in its warnings.
public struct Cluster: Sendable, Equatable {
  /// What distinguishes it from the diagram's other clusters.
  public var id: String
  /// What stands in the box; nil for nothing.
  public var label: String?
  /// How the box looks.
  public var attributes: Attributes
  /// The ids of the nodes in the box and in none of the boxes inside it.
  public var nodes: [String]
  /// The boxes inside the box.
  public var clusters: [Cluster]

  /// Makes a cluster.
  ///
  ///     Cluster(id: "ales", label: "Alès", attributes: [.bgcolor: "#eef3fb"], nodes: ["cmp-07"])
  public init(
    id: String, label: String? = nil, attributes: Attributes = [:], nodes: [String],
    clusters: [Cluster] = []
  ) {
    self.id = id
    self.label = label
    self.attributes = attributes
    self.nodes = nodes
    self.clusters = clusters
  }
}
