import Graphviz

/// Drawings, whose links into the page stay in it.
extension PageWriter {
  /// What a link of a drawing begins with, in either language.
  private static let address = Array("href=\"index.".utf8)

  /// Returns the drawing of a figure, each of whose links leads to a place of this page.
  func drawing(of figure: Document.Figure) -> String {
    let bytes = Array((pictures[figure.name] ?? "").utf8)
    var drawing: [UInt8] = []
    drawing.reserveCapacity(bytes.count)
    var rest = 0
    while let start = bytes[...].start(of: Self.address, from: rest),
      let end = bytes[(start + Self.address.count)...].firstIndex(of: UInt8(ascii: "\""))
    {
      drawing += bytes[rest..<start] + link(to: bytes[start..<end])
      rest = end
    }
    drawing += bytes[rest...]
    // What can be followed must not be inside an image: nobody could reach it by ear.
    if rest > 0 { drawing.replaceBytes(Array("<svg role=\"img\"".utf8), with: Self.group) }
    return String(decoding: drawing, as: UTF8.self)
  }

  private static let group = Array("<svg role=\"group\"".utf8)

  /// The beginning of a link to what an address names, without the closing quote.
  private func link(to address: ArraySlice<UInt8>) -> [UInt8] {
    let name = address.drop { $0 != UInt8(ascii: "#") }.dropFirst()
    let place = places.place(of: String(decoding: name, as: UTF8.self))
    return Array("href=\"#\(place.escaped)".utf8)
  }
}
