import Territories
import Testing

@Suite("Nearest points")
struct NearestPointsTests {
  @Test("the nearest other is that of a search through all", arguments: [1, 3, 50])
  func agreesWithAFullSearch(step: Int) {
    let points = (0..<200).map { number in
      PlanarPoint(x: Double(number * 37 % 101), y: Double(number * 53 % 97))
    }
    let candidates = Array(stride(from: 0, to: points.count, by: step))
    let expected = points.indices.map { index in
      candidates.filter { $0 != index }.min {
        points[$0].distance(to: points[index]) < points[$1].distance(to: points[index])
      }
    }
    #expect(points.nearestOthers(among: candidates) == expected)
  }

  @Test("a place far outside the candidates finds the nearest all the same")
  func fromOutside() {
    let points = [(0.0, 0.0), (1, 0), (0, 1), (900, 900), (-500, 2)].map {
      PlanarPoint(x: $0, y: $1)
    }
    #expect(points.nearestOthers(among: [0, 1, 2]) == [1, 0, 0, 1, 2])
  }

  @Test("without another point there is none")
  func alone() {
    let point = PlanarPoint(x: 1, y: 1)
    #expect([point].nearestOthers(among: [0]) == [nil])
    #expect([point, point].nearestOthers(among: []) == [nil, nil])
  }
}
