/// What a broker does between the groups of the two whom it joins (Gould & Fernandez).
///
/// The broker stands in the middle, and the letters are groups: something goes from the first,
/// through the broker, to the last, who have no direct contact.
public enum BrokerageRole: Int, Sendable, Hashable, CaseIterable {
  /// All three of one group, A–A–A.
  case coordinator
  /// An outsider between two of one group, A–B–A; also called consultant.
  case itinerant
  /// Lets into its own group what comes from another, A–B–B.
  case gatekeeper
  /// Carries to another group what comes from its own, A–A–B.
  case representative
  /// An outsider between two groups, A–B–C.
  case liaison

  init(from source: Int, through broker: Int, to target: Int) {
    if source == target {
      self = broker == source ? .coordinator : .itinerant
    } else {
      self = broker == target ? .gatekeeper : broker == source ? .representative : .liaison
    }
  }
}

/// What a broker gets for a pair that several brokers join.
public enum BrokerageCredit: String, Sendable, Hashable, CaseIterable {
  /// Each counts the pair as one: how often somebody brokers.
  case full
  /// Each of *k* brokers counts 1 / *k*: how much would be missed.
  case shared
}
