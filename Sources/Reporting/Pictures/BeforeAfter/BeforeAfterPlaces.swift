import Graphviz

/// Where everybody stands in both panels, in points of the left one.
struct BeforeAfterPlaces {
  /// How nodes look unless they say otherwise.
  static let nodeDefaults: Attributes = [
    .fontname: Palette.typeface, .fontsize: "9", .color: Palette.smallPrint, .penwidth: "0.8",
    .fontcolor: Palette.ink,
  ]
  /// The space between the panels.
  private static let gap = 50.0
  /// The space over and under the panels, for what is said of each.
  private static let (head, foot) = (50.0, 16.0)

  /// The place of each drawn institution, by its row in the attendance.
  let institutions: [Int: Point]
  /// The place of each drawn occasion, by its column.
  let occasions: [Int: Point]
  /// The place of each name that has room, by row.
  let names: [Int: Point]
  /// The place of what says how large a group is, for the groups that have room for it.
  let groups: [Int: Point]
  /// Where the left panel is.
  let panel: Box
  /// Where both panels and their headings are.
  let bounds: Box

  /// How far right the second panel stands.
  var shift: Double { panel.width + Self.gap }

  /// Places everybody by springs, then the names by their importance.
  init(_ diagram: BeforeAfterDiagram) throws(GraphvizError) {
    let (placed, _) = try Self.springs(diagram).arranged(
      by: diagram.engine, within: diagram.deadline)
    let points = Self.upright(
      Dictionary(
        uniqueKeysWithValues: placed.nodes.map { ($0.id, $0.position ?? Point(x: 0, y: 0)) }))
    institutions = Dictionary(
      uniqueKeysWithValues: diagram.drawn.compactMap { row in
        points["institution-\(row)"].map { (row, $0) }
      })
    occasions = Dictionary(
      uniqueKeysWithValues: diagram.gatherings.compactMap { event in
        points["occasion-\(event)"].map { (event, $0) }
      })
    let labels = try Self.sizes(
      of: diagram.drawn.map { BeforeAfterPanel.name($0, diagram) }
        + diagram.meetings.groups.indices.map { BeforeAfterPanel.group($0, diagram) }
        + diagram.headings.map(\.node))
    var placement = Self.placement(institutions, occasions)
    names = Self.names(diagram, institutions, labels, &placement)
    groups = Self.groups(diagram, institutions, labels, &placement)
    var boxes = institutions.values.map { Box(center: $0, width: 20, height: 16) }
    boxes += occasions.values.map { Box(center: $0, width: 10, height: 10) }
    for (number, point) in groups {
      if let size = labels["group-\(number)"] { boxes.append(Box(center: point, like: size)) }
    }
    for (row, point) in names {
      if let size = labels["name-\(row)"] { boxes.append(Box(center: point, like: size)) }
    }
    // A panel of two institutions is narrower than what is said of it.
    let widest = diagram.headings.compactMap { labels[$0.id]?.width }.max() ?? 0
    let drawn = Box(around: boxes)
    panel = Box(
      minX: drawn.minX, minY: drawn.minY, maxX: max(drawn.maxX, drawn.minX + widest),
      maxY: drawn.maxY)
    bounds = Box(
      minX: panel.minX, minY: panel.minY - Self.foot,
      maxX: panel.maxX + Self.gap + panel.width, maxY: panel.maxY + Self.head)
  }

  private static func springs(_ diagram: BeforeAfterDiagram) -> Diagram {
    var springs = Diagram(
      id: "springs", attributes: [.overlap: "prism", .sep: "+3", .splines: "line", .start: "7"])
    springs.nodeDefaults = [
      .shape: "box", .fixedsize: "true", .width: "0.54", .height: "0.54",
    ]
    springs.nodes =
      diagram.drawn.map { Node(id: "institution-\($0)", label: "") }
      + diagram.gatherings.map {
        Node(
          id: "occasion-\($0)", label: "", attributes: [.width: "0.2", .height: "0.2"])
      }
    springs.edges = diagram.ties.map { Edge($0.tail, $0.head) }
    return springs
  }

  private static func sizes(of words: [Node]) throws(GraphvizError) -> [String: Box] {
    var diagram = Diagram(id: "words")
    diagram.nodeDefaults = nodeDefaults
    diagram.nodes = words.map { $0.placed(at: Point(x: 0, y: 0)) }
    return try diagram.layout(by: .fixed).boxes
  }

  /// Returns the places higher than wide: two such panels side by side fill a sheet.
  private static func upright(_ points: [String: Point]) -> [String: Point] {
    let box = Box(around: points.values.map { Box(center: $0, width: 0, height: 0) })
    guard box.width > box.height else { return points }
    return points.mapValues { Point(x: $0.y, y: -$0.x) }
  }
}
