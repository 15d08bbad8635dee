import Partners
import Tables

extension Comparison {
  /// The ties of institutions, those lost and new with the occasions that they rest on.
  var partnerTiesJSON: JSONValue {
    let sectors = sectorTurnovers.map { row -> JSONValue in
      [
        "sectors": [.string(row.first.rawValue), .string(row.second.rawValue)],
        "kept": .integer(row.kept), "lost": .integer(row.lost), "new": .integer(row.new),
      ]
    }
    return json(
      partnerTies, lost: before.occasions(of:), new: after.occasions(of:),
      ["bySectors": .array(sectors)])
  }

  /// The ties of units with bodies of their own care, likewise.
  var careTiesJSON: JSONValue {
    json(careTies, lost: before.careOccasions(of:), new: after.careOccasions(of:), [:])
  }

  private func json(
    _ ties: TieTurnover, lost: (InstitutionPair) -> [Interaction],
    new: (InstitutionPair) -> [Interaction], _ others: [String: JSONValue]
  ) -> JSONValue {
    let own: [String: JSONValue] = [
      "kept": .integer(ties.kept.count), "lost": .integer(ties.lost.count),
      "new": .integer(ties.new.count), "jaccard": JSONValue(ties.stability),
      "lostTies": .array(ties.lost.map { tie($0, on: lost($0)) }),
      "newTies": .array(ties.new.map { tie($0, on: new($0)) }),
    ]
    return .object(own.merging(others) { own, _ in own })
  }

  private func tie(_ pair: InstitutionPair, on occasions: [Interaction]) -> JSONValue {
    [
      "between": [
        .string(roster.institutions[pair.first].id), .string(roster.institutions[pair.second].id),
      ],
      "occasions": .array(
        occasions.map { occasion in
          [
            "id": .string(occasion.id), "label": .string(occasion.label),
            "start": JSONValue(occasion.start?.description),
            "row": .string(occasion.origin.location.description),
            "source": JSONValue(occasion.origin.source),
          ]
        }),
    ]
  }
}
