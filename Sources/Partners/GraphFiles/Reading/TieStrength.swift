/// The strength of a tie as graph files write it.
enum TieStrength {
  /// The strengths whose sums and reciprocals stay finite numbers.
  static let range = 1e-100...1e100

  /// Returns the number that a text states, or nil if it states none.
  ///
  /// Digits with a point and an exponent, as tools write them; in a CSV a decimal comma too.
  static func number(_ text: String) -> Double? {
    let allowed = Set("0123456789+-.eE,".utf8)
    guard text.utf8.allSatisfy(allowed.contains), text.utf8.count <= 64 else { return nil }
    guard text.contains(",") else { return Double(text) }
    return text.contains(".") ? nil : Double(text.replacing(",", with: "."))
  }
}
