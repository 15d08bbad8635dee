import Territories
import Testing

@Suite("Hatching")
struct HatchingTests {
  @Test("level lines of a square are as long as its side", arguments: [1, 2, 4.5])
  func levelLines(spacing: Double) {
    let lines = [Ring.square(side: 9)].hatching(spacing: spacing, angle: 0)
    #expect(lines.count == Int((9 / spacing).rounded(.up)))
    #expect(lines.allSatisfy { approximatelyEqual($0.from.distance(to: $0.to), 9) })
  }

  @Test("lines times spacing is nearly the area", arguments: [0.0, 30, 45, 90, 135])
  func linesCoverTheArea(angle: Double) {
    let rings = [Ring.square(side: 100), Ring.square(x: 20, y: 30, side: 40, clockwise: true)]
    let lines = rings.hatching(spacing: 0.5, angle: angle)
    let covered = lines.reduce(0) { $0 + $1.from.distance(to: $1.to) } * 0.5
    #expect(approximatelyEqual(covered, rings.area, within: 0.01))
  }

  @Test(
    "lines stay inside, out of holes and bays", arguments: [0.0, 17, 45, 90, 160], [0.3, 1.1])
  func linesStayInside(angle: Double, spacing: Double) {
    let rings = [Ring.crescent, Ring.square(x: 0.2, y: 4, side: 0.5, clockwise: true)]
    let lines = rings.hatching(spacing: spacing, angle: angle)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { rings.contains($0.midpoint) })
  }

  @Test("nothing to fill, no lines")
  func nothing() {
    #expect([Ring]().hatching(spacing: 1, angle: 45).isEmpty)
  }

  @Test("lines without a distance stop the program")
  func zeroSpacingTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = [Ring.square(side: 1)].hatching(spacing: 0, angle: 0)
    }
  }
}
