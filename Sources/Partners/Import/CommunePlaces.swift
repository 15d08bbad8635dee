import Territories

/// What is known of communes beside the directory: where they lie and how many live there.
public struct CommunePlaces: Sendable {
  let communes: [String: Commune]

  /// Makes the places of some communes; of two with one code the first counts.
  public init(_ communes: [Commune] = []) {
    self.communes = Dictionary(
      communes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
