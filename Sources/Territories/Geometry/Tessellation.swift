/// The land around each of many points: what is nearer to it than to the others, within reach.
///
/// Communes, here points, thus tile a territory without their official borders, and a territory is
/// the union of their cells: see ``outlines(of:count:)``.
///
///     let pair = Tessellation([PlanarPoint(x: 0, y: 0), PlanarPoint(x: 8, y: 0)], reach: 5)
///     pair.cells[0].sides.filter { $0.neighbour == 1 }.count     // 1: the border at x = 4
///
/// Conventions: of identical points the first has the cell and the others an empty one; the circle
/// of the reach is drawn as a polygon of 32 sides; corners nearer than ``tolerance`` are one.
public struct Tessellation: Sendable {
  /// One side of a cell.
  public struct Side: Sendable, Hashable {
    /// Where it begins; the cell lies to its left.
    public let from: PlanarPoint
    /// Where it ends.
    public let to: PlanarPoint
    /// The point whose cell lies behind it, or nil at the outer border.
    public let neighbour: Int?
    /// The numbers of its two corners, which the cells around them share.
    let corners: (from: Int32, to: Int32)

    /// Returns whether two sides run between the same points with the same neighbour behind.
    public static func == (left: Side, right: Side) -> Bool {
      left.from == right.from && left.to == right.to && left.neighbour == right.neighbour
    }

    /// Feeds the two ends and the neighbour to a hasher.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(from)
      hasher.combine(to)
      hasher.combine(neighbour)
    }
  }

  /// The land around one point; empty if an identical point came before.
  public struct Cell: Sendable, Hashable {
    /// The sides, counter-clockwise.
    public let sides: [Side]

    /// The sides as a ring.
    public var polygon: Ring { Ring(sides.map(\.from)) }
  }

  /// The distance below which two corners are one, in metres.
  public static let tolerance = 0.1

  /// The cell of each point.
  public let cells: [Cell]
  /// The corners of all cells, by the numbers that sides hold.
  let corners: [PlanarPoint]

  /// Divides the land among points.
  ///
  /// - Parameters:
  ///   - points: Where the cells are, in metres.
  ///   - reach: How far from its point a cell may extend, in metres, above 0.
  /// - Complexity: O(*n*) in practice for points spread evenly; O(*n*²) if all crowd in one place.
  /// - SeeAlso: G. Voronoï, J. reine angew. Math. 133 (1908), doi:10.1515/crll.1908.133.97
  public init(_ points: [PlanarPoint], reach: Double) {
    precondition(reach > 0 && reach.isFinite, "a reach of \(reach) m makes no cells")
    let grid = PointGrid(points)
    var registry = CornerRegistry(tolerance: Self.tolerance, capacity: 3 * points.count)
    var found: [Int32] = []
    cells = points.indices.map { site in
      let corners = cellCorners(of: site, among: points, in: grid, reach: reach, scratch: &found)
      return Cell(sides: sides(corners, around: points[site], &registry))
    }
    corners = registry.points
  }
}

/// Returns the corners of one cell as seen from its point, none if an identical one came before.
///
/// Neighbours come in rings of boxes; the search ends where no farther one can cut any more.
private func cellCorners(
  of site: Int, among points: [PlanarPoint], in grid: PointGrid, reach: Double,
  scratch found: inout [Int32]
) -> [ConvexCell.Corner] {
  let centre = points[site]
  // Wider than the disk: the sides of the square never show.
  var cell = ConvexCell(halfWidth: 1.5 * reach)
  var horizon = 2 * reach
  var ring = 0
  var isMore = true
  while isMore, grid.certainDistance(ring: ring - 1) < horizon {
    found.removeAll(keepingCapacity: true)
    isMore = grid.append(ring: ring, around: centre, to: &found)
    let near = found.lazy.map { (distance: points[Int($0)].distance(to: centre), point: Int($0)) }
      .filter { $0.distance < horizon && $0.point != site }.sorted { $0 < $1 }
    for (distance, point) in near where distance < horizon {
      if distance == 0 {
        if point < site { return [] }
      } else if cell.cut(at: points[point] - centre, neighbour: point) {
        horizon = 2 * min(reach, cell.radius)
      }
    }
    ring += 1
  }
  return cell.corners(within: reach)
}

/// Returns the sides between corners that the registry tells apart.
private func sides(
  _ corners: [ConvexCell.Corner], around centre: PlanarPoint, _ registry: inout CornerRegistry
) -> [Tessellation.Side] {
  let numbers = corners.map { registry.corner(at: centre + $0.point) }
  let points = numbers.map { registry.points[Int($0)] }
  let sides = corners.indices.compactMap { i -> Tessellation.Side? in
    let next = (i + 1) % corners.count
    guard numbers[i] != numbers[next] else { return nil }
    return Tessellation.Side(
      from: points[i], to: points[next], neighbour: corners[i].neighbour,
      corners: (numbers[i], numbers[next]))
  }
  return sides.count < 3 ? [] : sides
}
