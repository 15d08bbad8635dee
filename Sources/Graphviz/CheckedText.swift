/// Which texts and ids a diagram may hold.
extension String {
  /// Throws unless this text can be drawn: Graphviz cuts, mangles or dies of what is refused here.
  func checkReadable(at place: @autoclosure () -> String) throws(GraphvizError) {
    // Most texts hold no byte that begins anything forbidden, and are short.
    if utf8.count < 1_000, !utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) { return }
    let forbidden = unicodeScalars.first { scalar in
      scalar.value < 0x20 && !"\n\r\t".unicodeScalars.contains(scalar)
        || (0xFFFE...0xFFFF).contains(scalar.value)
    }
    if let forbidden {
      let code = String(forbidden.value, radix: 16, uppercase: true)
      throw GraphvizError(
        .unusableText, at: place(), "holds the control character 0x\(code)", cure: "remove it")
    }
    let lines = utf8.reduce(1) { count, byte in byte == 10 || byte == 13 ? count + 1 : count }
    if utf8.count > 65_536 || lines > 1_000 {
      throw GraphvizError(
        .unusableText, at: place(), "is \(utf8.count) bytes on \(lines) lines",
        cure: "keep to 65536 bytes and 1000 lines")
    }
  }

  /// Throws unless this text can be the id of a node or cluster.
  func checkIdentity(at place: @autoclosure () -> String) throws(GraphvizError) {
    try checkReadable(at: place())
    // What begins with % is a name of Graphviz's own, which it does not find again; an entity would
    // stand as such in the SVG, where it is another character or breaks the file.
    let isWritable =
      !isEmpty && unicodeScalars.first != "%" && !holdsEntity
      && unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\\" }
    if !isWritable {
      throw GraphvizError(
        .unusableText, at: place(), "DOT cannot write this id",
        cure: "use an id on one line, without a backslash or an entity such as &amp;, that does not"
          + " begin with %")
    }
  }

  /// Whether an ampersand begins what XML takes for a character.
  private var holdsEntity: Bool {
    guard utf8.contains(UInt8(ascii: "&")) else { return false }
    return unicodeScalars.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
      .contains { rest in
        let name = rest.prefix { $0 != ";" }
        return name.count < rest.count && !name.isEmpty
          && name.allSatisfy {
            $0 == "#" || $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
          }
      }
  }
}
