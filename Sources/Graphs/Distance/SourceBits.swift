/// One bit for each of the 512 vertices from which a search sets out at once.
typealias SourceBits = SIMD8<UInt64>

extension SourceBits {
  /// How many sources there is a bit for.
  static var width: Int { 512 }

  /// Whether no bit is set; the `==` of vectors compares lane by lane, and is slower.
  var isZero: Bool {
    let fours = lowHalf | highHalf
    let twos = fours.lowHalf | fours.highHalf
    return twos[0] | twos[1] == 0
  }

  /// How many bits are set, counted in all words at once.
  ///
  /// Bits add up in pairs, fours and bytes as usual; bytes of eight words hold at most 64 each, so
  /// words may be added before bytes are.
  var bitCount: Int {
    let pairs = self &- ((self &>> 1) & 0x5555_5555_5555_5555)
    let fours = (pairs & 0x3333_3333_3333_3333) &+ ((pairs &>> 2) & 0x3333_3333_3333_3333)
    let bytes = ((fours &+ (fours &>> 4)) & 0x0F0F_0F0F_0F0F_0F0F).wrappedSum()
    let halves = (bytes & 0x00FF_00FF_00FF_00FF) &+ ((bytes &>> 8) & 0x00FF_00FF_00FF_00FF)
    return Int((halves &* 0x0001_0001_0001_0001) &>> 48)
  }
}
