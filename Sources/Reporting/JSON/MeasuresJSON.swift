import Graphs
import Languages
import Partners
import Tables

extension GraphMeasures {
  /// The measures for machines: `maillage/measures/1`.
  ///
  /// Numbers are at full precision; what is not defined is null.
  public var json: JSONValue {
    [
      "schema": "maillage/measures/1",
      "graph": [
        "vertices": .integer(network.ids.count), "ties": .integer(network.structure.tieCount),
        "directed": .bool(network.isDirected), "weighted": .bool(network.structure.isWeighted),
        "components": .integer(components.partCount),
      ],
      "whole": .object(wholeJSON), "vertices": .array(network.ids.indices.map(vertexJSON)),
      "ties": .array(ties.map(tieJSON)), "conventions": .object(conventionsJSON),
    ]
  }

  private var wholeJSON: [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    for name in WholeMeasures.Name.allCases { values[name.rawValue] = JSONValue(whole[name]) }
    if let groups {
      values["eiIndex"] = JSONValue(groups.eiIndex)
      values["modularity"] = JSONValue(groups.modularity)
    }
    return values
  }

  private func vertexJSON(_ vertex: Int) -> JSONValue {
    var values: [String: JSONValue] = [
      "id": .string(network.ids[vertex]),
      "isCutpoint": .bool(cutpoints.contains(Vertex(vertex))),
      "component": .integer(components.partOfVertex[vertex]),
    ]
    if let label = network.labels[vertex] { values["label"] = .string(label) }
    for (measure, scores) in scores { values[measure.rawValue] = JSONValue(scores.values[vertex]) }
    if let mode = network.modes?[vertex] { values["mode"] = .integer(mode.rawValue) }
    for (measure, scores) in twoMode?.normalized ?? [:] {
      values[measure.rawValue + "Normalized"] = JSONValue(scores.values[vertex])
    }
    if let grouping, let groups {
      values["group"] = .string(grouping.name(of: vertex))
      values["roles"] = .object(rolesJSON(of: vertex, groups.brokerage))
    }
    return .object(values)
  }

  private func rolesJSON(of vertex: Int, _ brokerage: Brokerage) -> [String: JSONValue] {
    Dictionary(
      uniqueKeysWithValues: BrokerageRole.allCases.map { role in
        (String(describing: role), JSONValue(brokerage.counts(role).values[vertex]))
      })
  }

  private func tieJSON(_ tie: MeasuredTie) -> JSONValue {
    [
      "source": .string(network.ids[tie.source]), "target": .string(network.ids[tie.target]),
      "betweenness": JSONValue(tie.betweenness), "isBridge": .bool(tie.isBridge),
    ]
  }

  private var conventionsJSON: [String: JSONValue] {
    Dictionary(uniqueKeysWithValues: conventions.map { ($0.key, .string($0.text.english)) })
  }
}
