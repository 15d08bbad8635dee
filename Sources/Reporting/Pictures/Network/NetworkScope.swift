import Graphs
import Graphviz
import Languages
import Partners

/// Which institutions a picture of the network is about, and what they were at.
///
/// A focus narrows it: a sector or a territory to its own institutions, an institution to itself
/// and its partners.
struct NetworkScope {
  let analysis: Analysis
  let request: DrawingRequest
  /// Who was at what in the window, as far as the selection keeps it.
  let attendance: Attendance
  /// The institutions, as rows of the attendance.
  let rows: [Int]
  /// Who met whom, by Newman's strength; vertices are places in `rows`.
  let graph: Graph
  /// How many occasions were too large to tie anybody.
  let crowdCount: Int

  /// Gathers who met, or nil if nobody did.
  ///
  /// - Parameter isFocused: Whether the focus of the request narrows the picture.
  init?(_ analysis: Analysis, _ request: DrawingRequest, isFocused: Bool = true) {
    let network = analysis.network
    let attendance = network.attendance(in: analysis.settings.window, keeping: request.selection)
    let sizes = attendance.graph.degree(of: .events).values
    guard sizes.contains(where: { $0 ?? 0 > 1 }) else { return nil }
    let isCrowd = sizes.map { $0 ?? 0 > Double(Moment.crowdLimit) }
    let whole = attendance.gatherings(without: isCrowd)
    let rows = NetworkScope.rows(attendance, whole, network, isFocused ? request.focus : nil)
    guard !rows.isEmpty else { return nil }
    (self.analysis, self.request, self.attendance) = (analysis, request, attendance)
    self.rows = rows
    graph = whole.subgraph(of: VertexSet(rows.map(Vertex.init))).graph
    crowdCount = isCrowd.count { $0 }
  }

  /// The institutions that are drawn.
  var institutions: [Institution] { rows.map(institution(ofRow:)) }

  /// The language of all words.
  var language: Language { request.language }

  /// How many occasions somebody drawn was at.
  var occasionCount: Int {
    Set(rows.flatMap(attendance.graph.events(ofActor:))).count
  }

  /// Returns the institution of a row of the attendance.
  func institution(ofRow row: Int) -> Institution {
    analysis.network.institutions[attendance.institutions[row]]
  }

  /// Returns the rows that a focus keeps, in order.
  private static func rows(
    _ attendance: Attendance, _ whole: Graph, _ network: Network, _ focus: String?
  ) -> [Int] {
    let all = Array(attendance.institutions.indices)
    guard let focus else { return all }
    let middle = all.first { network.institutions[attendance.institutions[$0]].id == focus }
    if let middle {
      return whole.egoNetwork(of: Vertex(middle)).originals.vertices.map(\.index)
    }
    var selection = Selection()
    if let sector = Sector(rawValue: focus) {
      selection.sectors = [sector]
    } else {
      selection.territories = [focus]
    }
    let isKept = network.institutions(in: selection)
    return all.filter { isKept[attendance.institutions[$0]] }
  }
}

extension Attendance {
  /// Returns who met whom at the occasions that are no crowds.
  fileprivate func gatherings(without isCrowd: [Bool]) -> Graph {
    let affiliations = institutions.indices.flatMap { actor in
      graph.events(ofActor: actor).filter { !isCrowd[$0] }.map { (actor: actor, event: $0) }
    }
    return TwoModeGraph(
      actorCount: institutions.count, eventCount: occasions.count, affiliations: affiliations
    ).projection(onto: .actors, weighting: .newman)
  }
}
