import Territories
import Testing

@Suite("Mosaics")
struct MosaicTests {
  /// A block of squares whose common borders wind: each side has corners off the straight line.
  static func block(_ side: Int, width: Double = 1000) -> [[Ring]] {
    (0..<side * side).map { index in
      let (x, y) = (Double(index % side) * width, Double(index / side) * width)
      let corners = [(x, y), (x + width, y), (x + width, y + width), (x, y + width)]
      let points = corners.indices.flatMap { place -> [PlanarPoint] in
        let (from, to) = (corners[place], corners[(place + 1) % 4])
        // The way there and back bends by the same side of the line.
        let bend = from.0 == to.0 ? (30.0, 0.0) : (0.0, 30.0)
        return [
          PlanarPoint(x: from.0, y: from.1),
          PlanarPoint(x: (from.0 + to.0) / 2 + bend.0, y: (from.1 + to.1) / 2 + bend.1),
        ]
      }
      return [Ring(points)]
    }
  }

  @Test("the area of a union is the sum of the areas, to nine digits", arguments: [2, 3, 7])
  func areas(side: Int) {
    let pieces = Self.block(side)
    let union = Mosaic(pieces).outlines(of: pieces.map { _ in 0 }, count: 1)[0]
    #expect(union.count == 1)
    #expect(approximatelyEqual(union.area, pieces.joined().reduce(0) { $0 + $1.area }))
  }

  @Test("a hole stays a hole, before and after thinning", arguments: [0.0, 50])
  func hole(tolerance: Double) {
    let pieces = Self.block(3)
    let mosaic = Mosaic(pieces).simplified(within: tolerance)
    let rings = mosaic.outlines(of: pieces.indices.map { $0 == 4 ? nil : 0 }, count: 1)[0]
    #expect(rings.map { $0.area > 0 } == [true, false])
    #expect(!rings.contains(PlanarPoint(x: 1500, y: 1500)))
    #expect(rings.contains(PlanarPoint(x: 500, y: 500)))
  }

  @Test("neighbours share their thinned border: no gap, no overlap", arguments: [1.0, 50, 400])
  func gapFree(tolerance: Double) {
    let pieces = Self.block(4)
    let mosaic = Mosaic(pieces).simplified(within: tolerance)
    let parts = pieces.indices.map { Optional($0) }
    let whole = mosaic.outlines(of: parts.map { _ in 0 }, count: 1)[0]
    let each = mosaic.outlines(of: parts, count: parts.count)
    #expect(whole.count == 1)
    #expect(approximatelyEqual(each.reduce(0) { $0 + $1.area }, whole.area))
    let sides = Set(each.joined().flatMap(\.sides))
    let alone = sides.filter { !sides.contains(Segment(from: $0.to, to: $0.from)) }
    #expect(alone.count == whole[0].sides.count)
  }

  @Test("bends below the tolerance go, those above stay")
  func thinned() {
    let square = Self.block(1)
    #expect(Mosaic(square).simplified(within: 29).rings(of: 0)[0].points.count == 8)
    #expect(Mosaic(Self.block(2)).simplified(within: 31).rings(of: 0)[0].points.count < 8)
  }

  @Test("no piece is thinned away", arguments: [10.0, 1e9])
  func nothingVanishes(tolerance: Double) {
    let island = [Ring.square(x: 90_000, side: 5)]
    let enclave = [Ring.square(x: 400, y: 400, side: 200)]
    let around = [
      Ring.square(side: 1000), Ring.square(x: 400, y: 400, side: 200, clockwise: true),
    ]
    let mosaic = Mosaic([island, enclave, around]).simplified(within: tolerance)
    for piece in 0..<3 { #expect(mosaic.rings(of: piece).area > 0) }
    let both = mosaic.outlines(of: [nil, 0, 0], count: 1)[0]
    #expect(both.count == 1)
  }

  @Test("corners that differ by less than the tolerance are one")
  func nearlyEqual() {
    let left = [Ring.square(side: 100)]
    let right = [Ring.square(x: 100.2, y: 0.1, side: 100)]
    #expect(Mosaic([left, right]).outlines(of: [0, 0], count: 1)[0].count == 1)
  }

  @Test("a tessellation has the same outlines as its mosaic")
  func ofTessellation() {
    let points = PlanarPoint.random(100, width: 9000, seed: 3)
    let cells = Tessellation(points, reach: 900)
    let parts = points.indices.map { $0 % 4 }
    #expect(
      Mosaic(cells).outlines(of: parts, count: 4) == cells.outlines(of: parts, count: 4))
  }

  @Test("neighbours touch, if only in a corner; what is inside is none")
  func neighbours() {
    let mosaic = Mosaic(Self.block(3))
    #expect(mosaic.neighbours(of: [0]) == [1, 3, 4])
    #expect(mosaic.neighbours(of: Set(0..<9)).isEmpty)
  }

  @Test("rings without area, spikes and repeated corners harm nothing")
  func degenerate() {
    let line = Ring([PlanarPoint(x: 0, y: 0), PlanarPoint(x: 9, y: 0), PlanarPoint(x: 0, y: 0)])
    let mosaic = Mosaic([[line], [Ring.square(side: 9)], []])
    let outlines = mosaic.simplified(within: 1).outlines(of: [0, 0, 0], count: 1)[0]
    #expect(approximatelyEqual(outlines.area, 81))
  }
}
