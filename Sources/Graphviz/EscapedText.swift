/// What becomes of texts on their way into DOT.
extension String {
  /// This string between quotes, as DOT takes any name or value.
  var quoted: String {
    "\"" + replacingASCII { $0 == "\"" ? "\\\"" : nil } + "\""
  }

  /// This string so that Graphviz shows it as it is.
  ///
  ///     #"C:\new & <b>"#.escaped                   // #"C:\\new &amp; <b>"#
  ///
  /// Else `\N` would become a name, `&eacute;` a letter; line ends become `\n`.
  var escaped: String {
    replacingASCII { character in
      switch character {
      case "\\": "\\\\"
      case "&": "&amp;"
      case "\n": "\\n"
      default: nil
      }
    }
  }

  /// This string with the line ends of other systems turned into line feeds.
  var withPlainLineEnds: String {
    guard utf8.contains(13) else { return self }
    var previous: Unicode.Scalar?
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// This string for an XML text or attribute.
  var escapedForXML: String {
    replacingASCII { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: nil
      }
    }
  }

  /// The beginning of this string for a message: nothing in it clears a screen or fills a page.
  var quotation: String {
    let beginning = unicodeScalars.prefix(40).map { scalar in
      scalar.properties.generalCategory == .control ? "�" : scalar
    }
    return "'\(String(String.UnicodeScalarView(beginning)))'"
  }

  /// Bytes, not characters: a combining mark after a quote must not hide the quote.
  fileprivate func replacingASCII(_ replacement: (Unicode.Scalar) -> String?) -> String {
    guard utf8.contains(where: { replacement(Unicode.Scalar($0)) != nil }) else { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if let text = replacement(Unicode.Scalar(byte)) {
        bytes += text.utf8
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Attribute {
  /// Returns a value as Graphviz is to read it.
  func written(_ value: String) -> String {
    switch rule {
    // Graphviz takes the backslashes of a tooltip apart twice, and there line ends are not its own.
    case .text where self == .tooltip || self == .edgetooltip:
      value.withPlainLineEnds.replacingASCII { $0 == "\\" ? "\\\\" : nil }.escaped
    case .text: value.withPlainLineEnds.escaped
    // The SVG writer takes `&copy;` in a link for a character; `%3B` is the same semicolon.
    case .link: value.replacingASCII { $0 == ";" ? "%3B" : nil }
    default: value
    }
  }
}
