/// Pieces of land that share their borders corner by corner, as the communes of a country do.
///
/// Where official outlines are at hand, a territory is the union of its communes: see
/// ``outlines(of:count:)``; ``simplified(within:)`` makes it light enough for a page.
///
///     let pair = Mosaic([[left], [right]])       // two squares side by side
///     pair.outlines(of: [0, 0], count: 1)[0].count       // 1: their common border is gone
///
/// Conventions: corners nearer than ``tolerance`` are one; outer rings run counter-clockwise, holes
/// clockwise, and what is to the left of a side is the piece.
public struct Mosaic: Sendable {
  /// The distance below which two corners are one, in metres: half of what five decimals of a
  /// degree tell apart.
  public static let tolerance = 0.5

  /// The corners of all pieces, by their numbers.
  let corners: [PlanarPoint]
  /// The rings of each piece, as numbers of corners; the first is not repeated.
  let pieces: [[[Int32]]]

  /// Makes a mosaic of pieces, each given by its rings; a piece without rings is empty.
  ///
  /// - Complexity: O(*n*) for *n* corners.
  public init(_ pieces: [[Ring]]) {
    let count = pieces.reduce(0) { $1.reduce($0) { $0 + $1.points.count } }
    var registry = CornerRegistry(tolerance: Mosaic.tolerance, capacity: count)
    self.pieces = pieces.map { piece in
      piece.compactMap { ring in
        let numbers = ring.points.map { registry.corner(at: $0) }.withoutRepetitions
        return numbers.count < 3 ? nil : numbers
      }
    }
    corners = registry.points
  }

  /// Makes the mosaic of the cells of a tessellation, save of those that are not wanted.
  public init(_ tessellation: Tessellation, where isWanted: (Int) -> Bool = { _ in true }) {
    corners = tessellation.corners
    pieces = tessellation.cells.enumerated().map { index, cell in
      isWanted(index) && !cell.sides.isEmpty ? [cell.sides.map(\.corners.from)] : []
    }
  }

  init(corners: [PlanarPoint], pieces: [[[Int32]]]) {
    (self.corners, self.pieces) = (corners, pieces)
  }

  /// Returns the rings of one piece.
  public func rings(of piece: Int) -> [Ring] {
    pieces[piece].map { Ring($0.map { corners[Int($0)] }) }
  }

  /// Returns for each part the rings around the union of its pieces.
  ///
  /// Conventions: as those of ``Tessellation/outlines(of:count:)``; holes between pieces stay.
  ///
  /// - Parameters:
  ///   - parts: For each piece the number of its part, or nil for none.
  ///   - count: The number of parts.
  /// - Complexity: O(*n*) for *n* sides.
  public func outlines(of parts: [Int?], count: Int) -> [[Ring]] {
    precondition(parts.count == pieces.count, "\(parts.count) parts for \(pieces.count) pieces")
    var borders = [RingChain](repeating: RingChain(corners: corners), count: count)
    for (piece, part) in zip(pieces, parts) {
      guard let part else { continue }
      for ring in piece { borders[part].append(ring) }
    }
    return borders.map { $0.rings() }
  }

  /// Returns the pieces outside of some that touch one of them, in order.
  ///
  /// - Complexity: O(*n*) for *n* corners.
  public func neighbours(of inside: Set<Int>) -> [Int] {
    let touched = Set(inside.sorted().flatMap { pieces[$0].joined() })
    return pieces.indices.filter { piece in
      !inside.contains(piece) && pieces[piece].contains { $0.contains(where: touched.contains) }
    }
  }
}

extension [Int32] {
  /// These corners of a ring without those that repeat the one before them.
  fileprivate var withoutRepetitions: [Int32] {
    var result: [Int32] = []
    for corner in self where corner != result.last { result.append(corner) }
    while result.count > 1, result.first == result.last { result.removeLast() }
    return result
  }
}
