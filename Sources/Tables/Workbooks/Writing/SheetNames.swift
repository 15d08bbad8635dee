/// Gives the sheets of a workbook names that spreadsheets take, each once.
///
///     var names = SheetNames()
///     names.name(for: "gaps: what is missing?")  // "gaps what is missing"
///     names.name(for: "Gaps what is missing")    // "Gaps what is missing 2"
public struct SheetNames: Sendable {
  /// How many letters a name may have, in the units of UTF-16.
  static let longest = 31
  static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]

  private var taken: Set<String> = []

  /// Makes a giver of names that has given none.
  public init() {}

  /// Returns the name nearest to the one wanted that is allowed and was not given before.
  public mutating func name(for wanted: String) -> String {
    let allowed = wanted.filter { !SheetNames.forbidden.contains($0) && !$0.isControl }
    let stem = allowed.trimmed.trimmingApostrophes
    var name = (stem.isEmpty ? "-" : stem).shortened(to: SheetNames.longest)
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " \(number)"
      name = stem.shortened(to: SheetNames.longest - ending.utf16.count) + ending
    }
    return name
  }

  /// Whether spreadsheets take a name.
  static func allows(_ name: String) -> Bool {
    !name.isEmpty && name.utf16.count <= longest && name.first != "'" && name.last != "'"
      && !name.contains { forbidden.contains($0) || $0.isControl }
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }
}

extension String {
  fileprivate var trimmingApostrophes: String {
    var text = self[...]
    while text.first == "'" { text.removeFirst() }
    while text.last == "'" { text.removeLast() }
    return String(text)
  }

  fileprivate func shortened(to length: Int) -> String {
    var text = self[...]
    while text.utf16.count > length { text.removeLast() }
    return String(text).trimmed.trimmingApostrophes
  }
}
