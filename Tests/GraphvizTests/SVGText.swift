@testable import Graphviz

/// What a test reads in an SVG file.
struct SVGText {
  let source: String
  private let pieces: [String]

  init(_ bytes: [UInt8]?) {
    source = String(decoding: bytes ?? [], as: UTF8.self)
    pieces = SVGDocument(bytes ?? []).pieces.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The contents of the `<text>` elements, in order, as a reader sees them.
  var texts: [String] { contents(of: "text") }

  /// Returns the contents of the elements of a name, as a reader sees them.
  func contents(of element: String) -> [String] {
    pieces.indices.filter { pieces[$0].hasPrefix("<\(element)") }.map { index in
      let content = pieces[index + 1]
      return content.hasPrefix("<") ? "" : content.unescaped
    }
  }

  /// The opening tags, in order.
  var tags: [String] { pieces.filter { $0.hasPrefix("<") && !$0.hasPrefix("</") } }

  /// Returns the classes of the group with an id, or nil if there is none.
  func classes(ofGroup id: String) -> String? {
    tags.first { $0.hasPrefix("<g id=\"\(id)\"") }?
      .split(separator: "class=\"").dropFirst().first?.prefix { $0 != "\"" }.description
  }

  /// Whether each tag that opens is closed, in the right order.
  var isBalanced: Bool {
    var open: [Substring] = []
    for piece in pieces where piece.hasPrefix("<") && !piece.hasPrefix("<?") {
      let name = piece.dropFirst().prefix { !" />\n".contains($0) }
      if piece.hasPrefix("</") {
        guard open.popLast() == piece.dropFirst(2).dropLast() else { return false }
      } else if !piece.hasSuffix("/>") {
        open.append(name)
      }
    }
    return open.isEmpty && pieces.count > 3
  }
}

extension String {
  /// This string with the entities of XML decoded; an unknown one stays, and fails the test.
  var unescaped: String {
    var result = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let start = rest.firstIndex(of: "&"), let end = rest[start...].firstIndex(of: ";") {
      result += rest[..<start]
      let name = String(rest[rest.index(after: start)..<end])
      result += (Self.entity(name) ?? "&\(name);").unicodeScalars
      rest = rest[rest.index(after: end)...]
    }
    return String(result + rest)
  }

  private static func entity(_ name: String) -> String? {
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
