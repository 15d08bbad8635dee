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
    guard bytes.first == UInt8(ascii: "<") else { return false }
    let name = bytes.dropFirst()
    guard name.starts(with: element.utf8) else { return false }
    let next = name.dropFirst(element.utf8.count).first
    return next == UInt8(ascii: " ") || next == UInt8(ascii: ">") || next == UInt8(ascii: "\n")
  }

  /// Whether it is the closing tag of an element.
  func closes(_ element: String) -> Bool {
    bytes.count == element.utf8.count + 3 && bytes.starts(with: "</".utf8)
      && bytes.dropFirst(2).starts(with: element.utf8)
  }

  /// Appends this piece as SVG 1.1 has it, without the detours of Graphviz.
  func write(to file: inout [UInt8]) {
    let isPainted = bytes.start(of: Mark.transparent, from: bytes.startIndex) != nil
    if isPainted || opens("a") || opens("text") || opens("svg") || bytes.contains(UInt8(ascii: "&"))
    {
      file += cleaned
    } else {
      file += bytes
    }
  }

  private var cleaned: [UInt8] {
    var result = Array(bytes)
    result.replaceBytes(Mark.hyphen, with: Mark.plainHyphen)
    guard bytes.first == UInt8(ascii: "<") else { return result }
    result.replaceBytes(Mark.transparent, with: Mark.none)
    if opens("a") { result.nameForScreenReaders() }
    if opens("text") { result.nameFontForBrowsers() }
    if opens("svg") { result.replaceBytes(Mark.svg, with: Mark.svgImage) }
    return result
  }
}

extension [UInt8] {
  /// Gives a link the name by which it is announced, the same as its tooltip.
  ///
  /// What it leads from may be a mark without a word. What leads nowhere may bear no such name.
  fileprivate mutating func nameForScreenReaders() {
    guard self[...].start(of: Mark.linkTarget, from: 0) != nil else { return }
    guard let mark = self[...].start(of: Mark.linkTitle, from: 0), last == UInt8(ascii: ">") else {
      return
    }
    let title = self[(mark + Mark.linkTitle.count)...].prefix { $0 != UInt8(ascii: "\"") }
    self = dropLast() + Array(" role=\"link\" aria-label=\"".utf8) + title + Array("\">".utf8)
  }

  /// Names the font of a text tag so that a browser finds it: the weight apart from the family, since
  /// pango takes `DejaVu Sans Bold` and browsers do not, and any sans-serif where it is missing.
  fileprivate mutating func nameFontForBrowsers() {
    replaceBytes(Mark.bold, with: Mark.boldWeight)
    replaceBytes(Mark.sans, with: Mark.anySans)
  }
}
