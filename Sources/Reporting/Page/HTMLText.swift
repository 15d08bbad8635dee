extension String {
  /// This string as it must stand in a page to read as itself, in text and in quoted attributes.
  ///
  ///     "<b> & \"c\"".escaped                      // "&lt;b&gt; &amp; &quot;c&quot;"
  ///
  /// Conventions: signs that no page may hold, such as the null character, become U+FFFD.
  var escaped: String {
    guard utf8.contains(where: \.needsEscape) else { return self }
    var text = ""
    text.reserveCapacity(utf8.count + 16)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\t", "\n", "\r": text.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{7F}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension UInt8 {
  /// Whether a byte of UTF-8 may stand for a sign that means something to a page.
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == 0x7F || "&<>\"'".utf8.contains(self)
  }
}
