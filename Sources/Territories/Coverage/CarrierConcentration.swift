/// How far the contacts of one unit rest on few carriers.
///
/// Read the effective carriers as "as if so many shared the work alike": three carriers of whom one
/// does nine tenths are hardly more than one.
///
///     let school = CarrierConcentration(contacts: [6, 2, 2])
///     school?.carrierCount                       // 3
///     school?.index                              // 0.44
///     school?.effectiveCarriers                  // 2.27
///
/// Conventions: shares are of contacts, whatever their length; a carrier without a contact is none.
///
/// - SeeAlso: M. O. Hill, Ecology 54 (1973), doi:10.2307/1934352: the number of order 2
public struct CarrierConcentration: Sendable, Hashable {
  /// How many carriers had a contact.
  public let carrierCount: Int
  /// The sum of the squared shares of the contacts (Herfindahl–Hirschman): 1 for a single carrier.
  public let index: Double

  /// The number of carriers that would give the same index if they shared the contacts alike.
  public var effectiveCarriers: Double { 1 / index }

  /// Measures a unit, or nil if it had no contact at all.
  ///
  /// - Parameter contacts: The number of contacts of each carrier; a negative one is a programming
  ///   error.
  /// - Complexity: O(*k*) for *k* carriers.
  public init?(contacts: [Int]) {
    precondition(contacts.allSatisfy { $0 >= 0 }, "a carrier has fewer than no contacts")
    let total = contacts.reduce(0, +)
    guard total > 0 else { return nil }
    carrierCount = contacts.count { $0 > 0 }
    // Whole numbers add up alike in any order of the carriers.
    index = Double(contacts.reduce(0) { $0 + $1 * $1 }) / (Double(total) * Double(total))
  }
}
