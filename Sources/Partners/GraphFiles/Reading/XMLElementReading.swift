import Tables

/// What a format of XML makes of its elements, as they come.
protocol XMLElementReading {
  /// Takes an opening tag.
  mutating func start(_ tag: XMLTag)
  /// Takes a piece of the text between two tags.
  mutating func take(_ text: String)
  /// Takes a closing tag.
  mutating func end(_ name: String)
}

extension XMLElementReading {
  /// Reads a whole document, element by element.
  mutating func read(_ bytes: [UInt8], file: String) throws(Problems) {
    let reader = XMLReader(bytes, file: file)
    while let event = try reader.next() {
      switch event {
      case .start(let tag): start(tag)
      case .text(let piece): take(piece)
      case .end(let name): end(name)
      }
    }
  }
}
