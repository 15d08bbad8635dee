#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The functions that measures take from the C library; no other file need know which one.
///
/// They are for all modules of this package, and for nobody else.
extension Double {
  /// The natural logarithm.
  package var logarithm: Double { log(self) }

  /// The power of *e* with this exponent.
  package var exponential: Double { exp(self) }

  /// The share *p* of a whole times −ln *p*, which is 0 where there is no share.
  package var entropyTerm: Double { self > 0 ? -self * logarithm : 0 }

  /// Returns the power of this number with an exponent.
  package func raised(to exponent: Double) -> Double { pow(self, exponent) }
}
