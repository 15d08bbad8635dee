import Graphs
import Languages
import Tables

/// A known division of the vertices of a graph, with the names of its groups.
///
///     let grouping = try Grouping(attribute: "sector", of: file.network, in: "network.graphml")
///     grouping.name(of: 0)                       // "soin"
public struct Grouping: Sendable, Hashable {
  /// The names of the groups, in the order in which vertices first bear them.
  public let names: [String]
  /// The group of each vertex, as a part.
  public let partition: Partition

  /// Makes groups from the name of the group of each vertex.
  public init(_ groupOfVertex: [String]) {
    var places: [String: Int] = [:]
    var names: [String] = []
    let parts = groupOfVertex.map { name in
      if let place = places[name] { return place }
      places[name] = names.count
      names.append(name)
      return names.count - 1
    }
    self.names = names
    partition = Partition(partOfVertex: parts)
  }

  /// Returns the name of the group of a vertex.
  public func name(of vertex: Int) -> String { names[partition.partOfVertex[vertex]] }

  /// Reads groups from an attribute of the vertices.
  ///
  /// - Parameters:
  ///   - attribute: The name of the attribute, as the file has it.
  ///   - network: The graph.
  ///   - file: The name of its file, for errors.
  /// - Throws: The attributes that there are, or every vertex without a value.
  public init(
    attribute: String, of network: NamedGraph, in file: String
  ) throws(Problems) {
    guard let values = network.attributes[attribute] else {
      let known = network.attributes.keys.sorted()
      throw Problems([.unknownGrouping(attribute, of: known, in: file)])
    }
    try self.init(values, of: network, in: file, by: attribute)
  }

  /// Reads groups from a table with the columns `id` and `group`.
  ///
  /// - Parameters:
  ///   - path: The file of the table.
  ///   - network: The graph.
  /// - Throws: Every row that names no vertex, or one a second time, and every vertex that no row
  ///   names.
  public init(table path: String, of network: NamedGraph) throws(Problems) {
    guard let bytes = try FileSystem.bytes(atPath: path) else {
      throw Problems([.missingFile(path)])
    }
    let definition = TableDefinition("groups", required: ["id", "group"])
    let table = try Table(bytes, file: path, definition: definition)
    let places = Dictionary(uniqueKeysWithValues: zip(network.ids, network.ids.indices))
    var values = [String?](repeating: nil, count: network.ids.count)
    var lines: [Int: Int] = [:]
    var problems: [Problem] = []
    for row in table.rows {
      var reader = RowReader(row, of: table)
      let (id, group) = (reader.requiredText("id"), reader.requiredText("group"))
      problems += reader.problems
      guard !id.isEmpty, !group.isEmpty else { continue }
      guard let place = places[id] else {
        let nearest = problems.count < 20 ? network.ids.nearest(to: id) : nil
        problems.append(.unknownVertex(id, at: reader.location("id"), nearest: nearest))
        continue
      }
      if let line = lines[place] {
        problems.append(.duplicateVertex(id, earlier: line, at: reader.location("id")))
      }
      (values[place], lines[place]) = (group, row.line)
    }
    guard problems.isEmpty else { throw Problems(problems) }
    try self.init(values, of: network, in: path, by: "group")
  }

  private init(
    _ values: [String?], of network: NamedGraph, in file: String, by name: String
  ) throws(Problems) {
    let given = values.map { $0 ?? "" }
    let missing = network.ids.indices.filter { given[$0].isEmpty }
    guard missing.isEmpty else {
      throw Problems(missing.map { .noGroup(network.ids[$0], in: file, by: name) })
    }
    self.init(given)
  }
}
