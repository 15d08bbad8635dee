import Languages
import Partners
import Tables

/// What a row of a table or an item of a list rests on, and what it is about.
///
/// A figure that can be doubted must open onto its rows; a filter must know what a row speaks of.
public struct Grounds: Sendable {
  /// A row of the records, or a figure of a source, that something rests on.
  public struct Evidence: Sendable {
    /// What the row says, in a few words.
    public let label: Text
    /// The file and line, the document, and whether it is stated or inferred.
    public let origin: Origin

    /// Makes a piece of evidence.
    public init(_ label: Text, _ origin: Origin) {
      self.label = label
      self.origin = origin
    }
  }

  /// The name by which pictures and other rows lead here, as `institution-cmp-07`.
  public var anchor: String?
  /// The names of the territories that it is about, as filters offer them.
  public var territories: [String]
  /// The sectors of activity that it is about.
  public var sectors: [Sector]
  /// The kinds of interaction that it is about.
  public var kinds: [String]
  /// The first and last day that it is about.
  public var span: ClosedRange<Day>?
  /// The rows that it rests on, the first in the records first.
  public var evidence: [Evidence]
  /// How many more rows it rests on, beyond those that are listed.
  public var omitted: Int

  /// The most rows that are listed; the others are counted.
  static let mostEvidence = 20

  /// Makes grounds; what is left out is not known or of no use, and rows beyond the most that are
  /// listed are counted.
  public init(
    anchor: String? = nil, territories: [String] = [], sectors: [Sector] = [],
    kinds: [String] = [], span: ClosedRange<Day>? = nil, evidence: [Evidence] = [],
    omitted: Int = 0
  ) {
    self.anchor = anchor
    self.territories = territories
    self.sectors = sectors
    self.kinds = kinds
    self.span = span
    self.evidence = Array(evidence.prefix(Grounds.mostEvidence))
    self.omitted = omitted + max(0, evidence.count - Grounds.mostEvidence)
  }
}
