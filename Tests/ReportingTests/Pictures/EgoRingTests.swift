import Graphviz
import Testing

@testable import Reporting

@Suite("Boxes on a ring")
struct EgoRingTests {
  @Test("no two boxes overlap, whatever their number and shape", arguments: [1, 2, 3, 12, 80, 200])
  func apart(count: Int) {
    let sizes = (0..<count).map {
      Box(minX: 0, minY: 0, maxX: 20 + Double($0 % 7) * 15, maxY: 12 + Double($0 % 3) * 11)
    }
    let ring = EgoRing(sizes, least: Point(x: 120, y: 80))
    let boxes = zip(ring.centers, sizes).map { Box(center: $0, like: $1) }
    #expect(boxes.count == count)
    for (place, box) in boxes.enumerated() {
      #expect(!boxes[(place + 1)...].contains { box.overlaps($0) })
    }
  }

  @Test("every centre lies on the ellipse, the first at its top")
  func onTheEllipse() {
    let sizes = [Box](repeating: Box(minX: 0, minY: 0, maxX: 40, maxY: 20), count: 30)
    let ring = EgoRing(sizes, least: Point(x: 150, y: 100))
    for center in ring.centers {
      let (x, y) = (center.x / ring.radii.x, center.y / ring.radii.y)
      #expect((x * x + y * y - 1).magnitude < 1e-9)
    }
    #expect(ring.centers[0] == Point(x: 0, y: ring.radii.y))
  }
}
