import Graphviz

/// Where the cells of a crosswalk lie on paper: districts on the left, care sectors on the right,
/// between them a band for each cell, as thick as it has pupils.
///
/// Places are in points, the lowest at height 0.
struct CrosswalkSheet {
  /// The band of a cell.
  struct Band {
    /// The cell.
    let cell: CrosswalkFlow.Cell
    /// The height of its middle at the district.
    let left: Double
    /// The height of its middle at the care sector.
    let right: Double
    /// How thick it is, measured upright.
    let thickness: Double
  }

  /// The thickness of all bands together, unless some zones are too small for their names.
  static let bandHeight = 400.0
  /// The space between two zones.
  private static let gap = 20.0
  /// The space between two bands of a zone.
  private static let slit = 3.0

  /// The bands, in the order of the cells.
  let bands: [Band]
  /// The height of the middle of each district, from top to bottom.
  let rowMiddles: [Double]
  /// The height of the middle of each care sector, from top to bottom.
  let columnMiddles: [Double]
  /// The height of everything.
  let height: Double

  /// Lays the cells out.
  ///
  /// - Parameters:
  ///   - flow: The cells.
  ///   - label: The height that the words on a band need.
  ///   - rowNames: The heights that the names of the districts need.
  ///   - columnNames: The heights that the names of the care sectors need.
  init(_ flow: CrosswalkFlow, label: Double, rowNames: [Double], columnNames: [Double]) {
    let scale = CrosswalkSheet.bandHeight / flow.total
    let thickness = flow.cells.map { $0.weight * scale }
    let byRow = flow.rows.map { row in flow.cells.indices.filter { flow.cells[$0].row == row } }
    let byColumn = flow.columns.map { column in
      flow.cells.indices.filter { flow.cells[$0].column == column }
    }
    let slit = CrosswalkSheet.slit
    let left = Stack(
      slots: byRow.map { $0.map { max(thickness[$0], label) + slit } }, least: rowNames)
    let right = Stack(
      slots: byColumn.map { $0.map { thickness[$0] + slit } }, least: columnNames)
    let height = max(left.height, right.height)
    let (leftPlaces, rightPlaces) = (left.places(of: byRow), right.places(of: byColumn))
    let (leftTop, rightTop) = ((height + left.height) / 2, (height + right.height) / 2)
    bands = flow.cells.indices.map { cell in
      Band(
        cell: flow.cells[cell], left: leftTop - (leftPlaces[cell] ?? 0),
        right: rightTop - (rightPlaces[cell] ?? 0), thickness: thickness[cell])
    }
    rowMiddles = left.middles.map { leftTop - $0 }
    columnMiddles = right.middles.map { rightTop - $0 }
    self.height = height
  }

  /// Zones one under the other, each with its slots, measured from the top.
  private struct Stack {
    private(set) var middles: [Double] = []
    private(set) var slotMiddles: [[Double]] = []
    private(set) var height = 0.0

    init(slots: [[Double]], least: [Double]) {
      for (slots, least) in zip(slots, least) {
        let used = slots.reduce(0, +)
        let span = max(used, least)
        var depth = height + (span - used) / 2
        var places: [Double] = []
        for slot in slots {
          places.append(depth + slot / 2)
          depth += slot
        }
        slotMiddles.append(places)
        middles.append(height + span / 2)
        height += span + CrosswalkSheet.gap
      }
      height = max(0, height - CrosswalkSheet.gap)
    }

    /// The middle of the slot of each cell, where `cells` names the cells of each zone in order.
    func places(of cells: [[Int]]) -> [Int: Double] {
      Dictionary(
        uniqueKeysWithValues: zip(cells.joined(), slotMiddles.joined()).map { ($0, $1) })
    }
  }
}

extension CrosswalkSheet.Band {
  /// Returns the outline of this band between two uprights, counter-clockwise.
  func outline(from start: Double, to end: Double) -> [Point] {
    let steps = 32
    let lower = (0...steps).map { step in
      let part = Double(step) / Double(steps)
      let rise = part * part * (3 - 2 * part)
      return Point(
        x: start + part * (end - start), y: left + rise * (right - left) - thickness / 2)
    }
    return lower + lower.reversed().map { Point(x: $0.x, y: $0.y + thickness) }
  }
}
