import Partners
import Tables

extension Network {
  /// Returns ratios, reaches and shares of a sector for machines: `maillage/ratios/1`.
  ///
  /// What is not defined is null; shares are from 0 to 1.
  public func ratiosJSON(
    _ asked: Ratio? = nil, sector: Sector = .education, shares: [SectorShare]
  ) -> JSONValue {
    [
      "schema": "maillage/ratios/1",
      "ratios": .array((asked.map { [$0] } ?? ratios).map(json)),
      "reaches": .array(reaches.map(json)), "sector": .string(sector.rawValue),
      "sectorShares": .array(shares.map(json)),
      "sectorTotal": [
        "known": .integer(shares.reduce(0) { $0 + $1.known }),
        "total": .integer(shares.reduce(0) { $0 + $1.total }),
        "isExact": .bool(!shares.isEmpty && shares.allSatisfy(\.isExact)),
      ],
    ]
  }

  private func json(_ ratio: Ratio) -> JSONValue {
    [
      "id": JSONValue(ratio.id), "of": .string(ratio.numerator.text),
      "per": .string(ratio.denominator.text), "numerator": JSONValue(ratio.numerator.value),
      "denominator": JSONValue(ratio.denominator.value), "value": JSONValue(ratio.value),
    ]
  }

  private func json(_ reach: Reach) -> JSONValue {
    [
      "interaction": .string(interactions[reach.interaction].id),
      "professional": .string(professionals[reach.professional].id),
      "count": .integer(reach.count), "of": .integer(reach.register),
      "share": JSONValue(reach.share),
    ]
  }

  private func json(_ share: SectorShare) -> JSONValue {
    [
      "interaction": .string(interactions[share.interaction].id), "known": .integer(share.known),
      "total": .integer(share.total), "isExact": .bool(share.isExact),
    ]
  }
}
