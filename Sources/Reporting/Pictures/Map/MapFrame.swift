import Graphviz
import Territories

/// The frame that a map is drawn in: metres of Lambert-93 become points of paper.
struct MapFrame {
  /// The width of the mapped land, in points, unless it is much higher than wide.
  static let width = 640.0
  /// The greatest height of the mapped land, in points.
  static let greatestHeight = 1280.0

  let scale: Double
  private let west: Double
  private let south: Double
  /// The width and the height of the mapped land, in points.
  let width: Double
  let height: Double

  /// Makes the frame that holds all rings.
  ///
  /// - Parameters:
  ///   - rings: What is mapped.
  ///   - breadth: The width of the mapped land, in points, unless it is much higher than wide.
  init?(around rings: [Ring], breadth: Double = MapFrame.width) {
    let points = rings.flatMap(\.points)
    guard let west = points.map(\.x).min(), let east = points.map(\.x).max(),
      let south = points.map(\.y).min(), let north = points.map(\.y).max(), east > west
    else { return nil }
    scale = min(
      breadth / (east - west), MapFrame.greatestHeight / max(north - south, 1))
    self.west = west
    self.south = south
    width = (east - west) * scale
    height = (north - south) * scale
  }

  /// Returns where a place is in the frame, in points from its lower left corner.
  func point(_ place: PlanarPoint) -> Point {
    Point(x: (place.x - west) * scale, y: (place.y - south) * scale)
  }

  /// The longest of 1, 2, 5, 10, 20… km that takes at most a quarter of the width, in kilometres.
  var scaleBar: Double {
    let limit = MapFrame.width / 4 / scale / 1000
    let steps = [1.0, 2, 5, 10, 20, 50, 100, 200, 500]
    return steps.last { $0 <= limit } ?? 1
  }
}
