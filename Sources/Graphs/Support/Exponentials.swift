#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The functions that measures take from the C library; no other file need know which one.
extension Double {
  /// The natural logarithm.
  var logarithm: Double { log(self) }

  /// The share *p* of a whole times −ln *p*, which is 0 where there is no share.
  var entropyTerm: Double { self > 0 ? -self * logarithm : 0 }

  func raised(to exponent: Double) -> Double { pow(self, exponent) }
}
