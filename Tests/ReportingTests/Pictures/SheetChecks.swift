import Languages
import Testing

@testable import Graphviz
@testable import Reporting

/// Expects of a sheet what every picture owes its readers, whatever its pixels: nothing outside the
/// paper, no words over other words, every look in the legend, every id once, links to the page.
///
/// - Parameters:
///   - sheet: The drawing and what goes around it.
///   - request: How it is wanted.
///   - plain: The classes whose looks need no legend.
/// - Returns: What the SVG shows, for what the view alone can expect.
@discardableResult
func expectReadable(
  _ sheet: Sheet, _ request: DrawingRequest, plain: Set<String> = [],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> DrawnSVG {
  let bytes = try sheet.diagram(for: request).rendered(as: [.svg], by: .fixed)[.svg]
  let drawn = try #require(DrawnSVG(bytes ?? []), "it is no XML", sourceLocation: sourceLocation)
  let boxes = try drawn.boxes()
  for corner in drawn.corners + boxes.flatMap(\.corners) {
    let isInside = drawn.holds(corner)
    #expect(isInside, "\(corner) lies outside the sheet", sourceLocation: sourceLocation)
  }
  for (first, second) in drawn.overlaps(boxes) {
    #expect(
      Bool(false), "'\(drawn.words[first].string)' lies over '\(drawn.words[second].string)'",
      sourceLocation: sourceLocation)
  }
  let unexplained = sheet.unexplainedLooks(plain)
  #expect(unexplained.isEmpty, "not in the legend", sourceLocation: sourceLocation)
  #expect(
    Set(drawn.ids).count == drawn.ids.count, "an id stands twice", sourceLocation: sourceLocation)
  let page = ReportFolder.page(in: request.language)
  #expect(
    drawn.addresses.allSatisfy { $0.hasPrefix(page + "#") }, "a link leads elsewhere",
    sourceLocation: sourceLocation)
  return drawn
}

extension DrawnSVG {
  /// Returns whether a point lies on the sheet, as far as Graphviz writes it down: sheets have
  /// whole numbers of points, and scales two decimals.
  func holds(_ point: Point) -> Bool {
    let blur = 1.5 + 0.006 / scale * max(sheet.x, sheet.y)
    return (-blur...sheet.x + blur).contains(point.x) && (-blur...sheet.y + blur).contains(point.y)
  }

  /// Returns the room that each line of words takes, as Graphviz measures it, y downwards.
  func boxes() throws -> [Box] {
    var diagram = Diagram(id: "words")
    diagram.nodeDefaults = [.fontname: Palette.typeface, .shape: "plaintext"]
    let kinds = Set(words.map { Measured(string: $0.string, size: $0.size / scale) })
    let order = kinds.sorted { ($0.string, $0.size) < ($1.string, $1.size) }
    var widths: [Measured: Double] = [:]
    for start in stride(from: 0, to: order.count, by: 2000) {
      let part = order[start..<min(start + 2000, order.count)]
      diagram.nodes = part.enumerated().map { number, words in
        Node(id: "\(number)", label: words.string, attributes: [.fontsize: "\(words.size)"])
          .placed(at: Point(x: 0, y: 0))
      }
      let labels = try diagram.layout(by: .fixed).labels
      for (number, words) in part.enumerated() { widths[words] = labels["\(number)"]?.width }
    }
    return words.map { line in
      let measured = Measured(string: line.string, size: line.size / scale)
      let (width, left) = ((widths[measured] ?? 0) * scale, line.anchor.x)
      return Box(
        minX: left - line.leftPart * width, minY: line.anchor.y - 0.76 * line.size,
        maxX: left + (1 - line.leftPart) * width, maxY: line.anchor.y + 0.2 * line.size)
    }
  }

  private struct Measured: Hashable {
    let string: String
    let size: Double
  }

  /// Returns which two lines of words share some room, by their places; lines of one label do not
  /// count.
  func overlaps(_ boxes: [Box]) -> [(Int, Int)] {
    let order = boxes.indices.sorted { (boxes[$0].minX, $0) < (boxes[$1].minX, $1) }
    var found: [(Int, Int)] = []
    for (place, first) in order.enumerated() {
      for second in order[(place + 1)...] {
        if boxes[second].minX >= boxes[first].maxX { break }
        let isOneLabel = words[first].group == words[second].group
        if !isOneLabel, boxes[first].overlaps(boxes[second]) { found.append((first, second)) }
      }
    }
    return found
  }
}

extension Sheet {
  /// Returns the looks of nodes, ties and areas that the legend does not show.
  func unexplainedLooks(_ plain: Set<String>) -> [String] {
    func isPlain(_ cssClass: String?) -> Bool {
      (cssClass ?? "").split(separator: " ").contains { plain.contains(String($0)) }
    }
    let legend = legendColumn
    let marks = nodes.filter { !isPlain($0.attributes[.cssClass]) }.map {
      nodeDefaults.merging($0.attributes).mark
    }
    let lines = edges.filter { !isPlain($0.attributes[.cssClass]) }.map {
      edgeDefaults.merging($0.attributes).line
    }
    let areas = shapes.filter { !isPlain($0.cssClass) }.compactMap(\.area)
    let known =
      legend.nodes.map { nodeDefaults.merging($0.attributes).mark }
      + legend.shapes.compactMap(\.area) + legend.shapes.compactMap(\.line)
    return Set(marks + lines + areas).subtracting(known + ["name"]).sorted()
  }
}

extension Attributes {
  /// What distinguishes a node of this look, or `name` if it is mere words.
  fileprivate var mark: String {
    let shape = self[.shape] ?? "ellipse"
    if ["plaintext", "plain", "none"].contains(shape) { return "name" }
    return "mark \(shape) \(self[.style] ?? "") \(self[.fillcolor] ?? "")"
  }

  /// What distinguishes a tie of this look; how thick it is, the legend says in words.
  fileprivate var line: String { "line \(self[.color] ?? "black") \(self[.style] ?? "solid")" }
}

extension Backdrop.Shape {
  fileprivate var area: String? {
    guard case .polygon(_, let fill?, _, _, _, _, _) = self else { return nil }
    return "area \(fill)"
  }

  fileprivate var line: String? {
    guard case .polyline(_, let stroke, _, let style, _, _) = self else { return nil }
    return "line \(stroke) \(style.rawValue)"
  }
}
