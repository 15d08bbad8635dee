#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Graphviz

extension Box {
  /// Returns places on the ellipse within this box, at equal angles from the top clockwise.
  func ellipsePlaces(_ count: Int) -> [Point] {
    (0..<count).map { place in
      let angle = 2 * Double.pi * Double(place) / Double(count)
      return Point(
        x: center.x + width / 2 * sin(angle), y: center.y + height / 2 * cos(angle))
    }
  }
}
