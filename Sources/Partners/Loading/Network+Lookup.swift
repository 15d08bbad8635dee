import Territories

/// A record by what others call it: nil for no identifier, and for one that the records lack.
extension Network {
  /// Returns an institution by its identifier.
  public func institution(_ id: String?) -> Institution? {
    id.flatMap { institutionIndex[$0] }.map { institutions[$0] }
  }

  /// Returns a professional by its identifier.
  public func professional(_ id: String?) -> Professional? {
    id.flatMap { professionalIndex[$0] }.map { professionals[$0] }
  }

  /// Returns an interaction by its identifier.
  public func interaction(_ id: String?) -> Interaction? {
    id.flatMap { interactionIndex[$0] }.map { interactions[$0] }
  }

  /// Returns a territory by its identifier.
  public func territory(_ id: String?) -> Territory? {
    id.flatMap { territoryIndex[$0] }.map { territories[$0] }
  }

  /// Returns a commune by its code.
  public func commune(_ code: String?) -> Commune? {
    code.flatMap { communeIndex[$0] }.map { communes[$0] }
  }
}
