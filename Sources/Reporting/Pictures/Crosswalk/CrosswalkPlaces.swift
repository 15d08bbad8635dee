import Graphviz

/// Where the words of a crosswalk stand: names beside the bars, numbers where bands begin.
struct CrosswalkPlaces {
  /// Where the bands lie.
  let sheet: CrosswalkSheet
  /// Where the bands begin, in points from the left edge.
  let left: Double
  /// The width of everything.
  let width: Double
  private let sizes: [String: Box]

  /// The space between a bar and its name, and between a bar and the number on its band.
  private static let space = 8.0

  /// Places the words, given how large each is.
  init(_ flow: CrosswalkFlow, _ words: CrosswalkWords, _ sizes: [String: Box]) {
    let names = { (nodes: [Node]) in nodes.map { sizes[$0.id]?.height ?? 0 } }
    sheet = CrosswalkSheet(
      flow, label: names(words.cells).max() ?? 0, rowNames: names(words.rows),
      columnNames: names(words.columns))
    let widest = { (nodes: [Node]) in nodes.compactMap { sizes[$0.id]?.width }.max() ?? 0 }
    let beside = CrosswalkDiagram.barWidth + CrosswalkPlaces.space
    left = widest(words.rows + [words.rowHeading]) + beside
    width =
      left + CrosswalkDiagram.bandLength + beside + widest(words.columns + [words.columnHeading])
    self.sizes = sizes
  }

  /// Returns all words at their places.
  func placed(_ words: CrosswalkWords) -> [Node] {
    let (inner, outer) = (CrosswalkPlaces.space, CrosswalkDiagram.barWidth + CrosswalkPlaces.space)
    let right = left + CrosswalkDiagram.bandLength
    let rows = zip(words.rows, sheet.rowMiddles).map { end($0, at: left - outer, $1) }
    let columns = zip(words.columns, sheet.columnMiddles).map { start($0, at: right + outer, $1) }
    let cells = zip(words.cells, sheet.bands).map { start($0, at: left + inner, $1.left) }
    let top = sheet.height + 14
    return rows + columns + cells
      + [end(words.rowHeading, at: left, top), start(words.columnHeading, at: right, top)]
  }

  private func start(_ node: Node, at x: Double, _ y: Double) -> Node {
    node.placed(at: Point(x: x + (sizes[node.id]?.width ?? 0) / 2, y: y))
  }

  private func end(_ node: Node, at x: Double, _ y: Double) -> Node {
    node.placed(at: Point(x: x - (sizes[node.id]?.width ?? 0) / 2, y: y))
  }
}

/// The words of a crosswalk, not placed yet.
struct CrosswalkWords {
  /// The name and pupils of each district, from top to bottom.
  let rows: [Node]
  /// The name and pupils of each care sector, from top to bottom.
  let columns: [Node]
  /// The sign and pupils of each cell.
  let cells: [Node]
  /// What stands on the left.
  let rowHeading: Node
  /// What stands on the right.
  let columnHeading: Node

  /// All of them.
  var all: [Node] {
    rows + columns + cells + [rowHeading, columnHeading]
  }
}
