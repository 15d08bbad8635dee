/// How a diagram, node, edge or cluster looks: values by attribute.
///
///     var attributes: Attributes = [.shape: "box", .color: "#1f4e79"]
///     attributes[.penwidth] = "2"
///
/// Values are checked when the diagram is laid out: a text may hold anything that can be read, a
/// number must be within bounds, a word must be one that Graphviz knows. Nothing can be smuggled
/// into a drawing: a text is escaped, and attributes that open files are not offered.
public struct Attributes: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// By name, so that a text is the same at each run; most of them are so few that a search from
  /// the first on is the fastest.
  private(set) var sorted: [SetAttribute] = []

  /// Makes attributes from a literal; of a repeated attribute the last value counts.
  public init(dictionaryLiteral elements: (Attribute, String)...) {
    for (attribute, value) in elements { self[attribute] = value }
  }

  /// The value of an attribute, or nil where the default of Graphviz holds.
  public subscript(attribute: Attribute) -> String? {
    get { sorted.first { $0.attribute == attribute }?.value }
    set {
      let place = sorted.firstIndex { $0.name >= attribute.rawValue } ?? sorted.count
      let isSet = place < sorted.count && sorted[place].attribute == attribute
      let new = newValue.map { [SetAttribute(attribute: attribute, value: $0)] } ?? []
      sorted.replaceSubrange(place..<(isSet ? place + 1 : place), with: new)
    }
  }

  /// Whether no attribute is set.
  public var isEmpty: Bool { sorted.isEmpty }

  /// Returns these attributes with others laid over them.
  ///
  ///     let quiet: Attributes = [.color: "grey", .shape: "box"]
  ///     quiet.merging([.color: "red"])             // [.color: "red", .shape: "box"]
  public func merging(_ others: Attributes) -> Attributes {
    var merged = self
    for other in others.sorted { merged[other.attribute] = other.value }
    return merged
  }

  /// Returns these attributes with a label, if there is one; it counts more than one of that name.
  func labelled(_ label: String?) -> Attributes {
    var all = self
    if let label { all[.label] = label }
    return all
  }
}

/// An attribute and its value.
struct SetAttribute: Sendable, Hashable {
  let attribute: Attribute
  let value: String

  var name: String { attribute.rawValue }

  /// The value as Graphviz is to have it.
  var written: String { attribute.written(value) }
}
