/// What may leave the network: from what count on persons are told, and under which names.
public struct PublishProfile: Sendable, Hashable {
  /// The least count of persons that is shown.
  public let threshold: Int
  /// The names of institutions as given, or pseudonyms.
  public let pseudonyms: Pseudonyms?

  /// The threshold of French health statistics.
  public static let usualThreshold = 11

  /// Makes a profile.
  ///
  /// - Parameters:
  ///   - threshold: The least count of persons that is shown; 11 as French health statistics have it.
  ///   - pseudonyms: What stands for the names of institutions; nil leaves them as given.
  public init(threshold: Int = usualThreshold, pseudonyms: Pseudonyms? = nil) {
    self.threshold = threshold
    self.pseudonyms = pseudonyms
  }
}

/// A count of persons as a published report has it.
public enum PublishedFigure: Sendable, Hashable {
  /// It is told.
  case shown(Int)
  /// It is under the threshold, or would give away one that is.
  case masked
  /// The records do not tell it.
  case unknown

  /// Pairs counts with whether they are masked.
  static func figures(_ values: [Int], _ isMasked: [Bool]) -> [PublishedFigure] {
    zip(values, isMasked).map { $1 ? .masked : .shown($0) }
  }
}
