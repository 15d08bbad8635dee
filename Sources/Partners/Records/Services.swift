/// What a network offers and how it goes about it: tables that not every network has.
public struct Services: Sendable {
  /// What is offered, in the order of the records.
  public let offers: [Offer]
  /// What somebody may need.
  public let needs: [Need]
  /// The steps of cases, chains and protocols.
  public let steps: [Step]
  /// What one can read or use.
  public let resources: [Resource]
  /// The labels, obstacles and absences of territories and institutions.
  public let traits: [Trait]
}

/// What the sources say beside the rows: shares of those present, and where sources disagree.
public struct Testimony: Sendable {
  /// The shares of those present, in the order of the records.
  public let profiles: [Profile]
  /// Where the sources disagree.
  public let conflicts: [Conflict]
}
