#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The functions that geometry takes from the C library; no other file need know which one.
extension Double {
  package var radians: Double { self * .pi / 180 }
  var degrees: Double { self * 180 / .pi }
  package var sine: Double { sin(self) }
  package var cosine: Double { cos(self) }
  var tangent: Double { tan(self) }
  var arcsine: Double { asin(self) }
  var arctangent: Double { atan(self) }

  /// The angle from the east to a direction, above −π and at most π.
  static func angle(x: Double, y: Double) -> Double { atan2(y, x) }
}
