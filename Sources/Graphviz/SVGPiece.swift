/// A tag of an SVG file, or the text between two tags.
struct SVGPiece {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Whether it is a comment or the document type.
  var isAside: Bool { bytes.starts(with: "<!".utf8) }

  /// Whether it is nothing but the ends of lines.
  var isBlank: Bool { bytes.allSatisfy { $0 == UInt8(ascii: "\n") } }

  /// Whether it is the opening tag of an element.
  func opens(_ element: String) -> Bool {
    guard bytes.starts(with: "<\(element)".utf8) else { return false }
    let next = bytes.dropFirst(element.utf8.count + 1).first
    return next == UInt8(ascii: " ") || next == UInt8(ascii: ">") || next == UInt8(ascii: "\n")
  }

  /// Whether it is the closing tag of an element.
  func closes(_ element: String) -> Bool { bytes.elementsEqual("</\(element)>".utf8) }

  private var hasTransparency: Bool {
    bytes.indices.contains { place in
      bytes[place] == UInt8(ascii: "\"") && bytes[place...].starts(with: "\"transparent\"".utf8)
    }
  }

  /// The same piece as SVG 1.1 has it, without the detours of Graphviz.
  var cleaned: [UInt8] {
    var result = Array(bytes)
    // To look for one byte first is ten times faster, and a map has a hundred thousand pieces.
    if bytes.contains(UInt8(ascii: "&")) { result.replace("&#45;".utf8, with: "-".utf8) }
    guard bytes.first == UInt8(ascii: "<") else { return result }
    if hasTransparency { result.replace("\"transparent\"".utf8, with: "\"none\"".utf8) }
    if opens("text") { result = result.withBrowserFont }
    if opens("svg") { result.replace("<svg".utf8, with: "<svg role=\"img\"".utf8) }
    return result
  }
}

extension [UInt8] {
  /// A text tag whose font a browser finds: the weight apart from the family, since pango takes
  /// `DejaVu Sans Bold` and browsers do not, and any sans-serif where the family is missing.
  fileprivate var withBrowserFont: [UInt8] {
    let bold = replacing(" Bold\" font-size".utf8, with: "\" font-weight=\"bold\" font-size".utf8)
    return bold.replacing("Sans\" font".utf8, with: "Sans,sans-serif\" font".utf8)
  }
}
