/// How likely two records are one.
public enum Likelihood: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth a look.
  case possible
  /// Probably one.
  case likely
  /// The same name but for its writing.
  case sure

  /// Returns whether one is less likely than another.
  public static func < (left: Likelihood, right: Likelihood) -> Bool {
    left.rank < right.rank
  }

  /// Returns the class so many steps below, or nil where nothing is left.
  func lowered(by steps: Int) -> Likelihood? {
    let rank = rank - steps
    return rank < 0 ? nil : Likelihood.allCases[rank]
  }

  private var rank: Int {
    switch self {
    case .possible: 0
    case .likely: 1
    case .sure: 2
    }
  }
}
