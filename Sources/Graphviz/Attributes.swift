/// How a diagram, node, edge or cluster looks: values by attribute.
///
///     var attributes: Attributes = [.shape: "box", .color: "#1f4e79"]
///     attributes[.penwidth] = "2"
///
/// Values are checked when the diagram is laid out: a text may hold anything that can be read, a
/// number must be within bounds, a word must be one that Graphviz knows. Nothing can be smuggled
/// into a drawing: a text is escaped, and attributes that open files are not offered.
public struct Attributes: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private var values: [Attribute: String]

  /// Makes attributes from a literal; of a repeated attribute the last value counts.
  public init(dictionaryLiteral elements: (Attribute, String)...) {
    values = Dictionary(elements) { _, last in last }
  }

  /// The value of an attribute, or nil where the default of Graphviz holds.
  public subscript(attribute: Attribute) -> String? {
    get { values[attribute] }
    set { values[attribute] = newValue }
  }

  /// Whether no attribute is set.
  public var isEmpty: Bool { values.isEmpty }

  /// Returns these attributes with others laid over them.
  ///
  ///     let quiet: Attributes = [.color: "grey", .shape: "box"]
  ///     quiet.merging([.color: "red"])             // [.color: "red", .shape: "box"]
  public func merging(_ others: Attributes) -> Attributes {
    var merged = self
    merged.values.merge(others.values) { _, other in other }
    return merged
  }

  /// The attributes by name, for a text that is the same at each run.
  var sorted: [(attribute: Attribute, value: String)] { sorted(label: nil) }

  /// Returns the same with a label, if there is one; it counts more than an attribute of that name.
  func sorted(label: String?) -> [(attribute: Attribute, value: String)] {
    var all = values.map { (attribute: $0.key, value: $0.value) }
    if let label {
      all.removeAll { $0.attribute == .label }
      all.append((.label, label))
    }
    return all.count > 1 ? all.sorted { $0.attribute.rawValue < $1.attribute.rawValue } : all
  }
}
