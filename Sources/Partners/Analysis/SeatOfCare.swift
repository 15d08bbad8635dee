import Territories

/// A body of care with its seat: where people go who look for it.
public struct SeatOfCare: Sendable, Hashable {
  /// The institution, as an index.
  public let institution: Int
  /// The commune of its seat, or of what it is part of, as an index.
  public let commune: Int
  /// The care zones that it answers for, in order.
  public let zones: [Int]
}

extension Network {
  /// Returns the bodies of care that answer for a care zone and have a seat, in the order of the
  /// records.
  ///
  /// Conventions: a ward without a commune of its own sits where its hospital does; an entry that
  /// stands for several institutions has no seat.
  ///
  /// - Parameters:
  ///   - settings: Which sectors of activity count as care, and which zoning is theirs.
  ///   - selection: Which institutions to keep.
  public func seatsOfCare(
    _ settings: AnalysisSettings, keeping selection: Selection = Selection()
  ) -> [SeatOfCare] {
    guard let zoning = zonings[settings.careZoning] else { return [] }
    let responsibility = Responsibility(self, in: zoning)
    let isKept = institutions(in: selection)
    return institutions.indices.compactMap { index in
      let institution = institutions[index]
      guard isKept[index], settings.careSectors.contains(institution.sector),
        institution.count == nil,
        let commune = seatCommune(of: institution).flatMap({ communeIndex[$0] })
      else { return nil }
      let zones = responsibility.zones(of: institution).sorted()
      return zones.isEmpty
        ? nil : SeatOfCare(institution: index, commune: commune, zones: zones)
    }
  }

  /// Returns the code of the commune where an institution sits: its own, else that of what it is part
  /// of.
  public func seatCommune(of institution: Institution) -> String? {
    institution.commune
      ?? institution.parent.flatMap { self.institution($0) }.flatMap(seatCommune(of:))
  }
}
