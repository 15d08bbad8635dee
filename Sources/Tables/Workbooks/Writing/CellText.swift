extension String {
  /// This text as a cell of a workbook can hold it.
  ///
  /// Line ends become `\n`; other control characters, which no workbook has a way to write, become
  /// the sign for what is not a letter. `_x0041_` would be read as an A, so its first sign is
  /// written in that same code.
  var asCellText: String {
    let isPlain = utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "_") && byte != 0x7F && byte != 0xEF
    }
    return isPlain ? self : withoutControls.withCodesEscaped
  }

  private var withoutControls: String {
    var result = String.UnicodeScalarView()
    for scalar in replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\r": result.append("\n")
      case "\n", "\t": result.append(scalar)
      case "\u{0}"..<" ", "\u{7F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private var withCodesEscaped: String {
    guard contains("_x") else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      result += bytes[place...].startsWithCode ? Array("_x005F_".utf8) : [byte]
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether these bytes begin with `_x`, four hexadecimal digits and `_`.
  fileprivate var startsWithCode: Bool {
    let code = prefix(7)
    return code.count == 7 && code.starts(with: Array("_x".utf8)) && code.last == UInt8(ascii: "_")
      && code.dropFirst(2).prefix(4).allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }
}
