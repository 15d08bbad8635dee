import Languages
import Tables

/// Who is there for a territory: those who have their seat in it and those who serve it.
///
/// Read it as the page that hangs beside the telephone: what each offers, how it is reached, and
/// whether the network has met it lately.
///
///     let directory = network.directory(of: "mt-ales", settings)
///     directory?.entries.count { $0.lastMet == nil }     // those never met
///
/// Conventions: a ward without a commune of its own sits where its hospital does. An institution
/// serves a territory if it answers for it, for one that it is part of or that is part of it, or for
/// a zone of another system that holds one of its communes, and so does the provider of an offer
/// that serves it. Met is what `Contacts` calls contact, at any time up to the day of the analysis.
public struct TerritoryDirectory: Sendable, Hashable {
  /// One of those who are there.
  public struct Entry: Sendable, Hashable {
    /// The institution, as an index.
    public let institution: Int
    /// Whether its seat is in one of the communes of the territory.
    public let isSeated: Bool
    /// The territories by which it serves this one, by identifier.
    public let serves: [String]
    /// What it offers, as indices.
    public let offers: [Int]
    /// The functions that it has, as indices of professionals.
    public let functions: [Int]
    /// The last day on which the network met it, or nil if no meeting is recorded.
    public let lastMet: Day?
    /// The interaction of that day, as an index.
    public let lastOccasion: Int?
  }

  /// The territory, by identifier.
  public let territory: String
  /// The communes that belong to it, wholly or in part, as indices.
  public let communes: [Int]
  /// Those who are there, in the order of the records.
  public let entries: [Entry]

  /// Returns those who are there of a sector of activity: those with a seat first, then by name.
  public func entries(of sector: Sector, in network: Network) -> [Entry] {
    entries.filter { network.institutions[$0.institution].sector == sector }
      .sorted { left, right in
        let (first, second) = (
          network.institutions[left.institution].name, network.institutions[right.institution].name
        )
        if left.isSeated != right.isSeated { return left.isSeated }
        return first == second
          ? left.institution < right.institution : first.precedesInFrench(second)
      }
  }
}
