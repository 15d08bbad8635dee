import Territories

/// Which institutions and interactions somebody wants to look at; what is left empty keeps all.
///
///     var selection = Selection()
///     selection.kinds = ["training-meeting"]
///     network.attendance(in: window, keeping: selection).occasions    // trainings only
///
/// A selection is for looking: coverage and gaps are always told of the whole.
public struct Selection: Sendable, Hashable {
  /// The kinds of interaction.
  public var kinds: Set<String> = []
  /// The sectors of activity of institutions.
  public var sectors: Set<Sector> = []
  /// The territories, of whatever system, in which an institution has its seat.
  public var territories: Set<String> = []

  /// Selects everything.
  public init() {}

  /// Whether nothing is left out.
  public var isEverything: Bool { self == Selection() }
}

extension Network {
  /// Returns which institutions a selection keeps, by index.
  ///
  /// Conventions: an institution without a commune lies in no territory.
  public func institutions(in selection: Selection) -> [Bool] {
    let codes = Set(selection.territories.flatMap(communeCodes))
    return institutions.map { institution in
      (selection.sectors.isEmpty || selection.sectors.contains(institution.sector))
        && (selection.territories.isEmpty
          || institution.commune.map(codes.contains) ?? false)
    }
  }

  /// Returns which interactions a selection keeps, by index.
  public func interactions(in selection: Selection) -> [Bool] {
    interactions.map { selection.kinds.isEmpty || selection.kinds.contains($0.kind) }
  }

  /// Returns the codes of the communes that belong to a territory, wholly or in part.
  private func communeCodes(of territory: String) -> Set<String> {
    Set(
      zonings.values.flatMap { zoning in
        zoning.zone(id: territory).map { zone in zoning.communes(of: zone) } ?? []
      }.map { communes[$0].code })
  }
}
