extension String {
  /// This string without white space or no-break spaces at its ends.
  ///
  ///     " Alès\u{A0}".trimmed                         // "Alès"
  public var trimmed: String {
    // Nearly every cell begins and ends with a visible ASCII character, and is returned as it is.
    let isVisible: (UInt8?) -> Bool = { $0.map { $0 > 0x20 && $0 < 0x7F } ?? true }
    if isVisible(utf8.first), isVisible(utf8.last) { return self }
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let start = firstIndex(where: { !isBlank($0) }),
      let end = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start...end])
  }
}
