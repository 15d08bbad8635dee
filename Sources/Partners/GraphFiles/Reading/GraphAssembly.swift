import Graphs
import Tables

/// A graph while its file is being read: vertices, ties and problems side by side.
///
/// Ties are resolved at the end, since formats let a tie stand before its vertices.
struct GraphAssembly {
  /// A tie as the file writes it.
  struct WrittenTie {
    let source: String
    let target: String
    /// The strength as written; 1 if it is absent.
    var strength: String?
    var isDirected = false
    /// Where the tie stands.
    let location: Location
    /// Where its strength stands, if that is another place.
    var strengthLocation: Location?
  }

  let file: String
  let options: GraphFile.Options
  private(set) var ids: [String] = []
  var labels: [String?] = []
  var ties: [WrittenTie] = []
  var problems: [Problem] = []
  /// Whether the file declares ties with a direction, even if it then has none.
  var isDirected = false
  /// The modes that the file itself declares.
  var modes: [Mode]?
  /// The values of each attribute by vertex.
  private(set) var attributes: [String: [Int: String]] = [:]
  /// The place of each vertex by the identifier that the file writes.
  private(set) var places: [String: Int] = [:]
  private var lines: [Int?] = []

  init(file: String, options: GraphFile.Options) {
    self.file = file
    self.options = options
  }

  /// Returns the place of a vertex, which is added if it is new.
  @discardableResult
  mutating func vertex(_ id: String) -> Int {
    if let place = places[id] { return place }
    return append(id, label: nil, line: nil)
  }

  /// Adds a vertex that the file declares; an identifier declared before is a problem.
  @discardableResult
  mutating func declare(_ id: String, label: String? = nil, at location: Location) -> Int {
    guard let earlier = places[id] else { return append(id, label: label, line: location.line) }
    problems.append(.duplicateVertex(id, earlier: lines[earlier], at: location))
    return earlier
  }

  private mutating func append(_ id: String, label: String?, line: Int?) -> Int {
    places[id] = ids.count
    ids.append(id)
    labels.append(label)
    lines.append(line)
    return ids.count - 1
  }

  /// Notes the value of an attribute of a vertex.
  mutating func set(_ attribute: String, _ value: String, ofVertex index: Int) {
    attributes[attribute, default: [:]][index] = value
  }

  /// Notes the value of an attribute for every vertex that has none.
  mutating func setStandard(_ attribute: String, _ value: String) {
    for vertex in ids.indices where attributes[attribute]?[vertex] == nil {
      set(attribute, value, ofVertex: vertex)
    }
  }

  /// Gives every vertex another identifier, by which it will be known; ties keep the one written.
  mutating func rename(_ names: [String]) {
    ids = names
  }
}
