import Graphviz
import Testing

/// A place where a text from outside enters a diagram.
enum HostilePlace: String, CaseIterable, CustomTestStringConvertible {
  case node, nodeIdentity, edge, cluster, clusterIdentity, diagram
  case beside, head, tail
  case tooltip, edgeTooltip, lineTooltip, clusterTooltip, diagramTooltip
  case title, summary, backdropText, backdropTitle

  var testDescription: String { rawValue }

  /// Whether it takes nothing but one line without backslashes.
  var isPlain: Bool { [.nodeIdentity, .clusterIdentity, .backdropText].contains(self) }

  /// The engine that draws the place.
  ///
  /// Not dot for the titles of clusters: it refuses those of 10,000 characters as too wide.
  var engine: Engine {
    switch self {
    case .backdropText, .backdropTitle: .fixed
    case .cluster: .fdp
    default: .dot
    }
  }

  /// Returns a diagram with a text at this place.
  func diagram(with text: String) -> Diagram {
    var diagram = Samples.pair
    diagram.nodes = diagram.nodes.map { $0.placed(at: Point(x: 90, y: 90)) }
    diagram.nodes[1] = diagram.nodes[1].placed(at: Point(x: 300, y: 90))
    diagram.clusters = [Cluster(id: "c", label: "C", nodes: ["lycee"])]
    put(text, into: &diagram)
    return diagram
  }

  private func put(_ text: String, into diagram: inout Diagram) {
    switch self {
    case .node: diagram.nodes[0].label = text
    case .nodeIdentity: diagram.nodes.append(Node(id: text).placed(at: Point(x: 0, y: 0)))
    case .edge: diagram.edges[0].label = text
    case .cluster: diagram.clusters[0].label = text
    case .clusterIdentity: diagram.clusters[0].id = text
    case .diagram: diagram.attributes[.label] = text
    case .beside: diagram.nodes[0].attributes[.xlabel] = text
    case .head: diagram.edges[0].attributes[.headlabel] = text
    case .tail: diagram.edges[0].attributes[.taillabel] = text
    case .tooltip: diagram.nodes[0].attributes[.tooltip] = text
    case .edgeTooltip: diagram.edges[0].attributes[.tooltip] = text
    case .lineTooltip: diagram.edges[0].attributes[.edgetooltip] = text
    case .clusterTooltip: diagram.clusters[0].attributes[.tooltip] = text
    case .diagramTooltip: diagram.attributes[.tooltip] = text
    case .title: diagram.title = text
    case .summary: diagram.summary = text
    case .backdropText: diagram.backdrop = Backdrop(shapes: [Self.line(text)])
    case .backdropTitle: diagram.backdrop = Backdrop(shapes: [Self.outline(text)])
    }
  }

  /// Returns what a reader finds at this place in a drawing.
  func texts(in svg: SVGText) -> [String] {
    switch self {
    case .tooltip, .edgeTooltip, .lineTooltip, .clusterTooltip, .diagramTooltip: svg.tooltips
    case .title, .backdropTitle: svg.contents(of: "title")
    case .summary: svg.contents(of: "desc")
    case .clusterIdentity:
      svg.contents(of: "title").filter { $0.utf8.starts(with: "cluster_".utf8) }
        .map { String($0.unicodeScalars.dropFirst("cluster_".unicodeScalars.count)) }
    default: svg.texts
    }
  }

  /// How the place of an error at this place begins.
  var errorPlace: String {
    let place =
      switch self {
      case .node: "node 'cmp', label"
      case .beside: "node 'cmp', xlabel"
      case .tooltip: "node 'cmp', tooltip"
      case .nodeIdentity: "node '"
      case .edge, .head, .tail, .edgeTooltip, .lineTooltip: "edge 'cmp' – 'lycee', "
      case .cluster: "cluster 'c', label"
      case .clusterTooltip: "cluster 'c', tooltip"
      case .clusterIdentity: "cluster '"
      case .diagram: "graph, label"
      case .diagramTooltip: "graph, tooltip"
      case .title: "title"
      case .summary: "summary"
      case .backdropText, .backdropTitle: "backdrop 'zone'"
      }
    return "diagram 'pair', \(place)"
  }

  private static func line(_ text: String) -> Backdrop.Shape {
    .text(
      text, at: Point(x: 60, y: 60), size: 9, color: "red", anchor: .middle, id: "zone",
      cssClass: "zone")
  }

  private static func outline(_ title: String) -> Backdrop.Shape {
    .polygon(
      points: [Point(x: 0, y: 0), Point(x: 200, y: 0), Point(x: 200, y: 200)], fill: nil,
      stroke: "red", width: 1, id: "zone", cssClass: "zone", title: title)
  }
}

extension SVGText {
  /// What shows when a pointer rests on a part.
  fileprivate var tooltips: [String] {
    tags.compactMap { tag in
      Array(tag.utf8).split(separator: Array("xlink:title=\"".utf8)).dropFirst().first
        .map { String(decoding: $0.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self).unescaped }
    }
  }
}
