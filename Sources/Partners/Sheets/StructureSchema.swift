/// Whom a structure works with, and how one is referred to it.
///
/// Read it as the page for a newcomer: the partners of habit first, then the doors: what is offered
/// and how to ask, and the steps that the structure carries, with who hands over to it.
///
///     let schema = network.schema(of: "cmpea", in: settings.window)
///     schema?.partners.first?.occasions.count    // how often it met its first partner
///
/// Conventions: a tie is an interaction at which both were, hosts included; its strength is the
/// number of such interactions in the window. A branch is not merged with the body that it is part
/// of, and what a professional offers or carries counts as the institution's.
public struct StructureSchema: Sendable, Hashable {
  /// Somebody with whom the structure was at something.
  public struct Partner: Sendable, Hashable {
    /// The institution, as an index.
    public let institution: Int
    /// The interactions of the window at which both were, as indices, in the order of the records.
    public let occasions: [Int]
    /// How many interactions both were at, dated or not, in the window or not.
    public let everCount: Int
  }

  /// A step that the structure carries, with the steps before and after it.
  public struct Turn: Sendable, Hashable {
    /// The interaction whose step it is, by identifier.
    public let course: String
    /// The step.
    public let stage: Stage
    /// The step before, whose carriers hand over.
    public let before: Stage?
    /// The step after, whose carriers take over.
    public let after: Stage?
  }

  /// The institution, as an index.
  public let institution: Int
  /// The interactions of the window at which it was, as indices, in the order of the records.
  public let occasions: [Int]
  /// Those whom it met in the window, the strongest tie first.
  public let partners: [Partner]
  /// Those whom it met at another time, or at an undated one, the most often met first.
  public let others: [Partner]
  /// What it offers, as indices.
  public let offers: [Int]
  /// The steps that it carries, in the order of the records.
  public let turns: [Turn]
  /// What is part of it, as indices of institutions.
  public let parts: [Int]
  /// The functions that it has, as indices of professionals.
  public let functions: [Int]
}
