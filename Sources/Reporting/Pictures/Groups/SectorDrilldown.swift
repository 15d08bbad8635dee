import Graphs
import Graphviz
import Languages
import Partners

/// The institutions of one sector, and which other sectors each of them meets.
struct SectorDrilldown {
  let scope: NetworkScope
  let sector: Sector
  /// The sectors and how often they met.
  let meetings: MeetingGroups
  /// The institutions of the sector that are drawn, as places in the scope.
  let members: [Int]
  /// How many institutions of the sector have no room.
  let omittedCount: Int
  /// The most institutions that one sheet takes.
  static let limit = 120

  /// Prepares the diagram, or nil if nobody of the sector was at anything.
  init?(_ scope: NetworkScope, sector: Sector) {
    let meetings = MeetingGroups.bySector(scope)
    guard let group = meetings.groups.first(where: { $0.sector == sector }) else { return nil }
    (self.scope, self.sector, self.meetings) = (scope, sector, meetings)
    let degrees = scope.graph.degree().values
    let ranked = group.places.sorted { (degrees[$1] ?? 0, $0) < (degrees[$0] ?? 0, $1) }
    members = ranked.prefix(Self.limit).sorted()
    omittedCount = group.places.count - members.count
  }

  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    let network = NetworkDiagram(scope)
    let names = Set(members.map(network.id(ofPlace:)))
    var diagram = Diagram(id: "sectors", attributes: NetworkDiagram.springs)
    diagram.nodeDefaults = NetworkDiagram.nodeDefaults
    diagram.edgeDefaults = [.color: Palette.tie, .len: "1.8"]
    diagram.nodes = network.marks.filter { names.contains($0.id) } + others
    diagram.edges =
      network.ties.filter { names.contains($0.tail) && names.contains($0.head) }
      + outerTies(network)
    let (placed, bounds) = try diagram.arranged(
      by: scope.request.engine ?? .neato, within: scope.request.deadline)
    return Sheet(
      figure: figure, nodes: placed.nodes, edges: placed.edges, nodeDefaults: diagram.nodeDefaults,
      edgeDefaults: diagram.edgeDefaults, bounds: bounds, wordScale: bounds.wordScale,
      smallPrint: smallPrint, legend: legend)
  }

  /// The other sectors that some of the institutions met, each as one.
  private var others: [Node] {
    met.compactMap { number in
      let group = meetings.groups[number]
      guard let other = group.sector else { return nil }
      let count = scope.language.counted(group.places.count, .institution)
      return Node(
        id: group.id, label: group.name[scope.language] + "\n" + count,
        attributes: Palette.group(of: other).merging([
          .identifier: group.id, .cssClass: "group \(other.rawValue)", .fontsize: "15",
          .width: "1.5", .height: "0.7",
        ]))
    }
  }

  /// The other sectors that one of the institutions met at least.
  var met: [Int] { Set(counts.flatMap { $0.keys }).sorted() }

  /// How many occasions each institution shared with each other sector.
  private var counts: [[Int: Int]] {
    var sectorOfRow: [Int: Int] = [:]
    for (number, group) in meetings.groups.enumerated() where group.sector != sector {
      for place in group.places { sectorOfRow[scope.rows[place]] = number }
    }
    let graph = scope.attendance.graph
    return members.map { place in
      var counts: [Int: Int] = [:]
      for event in graph.events(ofActor: scope.rows[place]) {
        for number in Set(graph.actors(ofEvent: event).compactMap { sectorOfRow[$0] }) {
          counts[number, default: 0] += 1
        }
      }
      return counts
    }
  }

  private func outerTies(_ network: NetworkDiagram) -> [Edge] {
    zip(members, counts).flatMap { place, counts in
      counts.sorted { $0.key < $1.key }.map { number, count in
        let group = meetings.groups[number]
        let name = scope.institution(ofRow: scope.rows[place]).shortName
        let words = "\(name) – \(group.name[scope.language])\(scope.language.colon) "
        return Edge(
          network.id(ofPlace: place), group.id,
          attributes: Palette.tie(strength: Double(count)).merging([
            .tooltip: (words + scope.language.counted(count, .occasion)).drawableLine,
            .cssClass: "tie",
          ]))
      }
    }
  }
}
