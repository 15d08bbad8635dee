extension Double {
  /// Makes the number that a text of a table states, or nil if it states none.
  ///
  ///     Double(strict: "1 234,5")                  // 1234.5
  ///     Double(strict: "12,5abc")                  // nil
  ///
  /// Conventions: decimal comma or point; thousands may stand apart by a plain, a no-break or a
  /// narrow space.
  public init?(strict text: String) {
    guard let number = StrictNumber.decimal(text) else { return nil }
    self = number
  }

  /// The number as a machine reads it back: a point, and no decimals where there are none.
  public var plainText: String {
    let isWhole = self == rounded() && abs(self) < 1e15
    return isWhole ? String(Int(self)) : description
  }
}
