/// Counts of persons of which some are the sums of others, as a table with its margins.
///
///     // Two schools and their sum: 4 + 30 = 34.
///     let figures = AdditiveFigures([4, 30, 34], sums: [.init(of: [0, 1], total: 2)])
///     figures.masked(below: 11)                  // [true, true, false]
///
/// Four pupils of a school can be told apart, so 4 is masked; 34 − 30 would give it away, so 30 is
/// masked with it.
public struct AdditiveFigures: Sendable {
  /// That one figure is the sum of others.
  public struct Sum: Sendable, Hashable {
    /// The places of the parts.
    public let parts: [Int]
    /// The place of the total.
    public let total: Int

    /// States that the figure at `total` is the sum of those at `parts`.
    public init(of parts: [Int], total: Int) {
      self.parts = parts
      self.total = total
    }

    var members: [Int] { parts + [total] }
  }

  /// The counts.
  public let values: [Int]
  /// Which of them are sums of others.
  public let sums: [Sum]

  /// Gathers counts, none negative, and what is known to be a sum.
  public init(_ values: [Int], sums: [Sum]) {
    precondition(values.allSatisfy { $0 >= 0 }, "a count of persons is negative")
    precondition(
      sums.allSatisfy { sum in values[sum.total] == sum.parts.reduce(0) { $0 + values[$1] } },
      "a total is not the sum of its parts")
    self.values = values
    self.sums = sums
  }

  /// Returns which figures must not be shown, so that none below a threshold can be recovered.
  ///
  /// First those from 1 to the threshold, then as many others, small ones first, as it takes until
  /// every masked figure could be another number for all that is shown, and masked parts of a total
  /// that is shown reach the threshold together.
  ///
  /// Conventions: nobody is nobody: 0 is shown. All masked figures look alike, or whoever sees
  /// which were masked first knows more.
  ///
  /// - Parameter threshold: The least count that may be shown.
  /// - Complexity: O(*k* · *s* · *m*²) for *k* figures masked in the second place, *s* sums and *m*
  ///   masked figures.
  /// - SeeAlso: A. Hundepool et al., Statistical Disclosure Control (2012), ch. 4,
  ///   doi:10.1002/9781118348239
  public func masked(below threshold: Int) -> [Bool] {
    var isMasked = values.map { $0 > 0 && $0 < threshold }
    while let next = nextToMask(isMasked, threshold) { isMasked[next] = true }
    return isMasked
  }

  /// Returns a shown figure that gives a masked one away, or nil if none does.
  private func nextToMask(_ isMasked: [Bool], _ threshold: Int) -> Int? {
    for sum in sums where isThin(sum, isMasked, threshold) {
      if let next = smallestShown(in: sum, isMasked) { return next }
    }
    let guarded = guarded(isMasked)
    for sum in sums where sum.members.contains(where: { isMasked[$0] && !guarded[$0] }) {
      if let next = smallestShown(in: sum, isMasked) { return next }
    }
    return nil
  }

  /// Whether a sum has a single masked member, or masked parts too small to hide in its total.
  private func isThin(_ sum: Sum, _ isMasked: [Bool], _ threshold: Int) -> Bool {
    let masked = sum.members.filter { isMasked[$0] }
    if masked.count == 1 { return true }
    guard !masked.isEmpty, !isMasked[sum.total] else { return false }
    return masked.reduce(0) { $0 + values[$1] } < threshold
  }

  /// The smallest part that is shown, or else the total; a part of nobody hides nothing.
  private func smallestShown(in sum: Sum, _ isMasked: [Bool]) -> Int? {
    let parts = sum.parts.filter { !isMasked[$0] && values[$0] > 0 }
    return parts.min { (values[$0], $0) < (values[$1], $1) }
      ?? (isMasked[sum.total] ? nil : sum.total)
  }
}
