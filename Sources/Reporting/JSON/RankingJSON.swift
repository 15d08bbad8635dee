import Languages
import Partners
import Tables

extension Ranking {
  /// The ranking for machines: `maillage/ranking/1`; what is not defined is null.
  public var json: JSONValue {
    let convention = measure.convention(isDirected: network.isDirected, length: length)
    return [
      "schema": "maillage/ranking/1", "measure": .string(measure.rawValue),
      "sentence": json(measure.sentence), "convention": json(convention),
      "caution": json(measure.caution),
      "ranking": .array(
        entries.map { entry in
          [
            "rank": JSONValue(entry.rank), "id": .string(network.ids[entry.vertex]),
            "label": JSONValue(network.labels[entry.vertex]), "score": JSONValue(entry.score),
          ]
        }),
    ]
  }

  private func json(_ text: Text) -> JSONValue {
    ["fr": .string(text.french), "en": .string(text.english)]
  }
}
