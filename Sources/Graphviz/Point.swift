/// A place on the sheet in points (1/72 inch), the y axis pointing up.
public struct Point: Sendable, Hashable, CustomStringConvertible {
  /// How far right, in points.
  public var x: Double
  /// How far up, in points.
  public var y: Double

  /// Makes a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The coordinates as the attribute `position` expects them.
  ///
  ///     Point(x: 12.5, y: 40).description          // "12.5,40.0"
  public var description: String { "\(x),\(y)" }

  /// How far from the origin a coordinate may lie: 139 inches.
  ///
  /// At 10,000,000 points one PNG takes more than a minute.
  public static let limit = 10_000.0

  /// Whether both coordinates are numbers within `limit` of the origin.
  var isDrawable: Bool { x.magnitude <= Self.limit && y.magnitude <= Self.limit }
}
