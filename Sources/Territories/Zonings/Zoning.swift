/// One territorial system: zones, and which communes belong to them.
///
/// A commune may belong to several zones by shares, or to none: systems overlap and have holes,
/// and both are kept as they are.
public struct Zoning: Sendable, Hashable {
  /// A zone of the system.
  public struct Zone: Sendable, Hashable {
    /// Its identifier.
    public let id: String
    /// Its name.
    public let name: String

    /// Makes a zone.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// That a commune belongs to a zone.
  public struct Membership: Sendable, Hashable {
    /// The zone, as an index into `zones`.
    public let zone: Int
    /// The part of the commune that belongs to it, 0 to 1.
    public let share: Double
    /// Whether a source says so.
    public let basis: Basis

    /// Makes a membership.
    public init(zone: Int, share: Double = 1, basis: Basis = .stated) {
      self.zone = zone
      self.share = share
      self.basis = basis
    }
  }

  /// The name of the system, as `care-sector`.
  public let id: String
  /// The zones.
  public let zones: [Zone]
  /// The memberships of each commune.
  public let memberships: [[Membership]]

  /// Each zone by its identifier, the first of equal ones.
  private let zoneIndex: [String: Int]
  /// The communes of each zone.
  private let members: [[Int]]

  /// Makes a zoning.
  ///
  /// - Parameters:
  ///   - id: The name of the system.
  ///   - zones: Its zones.
  ///   - memberships: For each commune, the zones that it belongs to: indices into `zones`.
  /// - Complexity: O(*z* + *m*) for *z* zones and *m* memberships.
  public init(id: String, zones: [Zone], memberships: [[Membership]]) {
    precondition(
      memberships.allSatisfy { $0.allSatisfy { zones.indices.contains($0.zone) } },
      "a membership names a zone that the zoning does not have")
    self.id = id
    self.zones = zones
    self.memberships = memberships
    zoneIndex = Dictionary(
      zones.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    members = Zoning.members(of: zones.count, memberships)
  }

  private static func members(of zoneCount: Int, _ memberships: [[Membership]]) -> [[Int]] {
    var members: [[Int]] = Array(repeating: [], count: zoneCount)
    for (commune, zones) in memberships.enumerated() {
      for zone in zones.map(\.zone) where members[zone].last != commune {
        members[zone].append(commune)
      }
    }
    return members
  }

  /// Returns the communes that belong, wholly or by a share, to a zone, in their order.
  public func communes(of zone: Int) -> [Int] {
    members[zone]
  }

  /// The communes that belong to no zone.
  public var unassigned: [Int] {
    memberships.indices.filter { memberships[$0].isEmpty }
  }

  /// How many communes have a zone by inference alone.
  public var inferredCount: Int {
    memberships.count { !$0.isEmpty && $0.allSatisfy { $0.basis == .inferred } }
  }

  /// The zone that holds most of each commune, or nil where there is none; of equal shares the
  /// first.
  public var mainZones: [Int?] {
    memberships.map { memberships in
      let most = memberships.map(\.share).max()
      return memberships.first { $0.share == most }?.zone
    }
  }

  /// Returns the index of a zone by its identifier.
  public func zone(id: String) -> Int? {
    zoneIndex[id]
  }
}
