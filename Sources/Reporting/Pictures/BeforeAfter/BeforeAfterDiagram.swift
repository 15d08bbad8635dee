import Graphs
import Graphviz
import Languages
import Partners

/// Who meets whom, and beside it, at the same places, what is left if somebody leaves.
struct BeforeAfterDiagram {
  let analysis: Analysis
  let language: Language
  let engine: Engine
  let deadline: Duration
  let selection: Selection
  let attendance: Attendance
  let meetings: RemainingMeetings
  let institutions: DrawnInstitutions
  /// The departure by both readings: absent, then with the meetings that fall.
  let rehearsals: [DepartureRehearsal]
  /// What says it in words.
  let report: RehearsalReport
  /// How many occasions each institution attended.
  let counts: [Int]
  /// The institutions that are drawn, as rows of the attendance.
  let drawn: [Int]
  /// The occasions of three or more that are drawn, as columns of the attendance.
  let gatherings: [Int]

  /// The most institutions that one panel shows.
  static let limit = 100
  /// The most presences at occasions of three or more, and the most pairs, that one panel shows.
  static let tieLimit = 240

  /// Prepares the diagram, or nil if nobody leaves, or nobody is at anything in the window.
  init?(_ analysis: Analysis, for request: DrawingRequest) {
    let (network, window) = (analysis.network, analysis.settings.window)
    let ids = analysis.departures(for: request)
    let attendance = network.attendance(in: window, keeping: request.selection)
    guard !ids.isEmpty, !attendance.occasions.isEmpty else { return nil }
    let isNamed = !request.departures.isEmpty
    report =
      (isNamed ? nil : request.rehearsal)
      ?? RehearsalReport(
        isNamed ? .named : .coordination, ids, of: network, analysis.settings,
        from: analysis.coverage)
    rehearsals = report.groups[0].rehearsals
    meetings = RemainingMeetings(
      attendance, network.attendance(without: ids, in: window, keeping: request.selection),
      leaving: Set(rehearsals[0].institutions))
    counts = attendance.institutions.indices.map {
      attendance.graph.events(ofActor: $0).count
    }
    drawn = Self.drawn(meetings, counts)
    gatherings = Self.gatherings(meetings, among: Set(drawn))
    (self.analysis, self.attendance, selection) = (analysis, attendance, request.selection)
    (language, engine) = (request.language, request.engine ?? .neato)
    deadline = request.deadline
    institutions = DrawnInstitutions(attendance, of: network, in: request.language)
  }

  /// Those who leave, then those who were at most, in the order of the records.
  private static func drawn(_ meetings: RemainingMeetings, _ counts: [Int]) -> [Int] {
    let order = counts.indices.sorted { left, right in
      let (a, b) = (meetings.fates[left] == .leaving, meetings.fates[right] == .leaving)
      return a == b ? (counts[right], left) < (counts[left], right) : a
    }
    return order.prefix(limit).sorted()
  }

  /// The largest occasions that three or more of the drawn attended, in the order of the records.
  private static func gatherings(_ meetings: RemainingMeetings, among drawn: Set<Int>) -> [Int] {
    let sizes = meetings.before.map { $0.count(where: drawn.contains) }
    var room = tieLimit
    return sizes.indices.filter { sizes[$0] > 2 }.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
      .prefix { event in
        room -= sizes[event]
        return room >= 0
      }.sorted()
  }

  /// Returns the drawing and what goes around it.
  ///
  /// Two passes: the springs place who is there before; then both panels are drawn at those
  /// places.
  func sheet() throws(GraphvizError) -> Sheet {
    let places = try BeforeAfterPlaces(self)
    let panels = BeforeAfterPanel.Side.allCases.map { BeforeAfterPanel(self, places, $0) }
    return Sheet(
      figure: figure, nodes: panels.flatMap(\.nodes), edges: panels.flatMap(\.edges),
      shapes: headings.map { $0.shape(places) }, nodeDefaults: BeforeAfterPlaces.nodeDefaults,
      edgeDefaults: [.color: "#8c8c8c"], bounds: places.bounds, smallPrint: smallPrint(places),
      legend: legend)
  }
}

extension Analysis {
  /// Returns who leaves in a picture: those who are named, else those who coordinate the network.
  func departures(for request: DrawingRequest) -> [String] {
    (request.departures.isEmpty ? network.coordinator : request.departures)
      .filter(network.isActor)
  }
}
