extension Cell {
  /// Makes the cell of a text; one without letters is empty.
  init(nonempty text: String) {
    self = text.isEmpty ? .empty : .text(text)
  }
}

extension Double {
  /// Makes the number that bytes state as XML Schema writes it, or nil; most are short and whole.
  init?(digits bytes: [UInt8]) {
    var whole = 0
    for byte in bytes {
      guard (48...57).contains(byte), bytes.count <= 15 else {
        self.init(decimal: bytes)
        return
      }
      whole = whole * 10 + Int(byte - 48)
    }
    self.init(whole)
  }

  /// Swift would take hexadecimal digits, `inf` and `nan` as well.
  private init?(decimal bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    let isDecimal = text.utf8.allSatisfy { (48...57).contains($0) || "+-.eE".utf8.contains($0) }
    guard isDecimal, let number = Double(text), number.isFinite else { return nil }
    self = number
  }
}
