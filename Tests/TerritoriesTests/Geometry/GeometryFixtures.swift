import Territories

/// Random numbers that are the same at every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// Whether two numbers agree to nine digits, or to a limit.
func approximatelyEqual(_ value: Double, _ expected: Double, within limit: Double = 1e-9) -> Bool {
  (value - expected).magnitude <= limit * max(1, expected.magnitude)
}

extension PlanarPoint {
  /// Random points over a square, in metres.
  static func random(_ count: Int, width: Double, seed: UInt64) -> [PlanarPoint] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      PlanarPoint(
        x: .random(in: 0..<width, using: &generator), y: .random(in: 0..<width, using: &generator))
    }
  }

  /// The points of a square lattice, row by row from the south-west.
  static func lattice(_ side: Int, spacing: Double) -> [PlanarPoint] {
    (0..<side * side).map {
      PlanarPoint(x: Double($0 % side) * spacing, y: Double($0 / side) * spacing)
    }
  }
}

extension Ring {
  /// A square with its lower left corner at a place.
  static func square(x: Double = 0, y: Double = 0, side: Double, clockwise: Bool = false) -> Ring {
    let corners = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map {
      PlanarPoint(x: x + $0.0 * side, y: y + $0.1 * side)
    }
    return Ring(clockwise ? corners.reversed() : corners)
  }

  /// A crescent: a square open to the east, whose centroid lies outside of it.
  static let crescent = Ring(
    [(0.0, 0.0), (10, 0), (10, 1), (1, 1), (1, 9), (10, 9), (10, 10), (0, 10)].map {
      PlanarPoint(x: $0.0, y: $0.1)
    })
}

extension Tessellation {
  /// The area of all cells in square metres.
  var area: Double { cells.reduce(0) { $0 + $1.polygon.area } }
}
