/// What records may hold and drawings may not: records name things as they like.
extension String {
  /// This identifier of a record as a name for SVG: letters, digits, `-` and `.` stay, any other
  /// sign becomes its code between underscores.
  ///
  ///     "école 1".drawableName                     // "_e9_cole_20_1"
  ///
  /// Two identifiers never get the same name, save beyond 200 letters, where the name is cut.
  var drawableName: String {
    let kept = unicodeScalars.prefix(200).map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      return isPlain || scalar == "-" || scalar == "."
        ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
    }
    return kept.joined()
  }

  /// This text on one line, without the signs that no drawing takes.
  ///
  /// A backslash begins a command of Graphviz on the sheet; the sign of set difference looks alike.
  var drawableLine: String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      if scalar == "\\" { return "\u{2216}" }
      return scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value) ? " " : scalar
    }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: scalars)
    return String(line)
  }

  /// Returns this string, cut with an ellipsis if it is longer than so many letters.
  func shortened(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
