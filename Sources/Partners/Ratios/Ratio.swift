import Tables

/// A ratio of two counts of the records, with the rows of both.
///
///     let ratio = network.ratio(of: directors, per: psychologists)
///     ratio.value                                // 10.25: 41 directors to 4 psychologists
///
/// Conventions: undefined where a count is not recorded, or where it is held against nought.
public struct Ratio: Sendable, Hashable {
  /// Its identifier, or nil if it was asked for in passing.
  public let id: String?
  /// What it says, by language code.
  public let name: [String: String]
  /// What is counted.
  public let numerator: RecordTally
  /// What it is held against.
  public let denominator: RecordTally
  /// How it is told.
  public let form: DataPackage.Ratio.Form

  /// The number, or nil if it is not defined.
  public var value: Double? {
    guard let top = numerator.value, let bottom = denominator.value, bottom > 0 else { return nil }
    return top / bottom
  }
}

extension Network {
  /// The ratios that the description of the folder asks for, in its order.
  public var ratios: [Ratio] {
    (package?.maillage?.ratios ?? []).compactMap { asked in
      guard let of = RecordCount(asked.of), let per = RecordCount(asked.per) else { return nil }
      return Ratio(
        id: asked.id, name: asked.name ?? [:], numerator: tally(of), denominator: tally(per),
        form: asked.as ?? .quotient)
    }
  }

  /// Returns the ratio of two counts.
  public func ratio(
    of count: RecordCount, per other: RecordCount, as form: DataPackage.Ratio.Form = .quotient
  ) -> Ratio {
    Ratio(
      id: nil, name: [:], numerator: tally(count), denominator: tally(other), form: form)
  }
}
