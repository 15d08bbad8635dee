extension [UInt8] {
  /// This PDF file as if made on 1 January 2000, so that equal drawings are equal bytes.
  ///
  /// Cairo writes the clock into each file and offers no way around it; digits replace digits, so
  /// that every offset in the file stays true.
  var withFixedCreationDate: [UInt8] {
    let key = Array("/CreationDate (D:".utf8)
    guard let start = self[...].start(of: key, from: 0).map({ $0 + key.count }) else {
      return self
    }
    var result = self
    let date = "20000101000000".utf8
    for (offset, digit) in date.enumerated() where start + offset < result.count {
      result[start + offset] = digit
    }
    var index = start + date.count
    while index < result.count, result[index] != UInt8(ascii: ")") {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(result[index]) {
        result[index] = UInt8(ascii: "0")
      }
      if result[index] == UInt8(ascii: "-") { result[index] = UInt8(ascii: "+") }
      index += 1
    }
    return result
  }
}
