import Graphviz
import Languages
import Partners

/// The nodes, ties and headings of a diagram of actors and occasions, each at its place.
struct TwoModeSheet {
  /// How nodes look unless they say otherwise.
  static let nodeDefaults: Attributes = [
    .fontname: Palette.typeface, .fontsize: "9", .color: Palette.smallPrint, .penwidth: "0.8",
    .fontcolor: Palette.ink,
  ]

  var nodes: [Node] = []
  var edges: [Edge] = []
  private(set) var headings: [Backdrop.Shape] = []
  /// Where all of it is.
  let bounds: Box
  let diagram: TwoModeDiagram
  let places: TwoModePlaces

  init(_ diagram: TwoModeDiagram) throws(GraphvizError) {
    self.diagram = diagram
    let sides = diagram.sides.map { side in
      let lines = side.groups.reduce(0) { $0 + $1.actors.count + ($1.omitted > 0 ? 1 : 0) }
      return (lines: lines, headings: side.groups.count)
    }
    let sizes = TwoModeRow.Size.allCases.filter { diagram.rows.rows[$0]?.isEmpty == false }
    let omissions = sizes.count { diagram.rows.omitted[$0] ?? 0 > 0 }
    places = TwoModePlaces(
      [sides[0], (diagram.ordered.count + omissions, sizes.count), sides[1]])
    let names = try Self.sizes(of: diagram.drawn.map { Self.name(of: $0, diagram) })
    let widest = names.values.map(\.width).max() ?? 0
    let headings = diagram.columnHeadings.map { 7.5 * Double($0.count) }.max() ?? 0
    let reach = TwoModePlaces.marks.right + 12 + max(widest, headings)
    bounds = Box(minX: -reach, minY: -places.height - 4, maxX: reach, maxY: 18)
    addColumnHeadings()
    for (column, side) in zip([0, 2], diagram.sides) { add(side, column, names) }
    addOccasions()
  }

  private static func sizes(of words: [Node]) throws(GraphvizError) -> [String: Box] {
    var diagram = Diagram(id: "words")
    diagram.nodeDefaults = nodeDefaults
    diagram.nodes = words.map { $0.placed(at: Point(x: 0, y: 0)) }
    return try diagram.layout(by: .fixed).boxes
  }

  private static func name(of actor: Int, _ diagram: TwoModeDiagram) -> Node {
    let count = diagram.counts[actor]
    let name = diagram.institutions.name(actor).shortened(to: 34)
    return Node(
      id: "name-\(actor)", label: count > 1 ? "\(name) (\(diagram.language.number(count)))" : name,
      attributes: Palette.name(size: "9").merging([
        .cssClass: "name", .identifier: "name-" + diagram.institutions.identifier(actor),
        .url: RowLink(.institution, diagram.institutions[actor].id)
          .address(in: diagram.language),
      ]))
  }

  private mutating func add(_ side: TwoModeSide, _ column: Int, _ names: [String: Box]) {
    let (isLeft, x) = (
      column == 0, column == 0 ? TwoModePlaces.marks.left : TwoModePlaces.marks.right
    )
    var lines = 0
    for (place, group) in side.groups.enumerated() {
      head(
        group.sector.words[diagram.language], id: "sector-\(group.sector.rawValue)", x: x,
        y: places.heading(column, lines: lines, headings: place), isLeft: isLeft)
      for actor in group.actors {
        let y = places.y(column, lines: lines, headings: place + 1)
        nodes.append(mark(actor).placed(at: Point(x: x, y: y)))
        let half = 12 + (names["name-\(actor)"]?.width ?? 0) / 2
        nodes.append(
          Self.name(of: actor, diagram).placed(at: Point(x: isLeft ? x - half : x + half, y: y)))
        lines += 1
      }
      guard group.omitted > 0 else { continue }
      let y = places.y(column, lines: lines, headings: place + 1)
      head(
        diagram.more(group.omitted), id: "omitted-\(group.sector.rawValue)", x: x, y: y - 3,
        isLeft: isLeft, size: 9)
      lines += 1
    }
  }

  private func mark(_ actor: Int) -> Node {
    let count = diagram.counts[actor]
    let facts = diagram.language.counted(count, .occasion)
    var look = diagram.institutions.mark(actor, width: "0.17", height: "0.14", told: facts)
    if count == 1 { look[.fillcolor] = Palette.paper }
    look[.cssClass] = (look[.cssClass] ?? "") + (count == 1 ? " once" : "")
    return Node(id: "institution-\(actor)", label: "", attributes: look)
  }

  private mutating func head(
    _ words: String, id: String, x: Double, y: Double, isLeft: Bool, size: Double = 10
  ) {
    headings.append(
      .text(
        words, at: Point(x: isLeft ? x - 12 : x + 12, y: y), size: size, color: Palette.smallPrint,
        anchor: isLeft ? .end : .start, id: id, cssClass: "heading"))
  }

  private mutating func addColumnHeadings() {
    for (place, words) in diagram.columnHeadings.enumerated() {
      let x = [TwoModePlaces.marks.left - 12, 0, TwoModePlaces.marks.right + 12][place]
      let anchor: Backdrop.Anchor = [.end, .middle, .start][place]
      headings.append(
        .text(
          words, at: Point(x: x, y: 4), size: 12, color: Palette.ink, anchor: anchor,
          id: "column-\(place)", cssClass: "column-heading"))
    }
  }

  private mutating func addOccasions() {
    var (lines, place) = (0, 0)
    for size in TwoModeRow.Size.allCases {
      guard let rows = diagram.rows.rows[size], !rows.isEmpty else { continue }
      headings.append(
        .text(
          diagram.heading(of: size),
          at: Point(x: 0, y: places.heading(1, lines: lines, headings: place)), size: 10,
          color: Palette.smallPrint, anchor: .middle, id: "size-\(size.rawValue)",
          cssClass: "heading"))
      place += 1
      for row in rows {
        draw(row, number: lines, y: places.y(1, lines: lines, headings: place))
        lines += 1
      }
      guard let omitted = diagram.rows.omitted[size], omitted > 0 else { continue }
      headings.append(
        .text(
          diagram.more(omitted),
          at: Point(x: 0, y: places.y(1, lines: lines, headings: place) - 3), size: 9,
          color: Palette.smallPrint, anchor: .middle, id: "omitted-\(size.rawValue)",
          cssClass: "heading"))
      lines += 1
    }
  }
}
