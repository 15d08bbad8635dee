/// A tag of an SVG file, or the text between two tags.
struct SVGPiece {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Whether it is a comment or the document type.
  var isAside: Bool { initial == UInt8(ascii: "!") && isTag }

  /// Whether it is nothing but the ends of lines.
  var isBlank: Bool { bytes.allSatisfy { $0 == UInt8(ascii: "\n") } }

  private var isTag: Bool { bytes.first == UInt8(ascii: "<") }

  /// The second byte: with it most elements are told apart.
  private var initial: UInt8? { bytes.count > 1 ? bytes[bytes.startIndex + 1] : nil }

  /// Whether it is the opening tag of an element.
  func opens(_ element: String) -> Bool {
    guard initial == element.utf8.first, isTag else { return false }
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

  /// Appends this piece, named for those who hear it and drawn with a font that browsers have.
  func write(to file: inout [UInt8]) {
    var tag = Array(bytes)
    for (mark, plain) in Mark.foreign { tag.replaceBytes(mark, with: plain) }
    if opens("a") { tag.nameForScreenReaders() }
    if opens("text") { tag.nameFontForBrowsers() }
    if opens("svg") { tag.replaceBytes(Mark.svg, with: Mark.svgImage) }
    file += tag
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
