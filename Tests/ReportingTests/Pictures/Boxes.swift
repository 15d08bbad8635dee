import Graphviz
import Testing

@testable import Reporting

/// Where the parts of a picture are, from the layout's own coordinates.
struct Boxes {
  let nodes: [(id: String, box: Box)]
  /// What a picture has around all.
  let bounds: Box

  /// Lays a sheet out as it is drawn.
  init(_ sheet: Sheet, for request: DrawingRequest) throws {
    self.init(try sheet.diagram(for: request).layout(by: .fixed))
  }

  /// Reads where a layout put the nodes.
  init(_ layout: Layout) {
    nodes = layout.boxes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    bounds = layout.bounds
  }

  /// The pairs of boxes that lie over each other, of the nodes whose id begins so.
  func overlapping(_ prefix: String, byMoreThan slack: Double = 0) -> [String] {
    let some = nodes.filter { $0.id.hasPrefix(prefix) }
    return some.indices.flatMap { index in
      let inner = some[index].box.shrunk(by: slack)
      return some[(index + 1)...].filter { $0.box.overlaps(inner) }
        .map { some[index].id + " over " + $0.id }
    }
  }

  /// The nodes that reach beyond the picture.
  var outside: [String] {
    nodes.filter { _, box in
      box.minX < bounds.minX - 0.01 || box.maxX > bounds.maxX + 0.01
        || box.minY < bounds.minY - 0.01 || box.maxY > bounds.maxY + 0.01
    }.map(\.id)
  }
}

extension Box {
  /// This box with each side moved inwards by so many points.
  func shrunk(by margin: Double) -> Box {
    Box(
      minX: minX + margin, minY: minY + margin, maxX: maxX - margin, maxY: maxY - margin)
  }
}

extension Sheet {
  /// The points of all shapes that are outlines or lines.
  var shapePoints: [Point] {
    shapes.flatMap { shape -> [Point] in
      switch shape {
      case .polygon(let points, _, _, _, _, _, _), .polyline(let points, _, _, _, _, _): points
      case .text: []
      }
    }
  }

  /// The texts of the legend, by line.
  var legendTexts: [String] {
    legendColumn.shapes.compactMap { shape in
      guard case .text(let text, _, _, _, _, _, _) = shape else { return nil }
      return text
    }
  }

  /// The ids of the shapes of a class, each once, in order.
  func ids(ofClass name: String) -> [String] {
    var ids: [String] = []
    for shape in shapes where shape.classes.contains(name) && ids.last != shape.name {
      ids.append(shape.name)
    }
    return ids
  }
}

extension Backdrop.Shape {
  fileprivate var name: String {
    switch self {
    case .polygon(_, _, _, _, let id, _, _), .polyline(_, _, _, _, let id, _),
      .text(_, _, _, _, _, let id, _):
      id
    }
  }

  fileprivate var classes: [String] {
    switch self {
    case .polygon(_, _, _, _, _, let names, _), .polyline(_, _, _, _, _, let names),
      .text(_, _, _, _, _, _, let names):
      names.split(separator: " ").map(String.init)
    }
  }
}
