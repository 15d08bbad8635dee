/// The institutions of two networks, each once, so that both times number them alike.
///
/// The register is made of the units that both networks expect to be covered. A unit that one of
/// them alone expects is listed apart and counts nowhere: else a longer register would look like
/// a change of the network.
public struct Roster: Sendable {
  /// The institutions of the second network in its order, then those of the first alone.
  public let institutions: [Institution]
  /// How many units of the register both networks have.
  public let commonUnits: Int
  /// The units that the first network alone expects.
  public let onlyBefore: [Institution]
  /// The units that the second network alone expects.
  public let onlyAfter: [Institution]
  /// Where each institution stands, by identifier.
  let rows: [String: Int]

  /// Makes the roster of two networks.
  init(_ before: Network, _ after: Network) {
    let (old, young) = (Roster.register(before), Roster.register(after))
    let apart = old.symmetricDifference(young)
    let known = after.institutions.filter { !apart.contains($0.id) }
    let gone = before.institutions.filter {
      !apart.contains($0.id) && after.institutionIndex[$0.id] == nil
    }
    institutions = known + gone
    commonUnits = old.intersection(young).count
    onlyBefore = before.institutions.filter { $0.isExpected && apart.contains($0.id) }
    onlyAfter = after.institutions.filter { $0.isExpected && apart.contains($0.id) }
    rows = Dictionary(
      institutions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether both networks expect the same units.
  var isWhole: Bool { onlyBefore.isEmpty && onlyAfter.isEmpty }

  /// Returns a network without the units that the other does not expect.
  func limit(_ network: Network) -> Network {
    guard !isWhole else { return network }
    return Network(
      network, institutions: network.institutions.filter { rows[$0.id] != nil },
      interactions: network.interactions, participations: network.participations)
  }

  private static func register(_ network: Network) -> Set<String> {
    Set(network.institutions.filter(\.isExpected).map(\.id))
  }
}
