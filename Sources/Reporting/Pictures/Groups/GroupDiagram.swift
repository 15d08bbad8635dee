import Graphviz
import Languages
import Partners

/// Which groups of institutions meet: the sectors, or territories where a diagram of the
/// institutions would be unreadable.
struct GroupDiagram {
  /// What the picture is called, and whether it stands for one that would be unreadable.
  enum Purpose: String {
    /// The view of the sectors.
    case sectors
    /// The network, too large to be drawn institution by institution.
    case network
  }

  let scope: NetworkScope
  let purpose: Purpose
  let meetings: MeetingGroups
  /// The territories whose areas hold the groups, if the groups are parts of territories.
  let seats: SeatGroups?

  /// The most lines that one sheet takes; the weaker are left out and counted.
  static let tieLimit = 60

  /// Prepares a diagram of the sectors.
  init(sectorsOf scope: NetworkScope) {
    (self.scope, purpose, seats) = (scope, .sectors, nil)
    meetings = MeetingGroups.bySector(scope)
  }

  /// Prepares a diagram of a network that is too large for its institutions.
  init(insteadOf scope: NetworkScope) {
    (self.scope, purpose) = (scope, .network)
    let seats = SeatGroups(scope, atMost: MeetingGroups.limit)
    meetings = seats.map { MeetingGroups.bySeat($0, scope) } ?? MeetingGroups.bySector(scope)
    self.seats = meetings.groups.allSatisfy { $0.seat != nil } ? seats : nil
  }

  /// The lines that are drawn, the heaviest first.
  var drawnPairs: ArraySlice<MeetingGroups.Pair> { meetings.pairs.prefix(Self.tieLimit) }

  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    var diagram = Diagram(id: purpose.rawValue, attributes: NetworkDiagram.springs)
    diagram.nodeDefaults = NetworkDiagram.nodeDefaults.merging([.fontsize: "12"])
    diagram.edgeDefaults = [.color: Palette.tie]
    diagram.nodes = marks
    diagram.edges = ties
    let (placed, areas, bounds) = try arranged(diagram)
    let boxes = try placed.layout(by: .fixed).boxes
    let numbers = TieNumbers(around: boxes.sorted { $0.key < $1.key }.map(\.value))
      .marks(of: counts(boxes), in: scope.language)
    return Sheet(
      figure: figure, nodes: placed.nodes + numbers, edges: placed.edges, shapes: areas,
      nodeDefaults: diagram.nodeDefaults, edgeDefaults: diagram.edgeDefaults, bounds: bounds,
      wordScale: bounds.wordScale, smallPrint: smallPrint, legend: legend)
  }

  private func arranged(
    _ diagram: Diagram
  ) throws(GraphvizError) -> (diagram: Diagram, areas: [Backdrop.Shape], bounds: Box) {
    if let seats {
      let parts = seats.groups.indices.map { seat in
        meetings.groups.filter { $0.seat == seat }.map(\.id)
      }
      let placed = try diagram.arranged(
        inAreas: parts, by: scope.request.engine ?? .neato, within: scope.request.deadline)
      return (placed.diagram, seats.areas(placed.boxes, in: scope.language), placed.bounds)
    }
    guard let engine = scope.request.engine else {
      var ring = diagram
      ring.nodes = zip(diagram.nodes, ringPlaces).map { $0.placed(at: $1) }
      ring.attributes[.sep] = "10"
      let (placed, bounds) = try ring.arranged(by: .overlapRemoval, within: scope.request.deadline)
      return (placed, [], bounds.grown(by: 24))
    }
    let (placed, bounds) = try diagram.arranged(by: engine, within: scope.request.deadline)
    return (placed, [], bounds.grown(by: 24))
  }

  /// Places on an ellipse, from the top clockwise: every line between two can be followed.
  private var ringPlaces: [Point] {
    let width = max(480, 60 * Double(meetings.groups.count))
    return Box(center: Point(x: 0, y: 0), width: width, height: 0.62 * width)
      .ellipsePlaces(meetings.groups.count)
  }

  /// The number of occasions of each of the heaviest lines, and its ends.
  private func counts(_ boxes: [String: Box]) -> [TieNumbers.Line] {
    drawnPairs.prefix(30).compactMap { pair in
      guard let tail = boxes[meetings.groups[pair.first].id]?.center,
        let head = boxes[meetings.groups[pair.second].id]?.center
      else { return nil }
      return TieNumbers.Line(tail: tail, head: head, count: pair.count)
    }
  }
}
