import Foundation
import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture as it was laid out, for what any picture must keep to.
struct DrawnSheet {
  let sheet: Sheet
  let diagram: Diagram
  let layout: Layout
  let svg: String

  /// Lays a view out.
  init(_ view: View, _ analysis: Analysis, for request: DrawingRequest) throws {
    sheet = try #require(try view.sheet(of: analysis, for: request))
    diagram = try sheet.diagram(for: request)
    let drawing = try diagram.drawing(as: [.svg], by: .fixed)
    layout = drawing.layout
    svg = String(decoding: drawing.files[.svg] ?? [], as: UTF8.self)
  }

  /// The nodes of a class.
  func nodes(_ cssClass: String) -> [Node] {
    diagram.nodes.filter { $0.attributes.has(cssClass) }
  }

  /// The ties of a class.
  func edges(_ cssClass: String) -> [Edge] {
    diagram.edges.filter { $0.attributes.has(cssClass) }
  }

  /// Everything that is written under or beside the nodes.
  var words: [String] {
    diagram.backdrop?.shapes.compactMap { shape in
      if case .text(let words, _, _, _, _, _, _) = shape { words } else { nil }
    } ?? []
  }

  /// The pairs of nodes of which one hides the other.
  var overlaps: [String] {
    let boxes = layout.boxes.sorted { $0.key < $1.key }
    return boxes.enumerated().flatMap { place, box in
      boxes[(place + 1)...].filter { box.value.overlaps($0.value) }.map {
        "\(box.key) lies over \($0.key)"
      }
    }
  }

  /// The nodes and points that are outside the picture.
  var outside: [String] {
    let bounds = layout.bounds
    let nodes = layout.boxes.filter { _, box in
      box.minX < bounds.minX - 0.1 || box.maxX > bounds.maxX + 0.1 || box.minY < bounds.minY - 0.1
        || box.maxY > bounds.maxY + 0.1
    }.keys
    let points = diagram.backdrop?.shapes.flatMap(\.places) ?? []
    return nodes.sorted()
      + points.filter {
        $0.x < bounds.minX - 0.1 || $0.x > bounds.maxX + 0.1 || $0.y < bounds.minY - 0.1
          || $0.y > bounds.maxY + 0.1
      }.map(\.description)
  }

  /// The ids that stand twice.
  var repeatedIds: [String] {
    let ids = svg.matches(of: /<[^>]* id="([^"]*)"/).map { String($0.output.1) }
    return Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
  }

  /// Whether the file is XML.
  var isXML: Bool { XMLParser(data: Data(svg.utf8)).parse() }
}

extension Attributes {
  fileprivate func has(_ cssClass: String) -> Bool {
    self[.cssClass]?.split(separator: " ").contains(Substring(cssClass)) ?? false
  }
}

extension Backdrop.Shape {
  fileprivate var places: [Point] {
    switch self {
    case .polygon(let points, _, _, _, _, _, _): points
    case .polyline(let points, _, _, _, _, _): points
    case .text(_, let point, _, _, _, _, _): [point]
    }
  }
}

/// Who was where by the records themselves, without the analysis.
struct RecordedPresences {
  /// The institutions of each interaction of the window that had any, by index.
  let byInteraction: [Int: Set<Int>]

  init(_ analysis: Analysis) {
    let network = analysis.network
    let institutions = Dictionary(
      uniqueKeysWithValues: network.institutions.enumerated().map { ($1.id, $0) })
    let houses = Dictionary(
      uniqueKeysWithValues: network.professionals.map { ($0.id, $0.institution) })
    var found: [Int: Set<Int>] = [:]
    for (index, interaction) in network.interactions.enumerated()
    where analysis.settings.window.contains(interaction) {
      let actors = network.participations.filter {
        $0.interaction == interaction.id && $0.role != .funder && $0.role != .recipient
      }.map(\.actor)
      let present = (actors + [interaction.place].compactMap { $0 }).compactMap { actor in
        institutions[actor] ?? houses[actor].flatMap { $0 }.flatMap { institutions[$0] }
      }
      if !present.isEmpty { found[index] = Set(present) }
    }
    byInteraction = found
  }

  /// How many interactions each institution was at.
  var counts: [Int: Int] {
    Dictionary(grouping: byInteraction.values.joined()) { $0 }.mapValues(\.count)
  }
}

/// A network of many schools that all came to as many meetings as wanted.
enum CrowdedFolder {
  /// Returns the analysis of a folder of schools and meetings.
  static func analysis(schools: Int, meetings: Int) throws -> Analysis {
    var folder = SmallFolder(communeCount: 3)
    folder.tables["institutions", default: ""] +=
      "\nbody,Coordination,network,network,c0,no"
      + (0..<schools).map {
        "\ni\($0),I \($0),school,\($0 % 2 == 0 ? "education" : "health"),c1,no"
      }
      .joined()
    for meeting in 0..<meetings {
      folder.tables["interactions", default: ""] +=
        "\nx\(meeting),event,meeting,held,2022-03-0\(1 + meeting % 9),Meeting \(meeting)"
      folder.tables["participations", default: ""] +=
        "\nx\(meeting),body,organiser"
        + (0..<schools).filter { $0 % (meeting + 1) == 0 }.map {
          "\nx\(meeting),i\($0),participant"
        }
        .joined()
    }
    let network = try folder.network()
    return Analysis(network, try #require(AnalysisSettings(of: network)))
  }
}
